import type { CaseListItem, CustomerPage as Page, News } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { BudgetTile } from './budget/BudgetTile';
import { CaseFacts } from './CaseFacts';
import { CaseFrame } from './CaseFrame';
import styles from './CustomerPage.module.css';
import { StatusHead } from './head/StatusHead';
import { NewsTile } from './news/NewsTile';
import { ScheduleTile } from './schedule/ScheduleTile';

type Properties = {
  page: Page;
  cases: CaseListItem[];
  /** News that the address asks for instead of the newest. */
  olderNews: News | null;
  words: Words;
};

/** The dashboard of one case, as its customer sees it (CP-11). */
export function CustomerPage({ page, cases, olderNews, words }: Properties) {
  const { schedule, budget } = page;
  const news = olderNews ?? page.news;
  return (
    <CaseFrame page={page} cases={cases} current="dashboard" head={<StatusHead page={page} words={words} />} words={words}>
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
