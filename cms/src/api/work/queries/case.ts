import { reader, statement } from '../../../domain/portico';
import { newestSettings } from '../../../plugins/visibility/server/services/settings-store';
import type { BudgetStatus } from '../../budget/snapshot';
import type { CaseStatus, Decision } from '../../case/snapshot';
import type { InvoiceStatus } from '../../invoice/states';
import type { TaskKind, TaskStatus } from '../../task/snapshot';

interface Named {
  documentId: string;
  name: string;
}

interface StoredTaskFile {
  documentId: string;
  name: string;
  mime: string;
  size: number;
}

export interface StoredWorkTask {
  id: number;
  documentId: string;
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
  needsBudget: boolean;
  office: (Named & { phone: string | null }) | null;
  responsible: (Named & { mobile: string | null }) | null;
  media: StoredTaskFile[];
  /** Set aside: in no report, and not on the customer's plan (answer 10). */
  extras: StoredTaskFile[];
  /** The newest. Minor units. */
  budget: { number: number; status: BudgetStatus; amount: number; approvedAmount: number | null; forwardedBy: string | null; lines: number } | null;
}

/** A case as the workspace reads it. Days are `YYYY-MM-DD`, instants milliseconds UTC. */
export interface StoredWorkCase {
  id: number;
  portalId: number;
  documentId: string;
  number: string;
  title: string;
  type: string;
  damageNote: string | null;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  latitude: number | null;
  longitude: number | null;
  status: CaseStatus;
  statusReason: string | null;
  waitingUntil: string | null;
  decision: Decision;
  decisionReason: string | null;
  qualityControl: boolean;
  reminderOn: string | null;
  reportedAt: number;
  updatedAt: number;
  /** Minor units. */
  deductible: number | null;
  picture: { documentId: string } | null;
  handler: (Named & { mobile: string | null; email: string | null }) | null;
  technicalAdviser: (Named & { mobile: string | null }) | null;
  externalOffice: (Named & { phone: string | null; latitude: number | null; longitude: number | null }) | null;
  externalHandler: (Named & { mobile: string | null; email: string | null }) | null;
  contacts: (Named & { role: string; email: string | null; mobile: string | null })[];
  tasks: StoredWorkTask[];
  /** `workNeeds` and `workDueOn`: for those who do not answer its customer. */
  listed: { needs: string | null; dueOn: string | null; workNeeds: string | null; workDueOn: string; unread: number; answerDueOn: string; partnerDocuments: number; asks: number; askDueOn: string; km: number | null };
  /** Whose invoices there are, and where each stands. */
  invoices: { companyId: number; status: InvoiceStatus }[];
  access: { people: number; lastOpenedAt: number | null; overrides: string | null };
  counts: { documents: number; messages: number; chat: number; unreadChat: number };
  /** The last report that was asked for. */
  report: { state: string; failed: number } | null;
}

