import type { Knex } from 'knex';
import { readIn } from '../../domain/database/read-in';
import { dialect, statement } from '../../domain/portico';
import { memberReference, officeReference, type Reference } from '../../domain/references';
import type { Snapshot } from '../../domain/recorder';
import type { Findings } from './findings';

export const TASK = 'api::task.task';

export const TASK_STATUSES = [
  'created',
  'allocated',
  'confirmed',
  'assigned',
  'scheduled',
  'budgetSubmitted',
  'budgetPartlyApproved',
  'budgetApproved',
  'started',
  'budgetRevised',
  'done',
  'approved',
  'removed',
] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];
export const TASK_KINDS = ['inspection', 'projectManagement', 'repair', 'other'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** A budget as its task tells of it. Minor units. */
export interface TaskBudget {
  number: number;
  status: string;
  amount: number;
  approvedAmount: number | null;
}

/** A task as the recorder sees it. The schedule is in calendar days; the meeting is wall-clock time in a zone. */
export interface TaskSnapshot extends Snapshot {
  title: string;
  kind: TaskKind;
  mainInspection: boolean;
  status: TaskStatus;
  statusReason: string | null;
  description: string | null;
  scheduledFrom: string | null;
  scheduledTo: string | null;
  meetingAt: string | null;
  meetingZone: string | null;
  /** Whether its kind needs an approved budget before it starts, in its portal. */
  needsBudget: boolean;
  portalZone: string;
  caseStatus: string;
  /** The newest budget of the task, waiting or decided. */
  budget: TaskBudget | null;
  /** Of an inspection. */
  findings: Findings | null;
  office: Reference | null;
  responsible: Reference | null;
}

/** Where a portal does not say which kinds of task need a budget, none does. */
const budgeted = () =>
  dialect().client === 'postgres'
    ? `coalesce(p.budgeted_task_kinds::jsonb @> to_jsonb(t.kind::text), false)`
    : `json(CASE WHEN EXISTS (SELECT 1 FROM json_each(coalesce(p.budgeted_task_kinds, '[]')) WHERE value = t.kind) THEN 'true' ELSE 'false' END)`;

const taskSnapshot = statement(
  'task_snapshot',
  (sql) => `SELECT ${sql.object({
      id: 't.id',
      documentId: 't.document_id',
      caseId: 'k.id',
      portalId: 'p.id',
      title: 't.title',
      kind: 't.kind',
      mainInspection: sql.flag('t.main_inspection'),
      status: 't.status',
      statusReason: 't.status_reason',
      description: 't.description',
      scheduledFrom: sql.date('t.scheduled_from'),
      scheduledTo: sql.date('t.scheduled_to'),
      meetingAt: 't.meeting_at',
      meetingZone: 't.meeting_zone',
      needsBudget: budgeted(),
      portalZone: 'p.time_zone',
      caseStatus: 'k.status',
      budget: sql.one(
        sql.object({ number: 'b.number', status: 'b.status', amount: 'b.amount', approvedAmount: 'b.approved_amount' }),
        'budgets_task_lnk bt JOIN budgets b ON b.id = bt.budget_id WHERE bt.task_id = t.id ORDER BY b.number DESC',
      ),
      findings: sql.json('t.findings'),
      office: officeReference(sql, 'tasks_office_lnk', 'task_id', 't.id'),
      responsible: memberReference(sql, 'tasks_responsible_lnk', 'task_id', 't.id'),
    })} AS answer
    FROM tasks t JOIN tasks_case_lnk tk ON tk.task_id = t.id JOIN cases k ON k.id = tk.case_id
      JOIN cases_portal_lnk kp ON kp.case_id = k.id JOIN portals p ON p.id = kp.portal_id
    WHERE t.document_id = ?`,
);

export function loadTask(trx: Knex, documentId: string): Promise<TaskSnapshot | null> {
  return readIn<TaskSnapshot>(trx, taskSnapshot(), [documentId]);
}
