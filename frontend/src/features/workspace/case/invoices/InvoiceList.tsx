import type { CaseInvoices, Invoice } from '@/cms/types';
import { workInvoicePath } from '@/surroundings/paths';
import { wallClock } from '@/ui/words/dates';
import { fileSize } from '@/ui/words/fileSize';
import type { Money } from '@/ui/words/money';
import { Status, type StatusMark, type StatusTone } from '@/ui/workspace/Status';
import { CommandButton } from '../../commands/CommandButton';
import type { CaseView } from '../readCase';
import { whenOf } from '../times';
import { approveInvoice, rejectInvoice } from './invoiceSpecs';
import styles from './Invoices.module.css';

const STATES = {
  submitted: { mark: 'waiting', tone: 'warn' },
  approved: { mark: 'closed', tone: 'ok' },
  rejected: { mark: 'cancelled', tone: 'bad' },
} as const satisfies Record<Invoice['status'], { mark: StatusMark; tone: StatusTone }>;

/** Each invoice with its paper, what came of it, and the buttons of whoever decides. */
export function InvoiceList({ asked, money, view }: { asked: CaseInvoices; money: Money; view: CaseView }) {
  const { portal, of, words } = view;
  const { t, tag } = words;
  // Whoever is told that invoices wait for her decides about them.
  const decides = (of.parts.invoices?.toApprove ?? 0) > 0;
  return (
    <ul className={styles.invoices} aria-label={t('workspace.case.money.invoice.list')}>
      {asked.invoices.map((invoice) => {
        const { documentId, number, company, amount, status, comment, file } = invoice;
        const named = t('workspace.case.money.invoice.number', { number });
        const against = asked.companies.find((one) => one.documentId === company.documentId);
        return (
          <li key={documentId}>
            <div className={styles.what}>
              <p className={styles.line}>
                {file ? (
                  <a href={workInvoicePath(portal.key, of.number, documentId)} target="_blank" rel="noreferrer">
                    {named}
                  </a>
                ) : (
                  named
                )}
                <Status {...STATES[status]}>{t(`workspace.case.money.invoice.status.${status}`)}</Status>
              </p>
              <p className={styles.muted}>{[company.name, ...told(invoice, view), file ? fileSize(file.size, tag) : t('workspace.case.money.invoice.noFile')].join(' · ')}</p>
              {comment ? <p className={styles.comment}>{comment}</p> : null}
            </div>
            <b className={styles.figure}>{money.sum(amount)}</b>
            {decides && status === 'submitted' ? (
              <span className={styles.acts}>
                <CommandButton spec={approveInvoice(invoice, against?.over ?? 0, money, words)} small />
                <CommandButton spec={rejectInvoice(invoice, money, words)} small />
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** When it was handed in and decided about, and by whom. */
function told({ submittedAt, submittedBy, decidedAt, decidedBy, status }: Invoice, { portal, words }: CaseView): string[] {
  const { t } = words;
  const when = (instant: string) => whenOf(wallClock(instant, portal.timeZone), portal.timeZone, words);
  const nobody = t('workspace.case.log.system');
  return [
    t('workspace.case.money.invoice.submitted', { when: when(submittedAt), name: submittedBy ?? nobody }),
    ...(decidedAt && status !== 'submitted' ? [t('workspace.case.money.invoice.decided', { status, when: when(decidedAt), name: decidedBy ?? nobody })] : []),
  ];
}
