import type { ReactNode } from 'react';
import type { CaseListItem, CustomerPage as Page, Tab } from '@/cms/types';
import { casePath } from '@/surroundings/paths';
import { Bar } from '@/ui/Bar';
import { Button } from '@/ui/Button';
import { classes, field, SkipLink, wrap } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import { logOutAction } from './actions';
import styles from './CaseFrame.module.css';
import { CaseSwitcher } from './head/CaseSwitcher';
import { CaseTabs, shownTabs } from './head/CaseTabs';

type Properties = {
  page: Page;
  cases: CaseListItem[];
  current: Tab;
  /** The head of the tab, upon the field. */
  head: ReactNode;
  words: Words;
  children: ReactNode;
};

/** What stands around each tab of a case: the bar with logo, tabs and cases, the way out at the end. */
export function CaseFrame({ page, cases, current, head, words, children }: Properties) {
  const { portal, tabs } = page;
  const { number } = page.case;
  return (
    <div className={classes(styles.page, shownTabs(tabs).length > 1 && styles.withBottomBar)}>
      <SkipLink>{words.t('page.skip')}</SkipLink>
      <div className={field}>
        <Bar face={portal} href={casePath(portal.key, number)}>
          <CaseTabs portal={portal.key} number={number} tabs={tabs} unseen={page.unseen} current={current} words={words} />
          <CaseSwitcher portal={portal.key} cases={cases} current={number} words={words} />
        </Bar>
      </div>
      <main id="main" tabIndex={-1}>
        {head}
        <div className={classes(styles.content, wrap)}>{children}</div>
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
