import type { OfferedWork } from '../../../plugins/role-matrix/server/rules/may';
import type { BudgetSnapshot } from '../../budget/snapshot';

/**
 * What an offer hands to the customer, as the rights ask for it (EH-02): an item is approved with its line, a task once
 * some of its budget is in force; work that was asked no budget for, when it is approved itself.
 */
export function offeredWork(taskStatus: string, budgets: readonly Pick<BudgetSnapshot, 'status' | 'lines'>[], lineId: number | null): OfferedWork {
  const inForce = budgets.filter(({ status }) => status === 'approved' || status === 'partlyApproved');
  const agreed = inForce.some(({ lines }) => lineId === null || lines.some(({ id, approved }) => id === lineId && approved));
  return { item: lineId !== null, approved: taskStatus === 'approved' || agreed };
}
