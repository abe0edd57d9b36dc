import type { BudgetLine, BudgetSnapshot } from '../api/budget/snapshot';
import type { CashOfferSnapshot } from '../api/cash-offer/recorded';
import type { TaskSnapshot } from '../api/task/snapshot';
import { priced, sum } from '../domain/money';
import type { Chapter, StoryPlan } from './chapters';

/** What becomes of a demo budget. */
export type Outcome = 'approved' | 'partly' | 'waits';

/**
 * What is decided about the budgets of a case, task by task. Where work lies ahead, the last waits and the one before it
 * is agreed on in part where it has lines, but for the first task, which is what work begins with.
 */
export function outcomeOf(index: number, tasks: number, chapter: Chapter, byLine: boolean): Outcome {
  if ((chapter !== 'decided' && chapter !== 'repairing') || index === 0) return 'approved';
  if (index === tasks - 1) return 'waits';
  return index === tasks - 2 && byLine ? 'partly' : 'approved';
}

/** A budget as a partner asks for it in this portal: by line, or as one sum. */
export function askedBudget({ random, ids, staff }: Pick<StoryPlan, 'random' | 'ids' | 'staff'>, task: TaskSnapshot, at: number): BudgetSnapshot {
  const byLine = staff.portal.workItems;
  const { rooms } = staff.content.budget;
  const lines = staff.content.budget.lines.map(({ text, price, from, to }, index): BudgetLine => {
    // Prices end on tens of kroner, quantities on halves, as people write them.
    const unitPrice = Math.round((price * random.whole(90, 110)) / 100_000) * 1000;
    const quantity = random.whole(from * 2, to * 2) * 500;
    return { id: byLine ? ids.next('budgetLine') : 0, documentId: random.letters(24), text, room: rooms[index] ?? null, quantity, unitPrice, amount: priced(quantity, unitPrice), approved: false };
  });
  const amount = sum(lines.map((line) => line.amount));
  return {
    id: ids.next('budget'), documentId: random.letters(24), caseId: task.caseId, portalId: task.portalId, taskId: task.id, taskTitle: task.title, number: 1, status: 'submitted',
    description: byLine ? null : staff.content.budget.description, comment: null, amount, approvedAmount: null, submittedAt: at, decidedAt: null, forwardedAt: null, forwardedBy: null, calculation: null, coveredTasks: [], updatedAt: at, lines: byLine ? lines : [],
  };
}

/** Agrees on all of it, or on all lines but the last. */
export function decidedBudget(asked: BudgetSnapshot, outcome: 'approved' | 'partly', at: number): BudgetSnapshot {
  const lines = asked.lines.map((line, index) => ({ ...line, approved: outcome === 'approved' || index < asked.lines.length - 1 }));
  const approvedAmount = lines.length === 0 ? asked.amount : sum(lines.filter(({ approved }) => approved).map(({ amount }) => amount));
  return { ...asked, lines, approvedAmount, status: outcome === 'approved' ? 'approved' : 'partlyApproved', decidedAt: at };
}

/** Offers the last line of a budget to the customer, for about two thirds of what the partner would have got. */
export function offeredLine({ random, ids, staff }: Pick<StoryPlan, 'random' | 'ids' | 'staff'>, task: TaskSnapshot, budget: BudgetSnapshot): CashOfferSnapshot | null {
  const line = budget.lines.at(-1);
  if (!line) return null;
  return {
    id: ids.next('cashOffer'), documentId: random.letters(24), caseId: task.caseId, portalId: task.portalId, taskId: task.id, taskDocumentId: task.documentId, taskTitle: task.title,
    caseStatus: task.caseStatus, lineId: line.id, lineDocumentId: line.documentId, text: staff.content.budget.cashOffer, amount: Math.round(line.amount / 15_000) * 10_000, status: 'offered',
  };
}
