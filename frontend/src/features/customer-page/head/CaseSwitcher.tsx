import { Check, ChevronsUpDown } from 'lucide';
import type { CaseListItem } from '@/cms/types';
import { casePath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { Hidden } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import styles from './CaseSwitcher.module.css';

type Properties = { portal: string; cases: CaseListItem[]; current: string; words: Words };

/** The other cases of this session; a disclosure, so that it opens without JavaScript. */
export function CaseSwitcher({ portal, cases, current, words: { t } }: Properties) {
  const here = cases.find((item) => item.number === current);
  if (cases.length < 2 || !here) return null;
  return (
    <details className={styles.switcher}>
      <summary>
        <Hidden>{t('switcher.label')}: </Hidden>
        <span className={styles.long}>{here.street}</span>
        <span className={styles.short}>{t('switcher.count', { count: cases.length })}</span>
        <Icon of={ChevronsUpDown} />
      </summary>
      <ul className={styles.menu}>
        {cases.map((item) => (
          <li key={item.number}>
            <a href={casePath(portal, item.number)} aria-current={item === here ? 'page' : undefined}>
              <b>{item.street}</b>
              <small>
                {item.what}, {item.number}
              </small>
              {item === here ? (
                <>
                  <Icon of={Check} className={styles.check} />
                  <Hidden>{t('switcher.current')}</Hidden>
                </>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
