import { ArrowRight } from 'lucide';
import type { CaseListItem, Portal } from '@/cms/types';
import { casePath } from '@/surroundings/paths';
import { Gate } from '@/ui/Gate';
import { marked } from '@/ui/Headline';
import { Icon } from '@/ui/Icon';
import type { Words } from '@/ui/words/createWords';
import styles from './CustomerCases.module.css';

/** The cases whose links this visitor has opened. */
export function CustomerCases({ portal, cases, words: { t } }: { portal: Portal; cases: CaseListItem[]; words: Words }) {
  return (
    <Gate
      face={portal}
      heading={t.rich('cases.heading', marked)}
      lead={t('cases.lead', { count: cases.length, company: portal.name })}
      action={
        <ul className={styles.cases}>
          {cases.map((item) => (
            <li key={item.number}>
              <a href={casePath(portal.key, item.number)}>
                <span className={styles.what}>{item.what}</span>
                <span className={styles.facts}>
                  <span>
                    {item.street}, {item.city}
                  </span>
                  <span>{item.number}</span>
                </span>
                <Icon of={ArrowRight} className={styles.arrow} />
              </a>
            </li>
          ))}
        </ul>
      }
      foot={<p>{t('cases.help')}</p>}
    />
  );
}

/** For those who come without a session, or whose session has ended. */
export function LinkNeeded({ portal, words: { t } }: { portal: Portal; words: Words }) {
  return (
    <Gate
      face={portal}
      heading={t.rich('link.needed.heading', marked)}
      lead={t('link.needed.lead', { company: portal.name })}
      foot={
        <>
          <p>{t('link.needed.help')}</p>
          <p>{t('link.needed.lost')}</p>
        </>
      }
    />
  );
}
