import type { Knex } from 'knex';
import { readIn } from '../../domain/database/read-in';
import { dialect, statement } from '../../domain/portico';
import type { Snapshot } from '../../domain/recorder';

export const BUDGET = 'api::budget.budget';
export const BUDGET_LINE = 'api::budget-line.budget-line';

export const BUDGET_STATUSES = ['submitted', 'approved', 'partlyApproved', 'rejected', 'replaced'] as const;
export type BudgetStatus = (typeof BUDGET_STATUSES)[number];

export interface BudgetLine {
  id: number;
  documentId: string;
  text: string;
  room: string | null;
  /** Thousandths. */
  quantity: number;
  /** Minor units, as all sums. */
  unitPrice: number;
  amount: number;
  approved: boolean;
}

/** How a sum was worked out, as a file; `size` in thousands of bytes, as Strapi keeps it. */
interface Calculation {
  name: string;
  mime: string;
  size: number;
}

/** One revision of what a partner asks for a task. Without lines it is one sum; lines give the same sum by work item. */
export interface BudgetSnapshot extends Snapshot {
  taskId: number;
  taskTitle: string;
  number: number;
  status: BudgetStatus;
  description: string | null;
  comment: string | null;
  amount: number;
  approvedAmount: number | null;
  submittedAt: number | null;
  decidedAt: number | null;
  /** When somebody whose limit it passes left it to the case handler, and who. */
  forwardedAt: number | null;
  forwardedBy: string | null;
  /** Of one sum alone (answer 11). */
  calculation: Calculation | null;
  /** What else of the office's work on the case the sum is for. */
  coveredTasks: { documentId: string; title: string }[];
  /** When it was changed last: with its number, what a decision about it was made by looking at. */
  updatedAt: number;
  lines: BudgetLine[];
}

/** The files of calculations `cf`, by the budgets that they belong to. */
export const CALCULATION_FILE = `files cf JOIN files_related_mph cr ON cr.file_id = cf.id AND cr.related_type = '${BUDGET}' AND cr.field = 'calculation'`;

export const budgetObject = () => {
  const { object, list, one, flag, instant } = dialect();
  const line = object({
    id: 'bl.id', documentId: 'bl.document_id', text: 'bl.text', room: 'bl.room', quantity: 'bl.quantity', unitPrice: 'bl.unit_price', amount: 'bl.amount', approved: flag('bl.approved'),
  });
  return object({
    id: 'b.id',
    documentId: 'b.document_id',
    caseId: 'tk.case_id',
    portalId: 'kp.portal_id',
    taskId: 't.id',
    taskTitle: 't.title',
    number: 'b.number',
    status: 'b.status',
    description: 'b.description',
    comment: 'b.comment',
    amount: 'b.amount',
    approvedAmount: 'b.approved_amount',
    submittedAt: instant('b.created_at'),
    decidedAt: instant('b.decided_at'),
    forwardedAt: instant('b.forwarded_at'),
    forwardedBy: 'b.forwarded_by',
    calculation: one(object({ name: 'cf.name', mime: 'cf.mime', size: 'cf.size' }), `${CALCULATION_FILE} WHERE cr.related_id = b.id`),
    coveredTasks: list(object({ documentId: 'ct.document_id', title: 'ct.title' }), 'budgets_covered_tasks_lnk cl JOIN tasks ct ON ct.id = cl.task_id WHERE cl.budget_id = b.id ORDER BY ct.position, ct.id'),
    updatedAt: instant('b.updated_at'),
    lines: list(line, 'budget_lines_budget_lnk l JOIN budget_lines bl ON bl.id = l.budget_line_id WHERE l.budget_id = b.id ORDER BY bl.position, bl.id'),
  });
};

export const BUDGETS = `budgets b JOIN budgets_task_lnk bt ON bt.budget_id = b.id JOIN tasks t ON t.id = bt.task_id
  JOIN tasks_case_lnk tk ON tk.task_id = t.id JOIN cases_portal_lnk kp ON kp.case_id = tk.case_id`;

const budgetSnapshot = statement('budget_snapshot', () => `SELECT ${budgetObject()} AS answer FROM ${BUDGETS} WHERE b.document_id = ?`);

const budgetsOfTask = statement('budgets_of_task', ({ list }) => `SELECT ${list(budgetObject(), `${BUDGETS} WHERE t.id = ? ORDER BY b.number DESC`)} AS answer`);

export const loadBudget = (trx: Knex, documentId: string) => readIn<BudgetSnapshot>(trx, budgetSnapshot(), [documentId]);

/** All revisions of a task's budget, the newest first. */
export async function loadBudgetsOfTask(trx: Knex, taskId: number): Promise<BudgetSnapshot[]> {
  return (await readIn<BudgetSnapshot[]>(trx, budgetsOfTask(), [taskId])) ?? [];
}