const workCase = statement('work_case', ({ object, list, one, flag, date, instant, client }) => {
  const budgeted =
    client === 'postgres'
      ? 'coalesce(p.budgeted_task_kinds::jsonb @> to_jsonb(t.kind::text), false)'
      : flag(`EXISTS (SELECT 1 FROM json_each(coalesce(p.budgeted_task_kinds, '[]')) WHERE value = t.kind)`);
  const named = (alias: string, more: Record<string, string> = {}) => object({ documentId: `${alias}.document_id`, name: `${alias}.name`, ...more });
  const member = (link: string, more: Record<string, string>) => one(named('m', more), `${link} l JOIN members m ON m.id = l.member_id WHERE l.case_id = k.id`);
  const files = (type: string, id: string, field: string) => `files_related_mph r JOIN files f ON f.id = r.file_id WHERE r.related_type = '${type}' AND r.related_id = ${id} AND r.field = '${field}'`;
  const filesOfTask = (field: string) => list(object({ documentId: 'f.document_id', name: 'f.name', mime: 'f.mime', size: 'f.size' }), `${files('api::task.task', 't.id', field)} ORDER BY r."order", f.id`);
  const task = object({
    id: 't.id',
    documentId: 't.document_id',
    title: 't.title',
    kind: 't.kind',
    mainInspection: flag('t.main_inspection'),
    status: 't.status',
    statusReason: 't.status_reason',
    description: 't.description',
    scheduledFrom: date('t.scheduled_from'),
    scheduledTo: date('t.scheduled_to'),
    meetingAt: 't.meeting_at',
    meetingZone: 't.meeting_zone',
    needsBudget: budgeted,
    office: one(named('o', { phone: 'o.phone' }), 'tasks_office_lnk ol JOIN offices o ON o.id = ol.office_id WHERE ol.task_id = t.id'),
    responsible: one(named('m', { mobile: 'm.mobile' }), 'tasks_responsible_lnk rl JOIN members m ON m.id = rl.member_id WHERE rl.task_id = t.id'),
    budget: one(
      object({ number: 'b.number', status: 'b.status', amount: 'b.amount', approvedAmount: 'b.approved_amount', forwardedBy: 'b.forwarded_by', lines: '(SELECT count(*) FROM budget_lines_budget_lnk bl WHERE bl.budget_id = b.id)' }),
      'budgets_task_lnk bt JOIN budgets b ON b.id = bt.budget_id WHERE bt.task_id = t.id ORDER BY b.number DESC',
    ),
    media: filesOfTask('media'),
    extras: filesOfTask('extras'),
  });
  const count = (from: string) => `(SELECT count(*) FROM ${from})`;
  return `SELECT ${object({
    id: 'k.id',
    portalId: 'p.id',
    documentId: 'k.document_id',
    number: 'k.number',
    title: 'k.title',
    type: 'k.type',
    damageNote: 'k.damage_note',
    street: 'k.street',
    postalCode: 'k.postal_code',
    city: 'k.city',
    latitude: 'k.latitude',
    longitude: 'k.longitude',
    status: 'k.status',
    statusReason: 'k.status_reason',
    waitingUntil: date('k.waiting_until'),
    decision: 'k.decision',
    decisionReason: 'k.decision_reason',
    qualityControl: flag('k.quality_control'),
    reminderOn: date('k.reminder_on'),
    reportedAt: `coalesce(${instant('k.reported_at')}, ${instant('k.created_at')})`,
    updatedAt: instant('k.updated_at'),
    deductible: 'k.deductible',
    picture: one(object({ documentId: 'f.document_id' }), files('api::case.case', 'k.id', 'picture')),
    handler: member('cases_handler_lnk', { mobile: 'm.mobile', email: 'm.email' }),
    technicalAdviser: member('cases_technical_adviser_lnk', { mobile: 'm.mobile' }),
    externalOffice: one(named('o', { phone: 'o.phone', latitude: 'o.latitude', longitude: 'o.longitude' }), 'cases_external_office_lnk l JOIN offices o ON o.id = l.office_id WHERE l.case_id = k.id'),
    externalHandler: member('cases_external_handler_lnk', { mobile: 'm.mobile', email: 'm.email' }),
    contacts: list(named('c', { role: 'c.role', email: 'c.email', mobile: 'c.mobile' }), 'contacts_case_lnk l JOIN contacts c ON c.id = l.contact_id WHERE l.case_id = k.id ORDER BY c.id'),
    tasks: list(task, `tasks_case_lnk tk JOIN tasks t ON t.id = tk.task_id WHERE tk.case_id = k.id AND t.status <> 'removed' ORDER BY t.position, t.id`),
    listed: object({ needs: 'll.needs', dueOn: 'll.due_on', workNeeds: 'll.work_needs', workDueOn: 'll.work_due_on', unread: 'll.unread', answerDueOn: 'll.answer_due_on', partnerDocuments: 'll.partner_documents', asks: 'll.asks', askDueOn: 'll.ask_due_on', km: 'll.external_km' }),
    invoices: list(object({ companyId: 'ic.company_id', status: 'i.status' }), 'invoices_case_lnk il JOIN invoices i ON i.id = il.invoice_id JOIN invoices_company_lnk ic ON ic.invoice_id = i.id WHERE il.case_id = k.id ORDER BY i.id'),
    access: object({
      people: count('portico_grants g WHERE g.case_id = k.id AND g.revoked_at IS NULL'),
      lastOpenedAt: '(SELECT max(g.last_opened_at) FROM portico_grants g WHERE g.case_id = k.id)',
      overrides: newestSettings('p.id', 'k.id'),
    }),
    report: one(object({ state: 'j.state', failed: 'j.failed' }), `portico_jobs j WHERE j.case_id = k.id AND j.kind = 'caseReport' ORDER BY j.id DESC`),
    counts: object({
      documents: count('case_documents_case_lnk d WHERE d.case_id = k.id'),
      messages: count('case_messages_case_lnk g WHERE g.case_id = k.id'),
      chat: count('portico_chat h WHERE h.case_id = k.id'),
      unreadChat: count('portico_chat h WHERE h.case_id = k.id AND h.author_id <> ? AND h.id > coalesce((SELECT c.read_id FROM portico_chat_members c WHERE c.case_id = k.id AND c.member_id = ?), 0)'),
    }),
  })} AS answer
  FROM portico_case_facts n JOIN portico_case_list ll ON ll.case_id = n.case_id JOIN cases k ON k.id = n.case_id JOIN portals p ON p.id = n.portal_id
  WHERE n.portal_id = ? AND n.number = ?`;
});

/** A case by its number, which is unique in a portal, as far as a member has read its chat. One statement. */
export const readWorkCase = (portalId: number, number: string, memberId: number): Promise<StoredWorkCase | null> =>
  reader().read<StoredWorkCase>(workCase(), [memberId, memberId, portalId, number]);
