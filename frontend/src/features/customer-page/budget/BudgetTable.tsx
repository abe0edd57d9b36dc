import type { ReactNode } from 'react';
import { Hidden } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import styles from './BudgetTable.module.css';

type Kind = 'task' | 'line' | 'sum' | 'cash' | 'plain';

/** Work on the left, its sum on the right; the heads of the columns are for those who do not see that. */
export function BudgetTable({ label, words: { t }, children }: { label: string; words: Words; children: ReactNode }) {
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <Head>{t('budget.work')}</Head>
          <Head>{t('budget.amount')}</Head>
        </tr>
      </thead>
      {children}
    </table>
  );
}

function Head({ children }: { children: ReactNode }) {
  return (
    <th scope="col" className={styles.head}>
      <Hidden>{children}</Hidden>
    </th>
  );
}

export function BudgetRow({ kind = 'plain', what, note, amount }: { kind?: Kind; what: ReactNode; note?: ReactNode; amount: string }) {
  return (
    <tr className={styles[kind]}>
      <th scope="row">
        {what}
        {note ? <small>{note}</small> : null}
      </th>
      <td>{amount}</td>
    </tr>
  );
}
