import { notFound } from 'next/navigation';
import { isRefusal } from '@/cms/call';
import type { Budget, BudgetChange, LineTemplate, TaskBudgets, WorkTask } from '@/cms/types';
import { listLineTemplates, readTaskBudgets } from '@/cms/workCase';
import { workCasePartPath, workUploadPath } from '@/surroundings/paths';
import { createMoney } from '@/ui/words/money';
import { BackLink } from '@/ui/workspace/BackLink';
import { Nothing } from '@/ui/workspace/Nothing';
import type { CommandSpec } from '../../commands/spec';
import { taskOfferOf } from '../offered';
import { type CaseView, seen } from '../readCase';
import { TaskStatus } from '../TaskStatus';
import { digitsOf } from '@/ui/words/amounts';
import { AskLines } from './AskLines';
import { AskSum } from './AskSum';
import { askWords } from './askWords';
import shared from './Budget.module.css';
import styles from './TaskBudgetPage.module.css';
import { BudgetHistory } from './BudgetHistory';
import { BudgetWords } from './BudgetWords';
import { forwardBudget, rejectBudget } from './budgetSpecs';
import { CashOffers } from './CashOffers';
import { DecideForm } from './DecideForm';

/** The money of one task: what waits for the reader, what she may ask for, and all that was before (EH-16). */
export async function TaskBudgetPage({ view, task: id }: { view: CaseView; task: string }) {
  const { portal, of, words } = view;
  const { t } = words;
  const task = of.tasks.find(({ documentId }) => documentId === id);
  if (!task) notFound();
  const asked = await seen(readTaskBudgets(portal.key, id));
  const waiting = asked.budgets.find(({ status }) => status === 'submitted');
  return (
    <article aria-labelledby="task-budget">
      <BackLink href={workCasePartPath(portal.key, of.number, of.parts.costs ? 'costs' : 'plan')} scroll={false}>
        {t(of.parts.costs ? 'workspace.case.tabs.costs' : 'workspace.case.tabs.plan')}
      </BackLink>
      <header className={styles.head}>
        <h2 id="task-budget">{t('workspace.case.money.budget.heading', { task: task.title })}</h2>
        <TaskStatus status={task.status} words={words} />
      </header>
      {waiting ? <Decide waiting={waiting} asked={asked} task={task} view={view} /> : null}
      <Ask asked={asked} task={task} view={view} />
      {asked.budgets.length > 0 ? (
        <BudgetHistory asked={asked} task={task} view={view} />
      ) : (
        <Nothing title={t('workspace.case.money.budget.none')}>{t('workspace.case.money.budget.noneText')}</Nothing>
      )}
      <CashOffers asked={asked} task={task} view={view} />
    </article>
  );
}

function Decide({ waiting, asked: { currency, limit, change }, task, view }: { waiting: Budget; asked: TaskBudgets; task: WorkTask; view: CaseView }) {
  const { words } = view;
  const { t, tag } = words;
  const offer = taskOfferOf(task, 'approveBudget', words);
  if (!offer || offer.hindered) return null;
  const approve: CommandSpec = {
    ...offer,
    steps: [{ command: 'approveBudget', id: task.documentId, version: waiting.version }],
    label: '', title: '', submit: '', says: [], fields: [],
    done: t('workspace.case.money.decide.approved'),
  };
  const said = {
    tick: t('workspace.case.money.decide.tick', { work: '{work}' }),
    left: t('workspace.case.money.decide.left', { left: '{left}' }),
    over: t('workspace.case.money.decide.over', { over: '{over}' }),
    overSum: t('workspace.case.money.decide.overSum', { over: '{over}' }),
    approve: t('workspace.case.money.decide.approve', { sum: '{sum}' }),
    approveNothing: t('workspace.case.money.decide.approveNothing'),
    approvedMark: t('workspace.case.money.budget.approvedMark'),
    chosen: t('workspace.case.money.decide.chosen'),
    why: t('workspace.case.money.decide.why'),
    keep: t('workspace.case.money.decide.keep', { sum: '{sum}' }),
    asApproved: t('workspace.case.money.decide.since.asApproved'),
    changed: t('workspace.case.money.decide.since.changed', { before: '{before}' }),
    new: t('workspace.case.money.decide.since.new'),
  };
  return (
    <section aria-labelledby="budget-decide" className={shared.part}>
      <h3 id="budget-decide">{t('workspace.case.money.decide.heading')}</h3>
      {waiting.lines.length > 0 ? <p className={shared.muted}>{t('workspace.case.money.decide.lead')}</p> : <BudgetWords budget={waiting} task={task} view={view} />}
      {change ? <Change change={change} waiting={waiting} currency={currency} words={words} /> : null}
      <DecideForm key={`${waiting.documentId}${waiting.approvedAmount ?? ''}`} budget={waiting} change={change} comesIntoForce={task.status === 'budgetSubmitted'} limit={limit} approve={approve} others={[rejectBudget(task, waiting, change?.before ?? 0, currency, words), forwardBudget(task, waiting, words)].filter((spec) => spec !== null)} tag={tag} currency={currency} words={said} />
    </section>
  );
}

