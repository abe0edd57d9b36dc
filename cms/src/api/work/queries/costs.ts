import { reader, statement } from '../../../domain/portico';
import { budgetObject, BUDGETS, type BudgetSnapshot } from '../../budget/snapshot';
import { cashOfferObject, CASH_OFFERS, type CashOfferSnapshot } from '../../cash-offer/recorded';

export interface StoredTaskCosts {
  documentId: string;
  title: string;
  status: string;
  office: string | null;
  /** The newest first. */
  budgets: BudgetSnapshot[];
  cashOffers: CashOfferSnapshot[];
}

export interface StoredCosts {
  tasks: StoredTaskCosts[];
  /** The compensation decision as it stands, and when it was made so; milliseconds UTC. */
  decision: { decision: string; decidedAt: number | null };
}

/** Work that was removed costs nothing; what was offered for it stands. */
const caseCosts = statement('case_costs', ({ object, list, one }) => {
  const task = object({
    documentId: 'asked.document_id',
    title: 'asked.title',
    status: 'asked.status',
    office: '(SELECT o.name FROM tasks_office_lnk ol JOIN offices o ON o.id = ol.office_id WHERE ol.task_id = asked.id LIMIT 1)',
    budgets: list(budgetObject(), `${BUDGETS} WHERE t.id = asked.id ORDER BY b.number DESC`),
    cashOffers: list(cashOfferObject(), `${CASH_OFFERS} WHERE t.id = asked.id ORDER BY o.id`),
  });
  const money = (link: string) => `EXISTS (SELECT 1 FROM ${link} x WHERE x.task_id = asked.id)`;
  const decidedAt = `(SELECT max(e.occurred_at) FROM portico_events e WHERE e.aggregate = 'case' AND e.aggregate_id = k.id AND e.kind = 'decisionMade')`;
  return `SELECT ${object({
    tasks: list(
      task,
      `tasks_case_lnk at JOIN tasks asked ON asked.id = at.task_id WHERE at.case_id = ?
         AND (${money('cash_offers_task_lnk')} OR (asked.status <> 'removed' AND ${money('budgets_task_lnk')})) ORDER BY asked.position, asked.id`,
    ),
    decision: one(object({ decision: 'k.decision', decidedAt }), 'cases k WHERE k.id = ?'),
  })} AS answer`;
});

/** The money of a case, task by task: those that budgets were asked for, or something was offered for. */
export async function readCaseCosts(caseId: number): Promise<StoredCosts> {
  return (await reader().read<StoredCosts>(caseCosts(), [caseId, caseId])) ?? { tasks: [], decision: { decision: 'none', decidedAt: null } };
}
