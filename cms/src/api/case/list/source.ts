import type { Knex } from 'knex';
import { readIn } from '../../../domain/database/read-in';
import { statement } from '../../../domain/portico';
import type { ListSource } from './facts';
import type { CaseRows } from './rows';

const LIST_COLUMNS = [
  'case_id', 'document_id', 'portal_id', 'number', 'title', 'type', 'status', 'open', 'decision', 'street', 'postal_code', 'city', 'customer', 'handler_id', 'adviser_id', 'external_office_id',
  'external_handler_id', 'external_km', 'task_title', 'task_kind', 'task_status', 'needs', 'action', 'due_on', 'work_needs', 'work_due_on', 'reminder_on', 'unread', 'answer_due_on', 'partner_documents', 'partner_documents_due_on',
  'invoices', 'invoices_due_on', 'asks', 'ask_due_on', 'forwarded_due_on', 'rfqs', 'rfq_due_on', 'reported_at', 'words',
];
const PEOPLE_COLUMNS = ['subject', 'subject_id', 'case_id', 'portal_id', 'tasks', 'adviser', 'handler', 'external', 'unnamed', 'action', 'task_due_on', 'open', 'due_on', 'work_due_on'];

const listSource = statement('case_list_source', ({ object, list, one, flag, date, instant, client }) => {
  const link = (table: string, column: string) => `(SELECT l.${column} FROM ${table} l WHERE l.case_id = k.id LIMIT 1)`;
  const budgeted =
    client === 'postgres'
      ? 'coalesce(p.budgeted_task_kinds::jsonb @> to_jsonb(t.kind::text), false)'
      : flag(`EXISTS (SELECT 1 FROM json_each(coalesce(p.budgeted_task_kinds, '[]')) WHERE value = t.kind)`);
  const task = object({
    title: 't.title',
    kind: 't.kind',
    mainInspection: flag('t.main_inspection'),
    status: 't.status',
    needsBudget: budgeted,
    scheduledFrom: date('t.scheduled_from'),
    scheduledTo: date('t.scheduled_to'),
    officeId: 'tol.office_id',
    companyId: 'toc.company_id',
    responsibleId: 'trl.member_id',
  });
  const set = `(SELECT max(e.occurred_at) FROM portico_events e WHERE e.aggregate = 'case' AND e.aggregate_id = k.id AND e.kind = 'externalOfficeChanged')`;
  const rowOf = (columns: string[], table: string) => object(Object.fromEntries(columns.map((column) => [column, `${table}.${column}`])));
  const kept = object({
    list: one(rowOf(LIST_COLUMNS, 'l'), 'portico_case_list l WHERE l.case_id = k.id'),
    people: list(rowOf(PEOPLE_COLUMNS, 'w'), 'portico_case_people w WHERE w.case_id = k.id'),
  });
  const source = object({
    id: 'k.id',
    documentId: 'k.document_id',
    portalId: 'p.id',
    timeZone: 'p.time_zone',
    decisions: flag('p.decisions'),
    number: 'k.number',
    title: 'k.title',
    type: 'k.type',
    damageNote: 'k.damage_note',
    status: 'k.status',
    waitingUntil: date('k.waiting_until'),
    decision: 'k.decision',
    street: 'k.street',
    postalCode: 'k.postal_code',
    city: 'k.city',
    site: object({ latitude: 'k.latitude', longitude: 'k.longitude' }),
    reminderOn: date('k.reminder_on'),
    reportedAt: `coalesce(${instant('k.reported_at')}, ${instant('k.created_at')})`,
    handlerId: link('cases_handler_lnk', 'member_id'),
    adviserId: link('cases_technical_adviser_lnk', 'member_id'),
    externalHandlerId: link('cases_external_handler_lnk', 'member_id'),
    externalOffice: one(
      object({ id: 'o.id', companyId: 'oc.company_id', latitude: 'o.latitude', longitude: 'o.longitude', since: set }),
      'cases_external_office_lnk l JOIN offices o ON o.id = l.office_id LEFT JOIN offices_company_lnk oc ON oc.office_id = o.id WHERE l.case_id = k.id',
    ),
    contacts: list(
      object({ name: 'c.name', role: 'c.role', email: 'c.email', mobile: 'c.mobile' }),
      'contacts_case_lnk l JOIN contacts c ON c.id = l.contact_id WHERE l.case_id = k.id ORDER BY c.id',
    ),
    tasks: list(
      task,
      `tasks_case_lnk tk JOIN tasks t ON t.id = tk.task_id
         LEFT JOIN tasks_office_lnk tol ON tol.task_id = t.id LEFT JOIN offices_company_lnk toc ON toc.office_id = tol.office_id
         LEFT JOIN tasks_responsible_lnk trl ON trl.task_id = t.id
       WHERE tk.case_id = k.id AND t.status <> 'removed' ORDER BY t.main_inspection DESC, t.position, t.id`,
    ),
    unread: one(
      object({ count: 'count(*)', since: `min(${instant('m.created_at')})` }),
      `case_messages_case_lnk l JOIN case_messages m ON m.id = l.message_id WHERE l.case_id = k.id AND m.direction = 'fromCustomer' AND m.read_at IS NULL`,
    ),
    partnerDocuments: one(
      object({ count: 'count(*)', since: `min(${instant('d.created_at')})` }),
      `case_documents_case_lnk l JOIN case_documents d ON d.id = l.case_document_id JOIN case_documents_author_lnk a ON a.case_document_id = d.id
         JOIN members_office_lnk mo ON mo.member_id = a.member_id JOIN offices_company_lnk oc ON oc.office_id = mo.office_id JOIN companies co ON co.id = oc.company_id
       WHERE l.case_id = k.id AND d.seen_at IS NULL AND co.kind <> 'own'`,
    ),
    invoices: one(
      object({ count: 'count(*)', since: `min(${instant('i.created_at')})` }),
      `invoices_case_lnk l JOIN invoices i ON i.id = l.invoice_id WHERE l.case_id = k.id AND i.status = 'submitted'`,
    ),
    asks: one(
      object({ count: 'count(*)', dueOn: `min(${date('a.due_on')})` }),
      `case_asks_case_lnk l JOIN case_asks a ON a.id = l.ask_id WHERE l.case_id = k.id AND a.status = 'open'`,
    ),
    forwardedSince: `(SELECT min(${instant('b.forwarded_at')}) FROM tasks_case_lnk tk JOIN tasks t ON t.id = tk.task_id JOIN budgets_task_lnk bt ON bt.task_id = t.id JOIN budgets b ON b.id = bt.budget_id
      WHERE tk.case_id = k.id AND t.status <> 'removed' AND b.status = 'submitted')`,
    rfqs: one(object({ count: 'count(*)', deadline: 'min(q.deadline)' }), `rfqs_case_lnk l JOIN rfqs q ON q.id = l.rfq_id WHERE l.case_id = k.id AND q.status = 'sent'`),
  });
  return `SELECT ${object({ source, kept })} AS answer
  FROM cases k JOIN cases_portal_lnk kp ON kp.case_id = k.id JOIN portals p ON p.id = kp.portal_id WHERE k.id = ?`;
});

/** What the list's rows of a case are made of, and as they stand. */
export interface Listed {
  source: ListSource;
  kept: CaseRows;
}

export const loadListed = (trx: Knex, caseId: number): Promise<Listed | null> => readIn<Listed>(trx, listSource(), [caseId]);
