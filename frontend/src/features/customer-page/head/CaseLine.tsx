import type { CustomerPage } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import styles from './CaseLine.module.css';

/** Which case it is: what happened, where, and under which number. */
export function CaseLine({ page, words: { t } }: { page: CustomerPage; words: Words }) {
  const { what, street, postalCode, city, number } = page.case;
  return (
    <p className={styles.case}>
      <span className={styles.what}>{what}</span>
      <span>
        {street}, {postalCode} {city}
      </span>
      <span>
        {t('facts.number')} {number}
      </span>
    </p>
  );
}
