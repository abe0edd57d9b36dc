import type { Dialect } from '../../cms/src/domain/database/dialect.ts';
import { fromMilliseconds } from './bare-page.ts';

const NEVER = `'9999-12-31'`;
const PAGE = 20;

/** What a handler and a partner see differently of a case, as expressions of the list's row. */
interface Eyes {
  readonly needs: string;
  readonly dueOn: string;
  readonly action: string;
  readonly unread: string;
  readonly reminderOn: string;
}

function page(dialect: Dialect, found: string, { needs, dueOn, action, unread, reminderOn }: Eyes): string {
  const { object, list, json, flag, client } = dialect;
  const task = object({ title: 'l.task_title', kind: 'l.task_kind', status: 'l.task_status' });
  const row = object({
    documentId: 'l.document_id',
    number: 'l.number',
    title: 'l.title',
    type: 'l.type',
    status: 'l.status',
    street: 'l.street',
    postalCode: 'l.postal_code',
    city: 'l.city',
    customer: 'l.customer',
    task: json(`CASE WHEN l.task_title IS NULL THEN NULL ELSE ${task} END`),
    needs,
    action: flag(action),
    dueOn,
    unread,
    reportedAt: fromMilliseconds(dialect, 'l.reported_at'),
    reminderOn,
    handler: 'h.name',
    externalOffice: 'o.name',
    externalHandler: 'e.name',
    km: 'l.external_km',
  });
  const from = `(SELECT * FROM (${found}) found ORDER BY found.due_on, found.case_id LIMIT ${PAGE}) page JOIN portico_case_list l ON l.case_id = page.case_id
    LEFT JOIN members h ON h.id = l.handler_id LEFT JOIN offices o ON o.id = l.external_office_id LEFT JOIN members e ON e.id = l.external_handler_id
    ORDER BY page.due_on, page.case_id`;
  const answer = object({ cases: list(row, from) });
  return `SELECT ${client === 'postgres' ? `(${answer})::text` : answer} AS answer`;
}

const byHandler: Eyes = { needs: 'l.needs', dueOn: `nullif(l.due_on, ${NEVER})`, action: `(l.action = 1 OR (l.open = 1 AND l.reminder_on <= ?))`, unread: 'l.unread', reminderOn: `nullif(l.reminder_on, ${NEVER})` };
/** That a customer waits for an answer is not a partner's business. */
const byPartner: Eyes = { needs: 'l.work_needs', dueOn: `nullif(l.work_due_on, ${NEVER})`, action: 'page.action = 1', unread: '0', reminderOn: 'NULL' };

/** A page of a whole portal's cases that have not ended, as `listBindings` binds it. What has to be done, by the work or a reminder, and has no day stands between today and tomorrow. */
export function bareList(dialect: Dialect): string {
  const way = (name: string, status: string, day: string, where: string) => `SELECT * FROM (SELECT l.case_id, ${day} AS due_on FROM portico_case_list l
    WHERE l.portal_id = ? AND l.status = '${status}' AND ${where} AND (${day}, l.case_id) > (?, ?) ORDER BY ${day === 'l.due_on' ? 'l.due_on, ' : ''}l.case_id LIMIT ${PAGE}) ${status}_${name}`;
  const ways = (status: string) => [
    way('dated', status, 'l.due_on', `l.due_on < ${NEVER}`),
    way('urgent', status, 'CAST(? AS varchar(255))', `l.due_on = ${NEVER} AND l.action = 1`),
    way('reminded', status, 'CAST(? AS varchar(255))', `l.due_on = ${NEVER} AND l.action = 0 AND l.reminder_on < ${NEVER} AND l.reminder_on <= ?`),
    way('other', status, 'l.due_on', `l.due_on = ${NEVER} AND l.action = 0 AND l.reminder_on > ?`),
  ];
  return page(dialect, [...ways('open'), ...ways('waiting')].join(' UNION ALL '), byHandler);
}

/** Today and where undated work stands; a page comes after a day and a case. */
export function listBindings(today: string, undated: string, portal: number, after: readonly [string, number]): (string | number)[] {
  const ofStatus = [portal, ...after, undated, portal, undated, ...after, undated, portal, today, undated, ...after, portal, today, ...after];
  return [today, ...ofStatus, ...ofStatus];
}

