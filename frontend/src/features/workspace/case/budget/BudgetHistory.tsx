import type { Budget, TaskBudgets, WorkTask } from '@/cms/types';
import { wallClock } from '@/ui/words/dates';
import { createMoney, type Money } from '@/ui/words/money';
import { amount, WorkTable } from '@/ui/workspace/WorkTable';
import { CommandButton } from '../../commands/CommandButton';
import type { CaseView } from '../readCase';
import { whenOf } from '../times';
import shared from './Budget.module.css';
import styles from './BudgetHistory.module.css';
import { BudgetState } from './BudgetState';
import { BudgetWords } from './BudgetWords';
import { makeCashOffer } from './budgetSpecs';

/** All that was asked for a task, the newest first: what it was made of and what came of it. */
export function BudgetHistory({ asked, task, view }: { asked: TaskBudgets; task: WorkTask; view: CaseView }) {
  const { words } = view;
  return (
    <section aria-labelledby="budget-history" className={shared.part}>
      <h3 id="budget-history">{words.t('workspace.case.money.budget.history')}</h3>
      <ol className={styles.revisions}>
        {asked.budgets.map((budget) => (
          <li key={budget.documentId}>
            <Revision budget={budget} asked={asked} task={task} view={view} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Revision({ budget, asked, task, view }: { budget: Budget; asked: TaskBudgets; task: WorkTask; view: CaseView }) {
  const { portal, words } = view;
  const { t, tag, datesIn } = words;
  const money = createMoney(tag, asked.currency, [budget.amount, budget.approvedAmount ?? 0, ...budget.lines.flatMap((line) => [line.amount, line.unitPrice])]);
  const at = (instant: string) => whenOf(wallClock(instant, portal.timeZone), portal.timeZone, words);
  const told = [
    budget.submittedAt && t('workspace.case.money.budget.asked', { when: at(budget.submittedAt) }),
    budget.decidedAt && t('workspace.case.money.budget.decided', { when: at(budget.decidedAt) }),
  ].filter(Boolean);
  return (
    <>
      <header className={styles.revision}>
        <h4>{t('workspace.case.money.budget.number', { number: budget.number })}</h4>
        <BudgetState status={budget.status} words={words} />
        <span className={shared.muted}>{datesIn(portal.timeZone).capital(told.join(', '))}</span>
        <b className={shared.figure}>{money.sum(budget.amount)}</b>
      </header>
      <BudgetWords budget={budget} task={task} view={view} />
      {budget.comment ? <p className={shared.description}>{budget.comment}</p> : null}
      {budget.forwardedAt && budget.forwardedBy ? <p className={shared.muted}>{t('workspace.case.money.status.forwarded', { name: budget.forwardedBy, when: at(budget.forwardedAt) })}</p> : null}
      {budget.lines.length > 0 ? <Lines budget={budget} asked={asked} task={task} money={money} words={words} /> : null}
    </>
  );
}

function Lines({ budget, asked, task, money, words }: { budget: Budget; asked: TaskBudgets; task: WorkTask; money: Money; words: CaseView['words'] }) {
  const { t } = words;
  const alive = budget.status === 'submitted' || budget.status === 'approved' || budget.status === 'partlyApproved';
  const isOffered = (line: string | null) => asked.cashOffers.some((offer) => offer.status === 'offered' && (offer.line === line || offer.line === null));
  return (
    <WorkTable>
      <thead>
        <tr>
          <th scope="col">{t('workspace.case.money.budget.line')}</th>
          <th scope="col" className={amount}>{t('workspace.case.money.budget.quantity')}</th>
          <th scope="col" className={amount}>{t('workspace.case.money.budget.price')}</th>
          <th scope="col" className={amount}>{t('workspace.case.money.budget.amount')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {budget.lines.map((line) => {
          const offer = alive && asked.offering.lines.includes(line.documentId) && !isOffered(line.documentId) ? makeCashOffer(task, line, asked.currency, words) : null;
          return (
            <tr key={line.documentId}>
              <th scope="row">
                {line.text}
                {line.room || line.approved || isOffered(line.documentId) || budget.status === 'partlyApproved' ? (
                  <small>{[line.room, line.approved && t('workspace.case.money.budget.approvedMark'), budget.status === 'partlyApproved' && !line.approved && t('workspace.case.money.budget.refusedMark'), alive && isOffered(line.documentId) && t('workspace.case.money.status.offered')].filter(Boolean).join(' · ')}</small>
                ) : null}
              </th>
              <td className={amount}>{money.quantity(line.quantity)}</td>
              <td className={amount}>{money.figure(line.unitPrice)}</td>
              <td className={amount}>{money.figure(line.amount)}</td>
              <td className={styles.act}>{offer ? <CommandButton spec={offer} look="link" /> : null}</td>
            </tr>
          );
        })}
      </tbody>
    </WorkTable>
  );
}
