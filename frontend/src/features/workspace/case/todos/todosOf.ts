import { Coins, FileText, HelpCircle, type IconNode, ListChecks, MessageSquareWarning, ReceiptText, UserRoundX } from 'lucide';
import type { WorkTask } from '@/cms/types';
import { workCasePartPath, workTaskBudgetPath } from '@/surroundings/paths';
import { createMoney } from '@/ui/words/money';
import type { CommandSpec } from '../../commands/spec';
import { markRead } from '../communication/specs';
import { taskOfferOf } from '../offered';
import { approveTask } from '../plan/taskSpecs';
import type { CaseView } from '../readCase';
import { nameExternalHandler } from '../side/peopleSpecs';
import { whenOf } from '../times';
import { isCaseHandler } from '../../shell/member';

/** Something that is to be done about the case: a sentence, perhaps more, and one way to do it. */
export type Todo = {
  key: string;
  icon: IconNode;
  sentence: string;
  more?: string;
  act: { command: CommandSpec } | { href: string; label: string } | null;
};

/** The yellow boxes, the most urgent first. */
export function todosOf(view: CaseView): Todo[] {
  return [...unread(view), ...unnamed(view), ...overdueAsks(view), ...partnersDocuments(view), ...budgets(view), ...invoices(view), ...toApprove(view)];
}

function unread({ of, portal, words }: CaseView): Todo[] {
  const talk = of.parts.communication;
  if (!talk?.unread) return [];
  const { t, datesIn } = words;
  const due = talk.answerDueOn;
  const late = due !== null && due < datesIn(portal.timeZone).today;
  return [
    {
      key: 'unread',
      icon: MessageSquareWarning,
      sentence: t('workspace.case.todo.unread', { count: talk.unread }),
      ...(due && { more: t(`workspace.case.todo.${late ? 'answerLate' : 'answerDue'}`, { when: whenOf(due, portal.timeZone, words) }) }),
      act: { command: markRead(of, words) },
    },
  ];
}

function unnamed(view: CaseView): Todo[] {
  const { of, words: { t } } = view;
  const { externalOffice, externalHandler, status } = of;
  if (!externalOffice || externalHandler || (status !== 'open' && status !== 'waiting')) return [];
  const { name, phone } = externalOffice;
  const naming = nameExternalHandler(view);
  return [{ key: 'unnamed', icon: UserRoundX, sentence: t('workspace.case.todo.unnamed', { office: name }), act: naming && !naming.hindered ? { command: naming } : phone ? { href: `tel:${phone}`, label: t('workspace.case.call.who', { name }) } : null }];
}

function overdueAsks({ of, portal, words }: CaseView): Todo[] {
  const { asks = 0, askDueOn = null } = of.parts.communication ?? {};
  if (asks === 0 || askDueOn === null || askDueOn >= words.datesIn(portal.timeZone).today) return [];
  const { t } = words;
  return [
    {
      key: 'asks',
      icon: HelpCircle,
      sentence: t('workspace.case.todo.askOverdue', { when: whenOf(askDueOn, portal.timeZone, words) }),
      act: { href: `${workCasePartPath(portal.key, of.number, 'communication')}#asks`, label: t('workspace.case.todo.openAsks') },
    },
  ];
}

function partnersDocuments({ of, portal, words: { t } }: CaseView): Todo[] {
  const { unseen } = of.parts.documents;
  if (unseen === 0) return [];
  return [{ key: 'documents', icon: FileText, sentence: t('workspace.case.todo.documents', { count: unseen }), act: { href: workCasePartPath(portal.key, of.number, 'documents'), label: t('workspace.case.todo.openDocuments') } }];
}

function budgets({ of, portal, member, words }: CaseView): Todo[] {
  const { t } = words;
  return of.tasks.flatMap((task) => {
    const offer = taskOfferOf(task, 'approveBudget', words);
    // Who has left one to the case handler has nothing more to do about it.
    if (!offer || offer.hindered || (task.budget?.forwardedBy && !isCaseHandler(member))) return [];
    return [{ key: `budget-${task.documentId}`, icon: Coins, sentence: waitingSentence(task, of.currency, words), act: { href: workTaskBudgetPath(portal.key, of.number, task.documentId), label: t('workspace.case.todo.openBudget') } }];
  });
}

/** What was left to the case handler says by whom (EH-04). */
function waitingSentence({ title, budget }: WorkTask, currency: string, { t, tag }: CaseView['words']): string {
  if (!budget?.forwardedBy) return t('workspace.case.todo.budget', { task: title });
  const waits = budget.amount - (budget.approvedAmount ?? 0);
  return t('workspace.case.todo.forwarded', { name: budget.forwardedBy, task: title, sum: createMoney(tag, currency, [waits]).sum(waits) });
}

function invoices({ of, portal, words: { t } }: CaseView): Todo[] {
  const count = of.parts.invoices?.toApprove ?? 0;
  if (count === 0) return [];
  return [{ key: 'invoices', icon: ReceiptText, sentence: t('workspace.case.todo.invoices', { count }), act: { href: workCasePartPath(portal.key, of.number, 'invoices'), label: t('workspace.case.todo.openInvoices', { count }) } }];
}

function toApprove({ of, words }: CaseView): Todo[] {
  return of.tasks.flatMap((task) => {
    const offer = taskOfferOf(task, 'approveTask', words);
    if (!offer || offer.hindered) return [];
    return [{ key: task.documentId, icon: ListChecks, sentence: words.t('workspace.case.todo.approve', { task: task.title }), act: { command: approveTask(task, offer, words) } }];
  });
}