/** What the budget that waits changes of the one in force, as a whole: what the one adds to the other, and what it leaves out. */
function Change({ change: { before, leftOut }, waiting, currency, words: { t, tag } }: { change: BudgetChange; waiting: Budget; currency: string; words: CaseView['words'] }) {
  const money = createMoney(tag, currency, [before, waiting.amount, ...leftOut.map(({ amount }) => amount)]);
  return (
    <>
      <p>{t('workspace.case.money.decide.before', { before: money.sum(before), after: money.sum(waiting.amount) })}</p>
      {leftOut.length > 0 ? (
        <div className={shared.leftOut}>
          <p>{t('workspace.case.money.decide.leftOut')}</p>
          <ul>
            {leftOut.map(({ text, room, amount }, index) => (
              <li key={index}>
                <span className={shared.what}>{[text, room].filter(Boolean).join(', ')}</span>
                <span className={shared.figure}>{money.sum(amount)}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

/** A deputy of a lower level asks without templates. */
async function readTemplates(portal: string): Promise<LineTemplate[]> {
  try {
    return await listLineTemplates(portal);
  } catch (error) {
    if (isRefusal(error, 403, 404)) return [];
    throw error;
  }
}

async function Ask({ asked: { currency, workItems, budgets, next }, task, view: { portal, of, words } }: { asked: TaskBudgets; task: WorkTask; view: CaseView }) {
  const { t, tag } = words;
  const offer = taskOfferOf(task, 'submitBudget', words);
  if (!offer || offer.hindered) return null;
  const isChange = task.status === 'started';
  const form = { task: task.documentId, tag, currency, digits: digitsOf(tag, currency), words: askWords(words) };
  // One sum is for what else its office has on the case, too (answer 11).
  const others = of.tasks.filter(({ documentId, office }) => documentId !== task.documentId && office?.documentId === task.office?.documentId).map(({ documentId, title }) => ({ documentId, title }));
  const [newest] = budgets;
  const standing = budgets.find(({ status }) => status === 'approved' || status === 'partlyApproved') ?? (newest?.status === 'rejected' ? newest : null);
  return (
    <section aria-labelledby="budget-ask" className={shared.part}>
      <h3 id="budget-ask">{t(isChange ? 'workspace.case.money.ask.change' : 'workspace.case.money.ask.heading')}</h3>
      <p className={shared.muted}>{[t(workItems ? 'workspace.case.money.ask.lead' : 'workspace.case.money.ask.sumLead'), isChange && t('workspace.case.money.ask.changeLead'), workItems && next.some(({ approved }) => approved) && t('workspace.case.money.ask.nextLead')].filter(Boolean).join(' ')}</p>
      {workItems ? <AskLines key={budgets.length} {...form} start={next} templates={await readTemplates(portal.key)} /> : <AskSum key={budgets.length} {...form} address={workUploadPath(portal.key, of.number, { budget: task.documentId })} others={others} start={standing} />}
    </section>
  );
}
