import { registerPreparation } from '../../domain/document-middleware';
import { silent, type EventDraft } from '../../domain/events';
import { registerRecordedType } from '../../domain/recorder';
import { Refusal } from '../../domain/refusal';
import { BUDGET, BUDGET_LINE, loadBudget, type BudgetSnapshot, type BudgetStatus } from './snapshot';

/** From which state a budget comes to another. A decided one only ends, when another takes its place. */
const FROM = {
  submitted: { from: null, description: 'Asked for, not decided.' },
  approved: { from: ['submitted'], description: 'In force, all of it.' },
  partlyApproved: { from: ['submitted'], description: 'In force, with the lines that are approved.' },
  rejected: { from: ['submitted'], description: 'Not agreed on, with a comment.' },
  replaced: { from: ['approved', 'partlyApproved'], description: 'In force until another was.' },
} as const satisfies Record<BudgetStatus, { from: readonly BudgetStatus[] | null; description: string }>;

/** What was asked for stays as it was asked for: another sum is another budget. */
export function checkBudget(before: BudgetSnapshot | null, after: BudgetSnapshot): void {
  const from: readonly BudgetStatus[] | null = FROM[after.status].from;
  if (!before) {
    if (from !== null) throw new Refusal('budget.state', { state: null, wanted: after.status });
    return;
  }
  if (before.taskId !== after.taskId) throw new Refusal('relation.fixed', { field: 'task' });
  const moved = before.status !== after.status;
  if ((moved && !from?.includes(before.status)) || before.amount !== after.amount || before.number !== after.number) {
    throw new Refusal('budget.state', { state: before.status, wanted: after.status });
  }
}

/**
 * A task that moves tells of its budget itself, with its sums. What is left to tell here is what leaves the task where
 * it is: that a budget was forwarded, or that lines of a changed one were approved while others wait. Customers are told of none of it.
 */
export function deriveBudget(before: BudgetSnapshot | null, after: BudgetSnapshot): EventDraft[] {
  if (before === null || after.status !== 'submitted') return [];
  const sums = { task: after.taskTitle, number: after.number, amount: after.amount };
  if (before.forwardedAt === null && after.forwardedAt !== null) return [silent('budgetForwarded', sums)];
  return before.approvedAmount === after.approvedAmount ? [] : [silent('budgetApproved', { ...sums, approvedAmount: after.approvedAmount })];
}

/** The sums of a budget are changed by commands alone, which decide about the task with it: no stock door writes them. */
const byCommandOnly = () => Promise.reject(new Refusal('method.off'));

export function registerBudget(): void {
  registerPreparation(BUDGET, byCommandOnly);
  registerPreparation(BUDGET_LINE, byCommandOnly);
  registerRecordedType<BudgetSnapshot>({ subject: 'budget', uid: BUDGET, load: loadBudget, check: checkBudget, derive: deriveBudget });
  registerRecordedType({ subject: 'budgetLine', uid: BUDGET_LINE, derive: () => [] });
}
