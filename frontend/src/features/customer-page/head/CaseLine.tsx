import type { CustomerPage } from '@/cms/types';
import { classes } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import styles from './CaseLine.module.css';

/** Which case it is: what happened, where, and under which number; `brief` without the address on a phone. */
export function CaseLine({ page, brief = false, words: { t } }: { page: CustomerPage; brief?: boolean; words: Words }) {
  const { what, street, postalCode, city, number } = page.case;
  return (
    <p className={classes(styles.case, brief && styles.brief)}>
      <span className={styles.what}>{what}</span>
      <span className={styles.address}>
        {street}, {postalCode} {city}
      </span>
      <span>
        {t('facts.number')} {number}
      </span>
    </p>
  );
}
