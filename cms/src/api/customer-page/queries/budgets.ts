import { compact, compactList, type Compact } from '../../../domain/database/compact';
import type { Dialect } from '../../../domain/database/dialect';
import { reader, statement } from '../../../domain/portico';
import type { BudgetScope } from '../../../plugins/visibility/server/rules/budgets';

export interface StoredLine {
  text: string;
  /** Thousandths. */
  quantity: number;
  /** Minor units, as all sums. */
  unitPrice: number;
  amount: number;
}

/** A budget in force. Its lines, where they were asked for, are those that are approved and still the partner's. */
export interface StoredBudget {
  taskId: string;
  task: string;
  description: string | null;
  approvedAmount: number;
  decidedAt: number | null;
  /** What cash offers for single lines took out of it. */
  linesHandedOver: number;
  /** Whether a cash offer took the whole task. */
  taskHandedOver: boolean;
  lines?: StoredLine[];
}

export interface StoredCashOffer {
  id: string;
  task: string;
  text: string;
  amount: number;
}

export interface StoredBudgets {
  budgets: StoredBudget[];
  cashOffers: StoredCashOffer[];
}

/** Whether the customer was offered a sum for a line: then it is no longer the partner's (answer 12). */
const lineIsOffered = `EXISTS (SELECT 1 FROM cash_offers_line_lnk ol JOIN cash_offers o ON o.id = ol.cash_offer_id
  WHERE ol.budget_line_id = bl.id AND o.status = 'offered')`;
/** The same for the whole task. */
const taskIsOffered = `EXISTS (SELECT 1 FROM cash_offers_task_lnk ot JOIN cash_offers o ON o.id = ot.cash_offer_id
  LEFT JOIN cash_offers_line_lnk ol ON ol.cash_offer_id = o.id WHERE ot.task_id = t.id AND o.status = 'offered' AND ol.cash_offer_id IS NULL)`;
const approvedLines = 'budget_lines_budget_lnk bll JOIN budget_lines bl ON bl.id = bll.budget_line_id WHERE bll.budget_id = b.id AND bl.approved';

/**
 * The budgets and cash offers of the case `k`, for any statement that reads one; binds what `scopeBindings` gives.
 * Work that was removed costs nothing; what was offered for it stands.
 */
export function budgetLists(dialect: Dialect, detail: 'sums' | 'lines'): { budgets: Compact; cashOffers: Compact } {
  const { flag, instant, among } = dialect;
  const line = compact(dialect, { text: 'bl.text', quantity: 'bl.quantity', unitPrice: 'bl.unit_price', amount: 'bl.amount' });
  const budget = compact(dialect, {
    taskId: 't.document_id',
    task: 't.title',
    // What was written about the whole may speak of lines that were not approved.
    description: `CASE WHEN b.status = 'approved' THEN b.description END`,
    approvedAmount: 'b.approved_amount',
    decidedAt: instant('b.decided_at'),
    linesHandedOver: `(SELECT coalesce(sum(bl.amount), 0) FROM ${approvedLines} AND ${lineIsOffered})`,
    taskHandedOver: flag(taskIsOffered),
    ...(detail === 'lines' && { lines: compactList(dialect, line, `${approvedLines} AND NOT ${lineIsOffered} ORDER BY bl.position, bl.id`) }),
  });
  const offer = compact(dialect, { id: 'o.document_id', task: 't.title', text: 'o.text', amount: 'o.amount' });
  return {
    budgets: compactList(
      dialect,
      budget,
      `tasks_case_lnk l JOIN tasks t ON t.id = l.task_id JOIN budgets_task_lnk bt ON bt.task_id = t.id JOIN budgets b ON b.id = bt.budget_id
       WHERE l.case_id = k.id AND t.status <> 'removed' AND ${among('b.status')} ORDER BY t.position, t.id, b.number`,
    ),
    cashOffers: compactList(
      dialect,
      offer,
      `tasks_case_lnk l JOIN tasks t ON t.id = l.task_id JOIN cash_offers_task_lnk ot ON ot.task_id = t.id JOIN cash_offers o ON o.id = ot.cash_offer_id
       WHERE l.case_id = k.id AND ${among('o.status')} ORDER BY t.position, t.id, o.id`,
    ),
  };
}

/** No scope, no statuses: the statement then finds neither budgets nor offers. */
export const scopeBindings = (scope: BudgetScope | null): [string, string] => [JSON.stringify(scope?.budgets ?? []), JSON.stringify(scope?.cashOffers ?? [])];

const budgetsOfCase = statement('customer_budgets', (dialect) => {
  const { sql, read } = compact(dialect, { ...budgetLists(dialect, 'lines') });
  return { sql: `SELECT ${sql} AS answer FROM cases k WHERE k.id = ?`, read };
});

export function readBudgets(caseId: number, scope: BudgetScope): Promise<StoredBudgets | null> {
  return reader().read<StoredBudgets>(budgetsOfCase(), [...scopeBindings(scope), caseId]);
}
