import type { CaseInvoices } from '@/cms/types';
import { readCaseInvoices } from '@/cms/workCase';
import { workUploadPath } from '@/surroundings/paths';
import { createMoney } from '@/ui/words/money';
import { Nothing } from '@/ui/workspace/Nothing';
import { digitsOf } from '@/ui/words/amounts';
import { offerOf } from '../offered';
import { type CaseView, seen } from '../readCase';
import { AgainstBudgets } from './AgainstBudgets';
import { HandIn } from './HandIn';
import { handInWords } from './handInWords';
import { InvoiceList } from './InvoiceList';
import styles from './Invoices.module.css';

/** What partners ask money for on the case, against what was approved (CP-22, answer 14). A partner sees its own alone. */
export async function InvoicesPage({ view }: { view: CaseView }) {
  const { portal, of, words } = view;
  const { t, tag } = words;
  const asked = await seen(readCaseInvoices(portal.key, of.number));
  const { invoices, companies, currency } = asked;
  const money = createMoney(tag, currency, [...invoices.map(({ amount }) => amount), ...companies.flatMap(({ approvedBudget, invoiced }) => [approvedBudget, invoiced])]);
  return (
    <section aria-labelledby="invoices">
      <h2 id="invoices">{t('workspace.case.money.invoice.heading')}</h2>
      {invoices.length === 0 ? (
        <Nothing title={t('workspace.case.money.invoice.none')}>{t('workspace.case.money.invoice.noneText')}</Nothing>
      ) : (
        <>
          <p className={styles.muted}>{t('workspace.case.money.invoice.lead', { currency })}</p>
          <AgainstBudgets companies={companies} money={money} words={words} />
          <InvoiceList asked={asked} money={money} view={view} />
        </>
      )}
      <HandingIn asked={asked} view={view} />
    </section>
  );
}

function HandingIn({ asked: { companies, currency, invoices }, view: { portal, of, words } }: { asked: CaseInvoices; view: CaseView }) {
  const { t, tag } = words;
  const offer = offerOf(of, 'submitInvoice', words);
  const possible = companies.filter(({ handsIn }) => handsIn).map(({ documentId, name }) => ({ documentId, name }));
  const [only, ...others] = possible;
  if (!offer || offer.hindered || !only) return null;
  return (
    <section aria-labelledby="hand-in" className={styles.part}>
      <h3 id="hand-in">{t('workspace.case.money.invoice.hand.heading')}</h3>
      <p className={styles.muted}>{others.length > 0 ? t('workspace.case.money.invoice.hand.leadSeveral') : t('workspace.case.money.invoice.hand.lead', { company: only.name })}</p>
      <HandIn key={invoices.length} address={workUploadPath(portal.key, of.number, { invoice: crypto.randomUUID() })} companies={possible} digits={digitsOf(tag, currency)} words={handInWords(currency, words)} />
    </section>
  );
}
