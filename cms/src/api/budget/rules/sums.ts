import { sum } from '../../../domain/money';
import type { CashOfferSnapshot } from '../../cash-offer/recorded';
import type { BudgetSnapshot } from '../snapshot';

type Budget = Pick<BudgetSnapshot, 'status' | 'amount' | 'approvedAmount'> & { lines: readonly Pick<BudgetSnapshot['lines'][number], 'id' | 'amount' | 'approved'>[] };
type Offer = Pick<CashOfferSnapshot, 'status' | 'amount' | 'lineId'>;

/** What the money of a task comes to. Minor units. */
export interface TaskSums {
  /** In force, and still the partner's: without what was handed to the customer (answer 12). */
  approved: number;
  /** Asked for and not decided: of a changed budget, without what has been agreed on already. */
  waiting: number;
  /** Offered to the customer. */
  cashOffers: number;
}

export function taskSums(budgets: readonly Budget[], offers: readonly Offer[]): TaskSums {
  const standing = offers.filter(({ status }) => status === 'offered');
  const wholeTask = standing.some(({ lineId }) => lineId === null);
  const isOffered = (id: number) => standing.some(({ lineId }) => lineId === id);
  const left = (budget: Budget) => (budget.approvedAmount ?? 0) - sum(budget.lines.filter(({ id, approved }) => approved && isOffered(id)).map(({ amount }) => amount));
  const inForce = budgets.filter(({ status }) => status === 'approved' || status === 'partlyApproved');
  const waiting = budgets.filter(({ status }) => status === 'submitted');
  return {
    approved: wholeTask ? 0 : sum(inForce.map(left)),
    waiting: sum(waiting.map(({ amount, approvedAmount }) => amount - (approvedAmount ?? 0))),
    cashOffers: sum(standing.map(({ amount }) => amount)),
  };
}

export function totalOf(sums: readonly TaskSums[]): TaskSums {
  return { approved: sum(sums.map(({ approved }) => approved)), waiting: sum(sums.map(({ waiting }) => waiting)), cashOffers: sum(sums.map(({ cashOffers }) => cashOffers)) };
}
