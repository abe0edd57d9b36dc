import type { CaseListItem, CustomerPage as Page, News } from '@/cms/types';
import { casePath } from '@/surroundings/paths';
import { Bar } from '@/ui/Bar';
import { Button } from '@/ui/Button';
import { classes, field, SkipLink, wrap } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import { logOutAction } from './actions';
import { CaseFacts } from './CaseFacts';
import styles from './CustomerPage.module.css';
import { CaseSwitcher } from './head/CaseSwitcher';
import { CaseTabs, shownTabs } from './head/CaseTabs';
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
  const { portal, schedule } = page;
  const { number } = page.case;
  const news = olderNews ?? page.news;
  return (
    <div className={classes(styles.page, shownTabs(page.tabs).length > 1 && styles.withBottomBar)}>
      <SkipLink>{words.t('page.skip')}</SkipLink>
      <div className={field}>
        <Bar face={portal} href={casePath(portal.key, number)}>
          <CaseTabs portal={portal.key} number={number} tabs={page.tabs} current="dashboard" words={words} />
          <CaseSwitcher portal={portal.key} cases={cases} current={number} words={words} />
        </Bar>
      </div>
      <main id="main" tabIndex={-1}>
        <StatusHead page={page} words={words} />
        <div className={classes(styles.content, wrap)}>
          <div className={styles.columns}>
            {news && page.news ? <NewsTile page={page} news={news} older={olderNews !== null} words={words} /> : null}
            <div>
              {schedule ? <ScheduleTile page={page} schedule={schedule} words={words} /> : null}
              <CaseFacts page={page} words={words} />
            </div>
          </div>
        </div>
      </main>
      <footer className={wrap}>
        <div className={styles.foot}>
          <p>{portal.name}</p>
          <form action={logOutAction}>
            <input type="hidden" name="portal" value={portal.key} />
            <Button look="plain" title={words.t('page.logoutHint')}>
              {words.t('page.logout')}
            </Button>
          </form>
        </div>
      </footer>
    </div>
  );
}
