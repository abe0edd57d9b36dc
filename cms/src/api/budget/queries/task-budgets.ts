import { dialect, reader } from '../../../domain/portico';
import { cashOfferObject, CASH_OFFERS, type CashOfferSnapshot } from '../../cash-offer/recorded';
import { budgetObject, BUDGETS, type BudgetSnapshot } from '../snapshot';

export interface TaskBudgets {
  taskId: number;
  taskStatus: string;
  caseId: number;
  portalId: number;
  currency: string;
  workItems: boolean;
  /** The newest first. */
  budgets: BudgetSnapshot[];
  cashOffers: CashOfferSnapshot[];
}

const taskBudgets = () => {
  const { object, list, flag } = dialect();
  const answer = object({
    taskId: 'asked.id',
    taskStatus: 'asked.status',
    caseId: 'ac.case_id',
    portalId: 'home.id',
    currency: 'home.currency',
    workItems: flag('home.work_items'),
    budgets: list(budgetObject(), `${BUDGETS} WHERE t.id = asked.id ORDER BY b.number DESC`),
    cashOffers: list(cashOfferObject(), `${CASH_OFFERS} WHERE t.id = asked.id ORDER BY o.id`),
  });
  return {
    name: 'task_budgets',
    sql: `SELECT ${answer} AS answer FROM tasks asked JOIN tasks_case_lnk ac ON ac.task_id = asked.id
      JOIN cases_portal_lnk hp ON hp.case_id = ac.case_id JOIN portals home ON home.id = hp.portal_id
      WHERE asked.document_id = ?`,
  };
};

/** Everything about a task's money. */
export function readTaskBudgets(documentId: string): Promise<TaskBudgets | null> {
  return reader().read<TaskBudgets>(taskBudgets(), [documentId]);
}