/** The first page of the cases that hold a word. Bindings: today, today again, where undated work stands, portal, the word as the database looks for it. */
export function bareWords(dialect: Dialect): string {
  const holds = dialect.client === 'postgres' ? `l.found @@ to_tsquery('simple', ?)` : `' ' || l.words LIKE ?`;
  const day = `CASE WHEN l.due_on = ${NEVER} AND (l.action = 1 OR l.reminder_on <= ?) THEN CAST(? AS varchar(255)) ELSE l.due_on END`;
  return page(dialect, `SELECT l.case_id, ${day} AS due_on FROM portico_case_list l WHERE l.portal_id = ? AND l.status IN ('open', 'waiting') AND ${holds} ORDER BY 2, l.case_id LIMIT ${PAGE}`, byHandler);
}

/** The first page of a partner's cases, as `partnerBindings` binds it. */
export function barePartnerList(dialect: Dialect): string {
  const way = (name: string, subject: string, external: string, day: string, where: string) => `SELECT * FROM (SELECT w.case_id, ${day} AS due_on, w.action FROM portico_case_people w
    WHERE w.subject = '${subject}' AND w.subject_id = ? AND w.open = 1 AND w.portal_id = ? AND (w.tasks > 0 OR w.adviser = 1${external}) AND ${where} ORDER BY w.work_due_on, w.case_id LIMIT ${PAGE}) ${subject}_${name}`;
  const ways = (subject: string, external: string) => [
    way('dated', subject, external, 'w.work_due_on', `w.work_due_on < ${NEVER}`),
    way('urgent', subject, external, 'CAST(? AS varchar(255))', `w.work_due_on = ${NEVER} AND w.action = 1`),
    way('other', subject, external, 'w.work_due_on', `w.work_due_on = ${NEVER} AND w.action = 0`),
  ];
  const seen = [...ways('member', ''), ...ways('office', ' OR w.external = 1')].join(' UNION ALL ');
  return page(dialect, `SELECT case_id, min(due_on) AS due_on, max(action) AS action FROM (${seen}) seen GROUP BY case_id`, byPartner);
}

export function partnerBindings(undated: string, portal: number, { memberId, officeId }: { readonly memberId: number; readonly officeId: number }): (string | number)[] {
  return [memberId, officeId].flatMap((subject) => [subject, portal, undated, subject, portal, subject, portal]);
}

/** The dashboard of a case handler. Bindings: today, tomorrow, handler, portal. */
export function bareDashboard(dialect: Dialect): string {
  const { object, array, one, client } = dialect;
  const counts = (row: string, where: string, date: string) => {
    const count = (test: string) => `count(CASE WHEN ${where} AND ${date} ${test} THEN 1 END)`;
    return object({ row: `'${row}'`, today: count('<= d.today'), overdue: count('< d.today'), tomorrow: count('= d.tomorrow'), later: count('> d.tomorrow') });
  };
  const tasks = one(counts('ownTasks', 'w.tasks > 0', 'w.task_due_on'), `portico_case_people w, days d WHERE w.subject = 'member' AND w.subject_id = d.handler AND w.open = 1 AND w.portal_id = d.portal`);
  const rows = array([
    counts('reminders', `l.reminder_on < ${NEVER}`, 'l.reminder_on'),
    counts('rfqs', 'l.rfqs > 0', 'l.rfq_due_on'),
    counts('customers', 'l.unread > 0', 'l.answer_due_on'),
    counts('partnerDocuments', 'l.partner_documents > 0', 'l.partner_documents_due_on'),
    counts('invoices', 'l.invoices > 0', 'l.invoices_due_on'),
    counts('decisions', `l.needs IN ('approveTask', 'approveBudget', 'decide')`, 'l.due_on'),
    counts('forwarded', `l.forwarded_due_on < ${NEVER}`, 'l.forwarded_due_on'),
    counts('asks', 'l.asks > 0', 'l.ask_due_on'),
    tasks,
  ]);
  const answer = object({ today: '(SELECT today FROM days)', rows, invitations: 'NULL' });
  return `WITH days AS (SELECT CAST(? AS varchar(255)) AS today, CAST(? AS varchar(255)) AS tomorrow, CAST(? AS integer) AS handler, CAST(? AS integer) AS portal)
    SELECT ${client === 'postgres' ? `(${answer})::text` : answer} AS answer FROM portico_case_list l, days d WHERE l.handler_id = d.handler AND l.open = 1 AND l.portal_id + 0 = d.portal`;
}
