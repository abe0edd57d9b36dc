import type { InvoicingCompany } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import type { Money } from '@/ui/words/money';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import { amount, WorkTable } from '@/ui/workspace/WorkTable';
import styles from './Invoices.module.css';

/** Company by company: what was invoiced of what was approved, and in words where it is more (answer 14). */
export function AgainstBudgets({ companies, money, words: { t } }: { companies: InvoicingCompany[]; money: Money; words: Words }) {
  const over = companies.filter((company) => company.over > 0);
  return (
    <>
      {over.length > 0 ? (
        <div className={styles.notices}>
          {over.map(({ documentId, name, approvedBudget, invoiced, over: more }) => (
            <WorkNotice key={documentId} tone="warning">
              {approvedBudget === 0
                ? t('workspace.case.money.invoice.unbudgeted', { company: name, invoiced: money.sum(invoiced) })
                : t('workspace.case.money.invoice.over', { company: name, invoiced: money.sum(invoiced), over: money.sum(more), approved: money.sum(approvedBudget) })}
            </WorkNotice>
          ))}
        </div>
      ) : null}
      <WorkTable frame={t('workspace.case.money.invoice.companies')}>
          <thead>
            <tr>
              <th scope="col">{t('workspace.case.money.invoice.company')}</th>
              <th scope="col" className={amount}>{t('workspace.case.money.invoice.approved')}</th>
              <th scope="col" className={amount}>{t('workspace.case.money.invoice.invoiced')}</th>
              <th scope="col" className={amount}>{t('workspace.case.money.invoice.left')}</th>
            </tr>
          </thead>
          <tbody>
            {companies.map(({ documentId, name, approvedBudget, invoiced, over: more }) => (
              <tr key={documentId}>
                <th scope="row">{name}</th>
                <td className={amount}>{money.figure(approvedBudget)}</td>
                <td className={amount}>{money.figure(invoiced)}</td>
                <td className={amount}>{more > 0 ? <b className={styles.over}>−{money.figure(more)}</b> : money.figure(approvedBudget - invoiced)}</td>
              </tr>
            ))}
          </tbody>
      </WorkTable>
    </>
  );
}
