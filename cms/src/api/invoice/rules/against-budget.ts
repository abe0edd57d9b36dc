import { sum } from '../../../domain/money';
import { taskSums } from '../../budget/rules/sums';
import type { InvoiceStatus } from '../states';

/** A company's invoices of a case beside what was agreed on. Minor units. */
export interface AgainstBudget {
  /** What is in force of the budgets of its tasks, without what was handed to the customer. */
  approvedBudget: number;
  /** Handed in, and not rejected. */
  invoiced: number;
  /** By how much more was invoiced than agreed on; 0 where it was not (answer 14: a warning, no bar). */
  over: number;
}

interface BudgetedTask {
  budgets: Parameters<typeof taskSums>[0];
  cashOffers: Parameters<typeof taskSums>[1];
}

/** Of one company: its invoices of a case, and its tasks there. */
export function againstBudget(invoices: readonly { status: InvoiceStatus; amount: number }[], tasks: readonly BudgetedTask[]): AgainstBudget {
  const approvedBudget = sum(tasks.map(({ budgets, cashOffers }) => taskSums(budgets, cashOffers).approved));
  const invoiced = sum(invoices.filter(({ status }) => status !== 'rejected').map(({ amount }) => amount));
  return { approvedBudget, invoiced, over: Math.max(0, invoiced - approvedBudget) };
}
