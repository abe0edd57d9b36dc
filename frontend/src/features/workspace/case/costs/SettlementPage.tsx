import type { ReactNode } from 'react';
import type { Settlement } from '@/cms/types';
import { readSettlement } from '@/cms/workCase';
import { wallClock } from '@/ui/words/dates';
import { createMoney } from '@/ui/words/money';
import { Nothing } from '@/ui/workspace/Nothing';
import { amount as figure, WorkTable } from '@/ui/workspace/WorkTable';
import { CommandButton } from '../../commands/CommandButton';
import { makeReport } from '../documents/reportSpecs';
import { type CaseView, seen } from '../readCase';
import styles from './Costs.module.css';
import { setDeductible } from './setDeductible';

/** What the damage comes to for the customer: approved work, cash, less the deductible (answers 12, 13). */
export async function SettlementPage({ view }: { view: CaseView }) {
  const { portal, of, words } = view;
  const { t, tag } = words;
  const { currency, work, cashOffers, deductible, decision, total } = await seen(readSettlement(portal.key, of.number));
  const isEmpty = work.length === 0 && cashOffers.length === 0;
  const make = makeReport(of, 'settlementReport', words);
  const money = createMoney(tag, currency, [...[...work, ...cashOffers].map(({ amount }) => amount), deductible ?? 0, total]);
  const change = setDeductible(view, currency, deductible);
  return (
    <section aria-labelledby="settlement">
      <header className={styles.head}>
        <h2 id="settlement">{t('workspace.case.money.settlement.heading')}</h2>
        {change ? <CommandButton spec={change} small /> : null}
        {make && !isEmpty ? <CommandButton spec={make} small /> : null}
      </header>
      <p className={styles.muted}>{decidedOn(decision, view)}</p>
      {isEmpty ? (
        <Nothing title={t('workspace.case.money.settlement.none')}>{t('workspace.case.money.settlement.noneText')}</Nothing>
      ) : (
        <>
          <p className={styles.sentence}>{t.rich('workspace.case.money.settlement.sentence', { total: money.sum(total), b: (part) => <b>{part}</b> })}</p>
          <p className={styles.muted}>{t('workspace.case.money.settlement.lead', { currency })}</p>
          <WorkTable aria-labelledby="settlement">
            {work.length > 0 ? (
              <Group heading={t('workspace.case.money.settlement.work')}>
                {work.map(({ task, office, amount }, index) => (
                  <Row key={index} what={task} note={office} amount={money.figure(amount)} />
                ))}
              </Group>
            ) : null}
            {cashOffers.length > 0 ? (
              <Group heading={t('workspace.case.money.settlement.cash')}>
                {cashOffers.map(({ task, text, amount }, index) => (
                  <Row key={index} what={text} note={task} amount={money.figure(amount)} />
                ))}
              </Group>
            ) : null}
            <tfoot>
              {deductible === null ? null : <Row what={t('workspace.case.money.settlement.deductible')} note={null} amount={`−${money.figure(deductible)}`} />}
              <Row what={t('workspace.case.money.settlement.total')} note={null} amount={money.sum(total)} />
            </tfoot>
          </WorkTable>
        </>
      )}
    </section>
  );
}

const DECISIONS = ['accepted', 'rejected', 'moreInformation'] as const;

/** What was decided and when (answer 13). */
function decidedOn(decision: Settlement['decision'], { portal, words }: CaseView): string {
  const made = DECISIONS.find((known) => known === decision?.decision);
  if (!made) return words.t('workspace.case.money.settlement.undecided');
  const said = words.t(`workspace.case.money.settlement.decided.${made}`);
  const at = decision?.decidedAt;
  return at ? words.t('workspace.case.money.settlement.decidedOn', { decided: said, day: words.datesIn(portal.timeZone).date(wallClock(at, portal.timeZone).slice(0, 10)) }) : said;
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <tbody>
      <tr>
        <th scope="colgroup" colSpan={2} className={styles.group}>
          {heading}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

function Row({ what, note, amount }: { what: string; note: string | null; amount: string }) {
  return (
    <tr>
      <th scope="row">
        {what}
        {note ? <small>{note}</small> : null}
      </th>
      <td className={figure}>{amount}</td>
    </tr>
  );
}
