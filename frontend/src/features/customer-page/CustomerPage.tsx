import type { CaseListItem, CustomerPage as Page, News } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { AsksPanel } from './asks/AsksPanel';
import { BudgetTile } from './budget/BudgetTile';
import { CaseFacts } from './CaseFacts';
import { CaseFrame } from './CaseFrame';
import styles from './CustomerPage.module.css';
import { StatusHead } from './head/StatusHead';
import type { Problem } from './letter/problems';
import { NewsTile } from './news/NewsTile';
import { ScheduleTile } from './schedule/ScheduleTile';

type Properties = {
  page: Page;
  cases: CaseListItem[];
  /** News that the address asks for instead of the newest. */
  olderNews: News | null;
  /** What came of giving what was asked for. */
  given: { sent: boolean; problem: Problem | null };
  words: Words;
};

/** The dashboard of one case, as its customer sees it (CP-11). */
export function CustomerPage({ page, cases, olderNews, given, words }: Properties) {
  const { schedule, asks, budget } = page;
  const news = olderNews ?? page.news;
  return (
    <CaseFrame page={page} cases={cases} current="dashboard" head={<StatusHead page={page} words={words} />} words={words}>
      {asks ? <AsksPanel page={page} asks={asks} {...given} words={words} /> : null}
      <div className={styles.columns}>
        {news && page.news ? <NewsTile page={page} news={news} older={olderNews !== null} words={words} /> : null}
        <div>
          {schedule ? <ScheduleTile page={page} schedule={schedule} words={words} /> : null}
          {budget ? <BudgetTile page={page} budget={budget} words={words} /> : null}
          <CaseFacts page={page} words={words} />
        </div>
      </div>
    </CaseFrame>
  );
}
