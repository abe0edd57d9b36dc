import type { Dialect } from '../../cms/src/domain/database/dialect.ts';

/** The settings of a portal that decide what its pages hold. */
export interface PortalSettings {
  readonly newsKinds: readonly string[];
  readonly colours: object;
  readonly handlerMobile: boolean;
  readonly partnerContact: boolean;
}

/** Instants as text: a column of milliseconds, and one of Strapi's datetimes. */
export const fromMilliseconds = ({ client }: Dialect, column: string): string =>
  client === 'postgres'
    ? `to_char(to_timestamp(${column} / 1000.0) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    : `strftime('%Y-%m-%dT%H:%M:%S', ${column} / 1000, 'unixepoch') || printf('.%03dZ', ${column} % 1000)`;

export const fromDatetime = (dialect: Dialect, column: string): string =>
  dialect.client === 'postgres' ? `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : fromMilliseconds(dialect, column);

/** Budgets in force and what they add up to, less what the customer was offered in cash; one reading of the rows makes both. */
function bareBudget(dialect: Dialect): string {
  const { client, object, list } = dialect;
  const rowsAsJson = client === 'postgres' ? `coalesce(json_agg(agreed.v), '[]'::json)` : 'json_group_array(json(agreed.v))';
  const handedOver = `(SELECT coalesce(sum(bl.amount), 0) FROM budget_lines_budget_lnk bll JOIN budget_lines bl ON bl.id = bll.budget_line_id
      JOIN cash_offers_line_lnk ol ON ol.budget_line_id = bl.id JOIN cash_offers o ON o.id = ol.cash_offer_id
    WHERE bll.budget_id = b.id AND bl.approved AND o.status = 'offered')`;
  const wholeTask = `EXISTS (SELECT 1 FROM cash_offers_task_lnk ot JOIN cash_offers o ON o.id = ot.cash_offer_id
      LEFT JOIN cash_offers_line_lnk ol ON ol.cash_offer_id = o.id
    WHERE ot.task_id = t.id AND o.status = 'offered' AND ol.cash_offer_id IS NULL)`;
  const inForce = `SELECT t.id AS task_id, t.position, t.document_id, t.title, b.number, b.decided_at, b.approved_amount, b.approved_amount - ${handedOver} AS amount
    FROM tasks_case_lnk l JOIN tasks t ON t.id = l.task_id JOIN budgets_task_lnk bt ON bt.task_id = t.id JOIN budgets b ON b.id = bt.budget_id
    WHERE l.case_id = k.id AND t.status <> 'removed' AND b.status IN ('approved', 'partlyApproved') AND NOT ${wholeTask}`;
  const task = object({ id: 's.document_id', task: 's.title', amount: 's.amount', approvedAt: fromDatetime(dialect, 's.decided_at') });
  const offer = object({ id: 'o.document_id', task: 't.title', text: 'o.text', amount: 'o.amount' });
  const cashOffers = list(
    offer,
    `tasks_case_lnk l JOIN tasks t ON t.id = l.task_id JOIN cash_offers_task_lnk ot ON ot.task_id = t.id JOIN cash_offers o ON o.id = ot.cash_offer_id
     WHERE l.case_id = k.id AND o.status = 'offered' ORDER BY t.position, t.id, o.id`,
  );
  return dialect.one(
    object({ currency: 'p.currency', total: 'coalesce(sum(agreed.amount), 0)', cashOffers, tasks: rowsAsJson }),
    `(SELECT s.amount, ${task} AS v FROM (${inForce}) s
      WHERE s.amount > 0 OR s.amount = s.approved_amount ORDER BY s.position, s.task_id, s.number) agreed`,
  );
}

/**
 * The customer's page in one statement, as somebody would write it by hand who has no log-in and no rules: the same
 * JSON as ours but for head, tracker and tabs, which only rules can make, and the cursor of the news. The database makes the text that is sent.
 * Bindings: colours as JSON, until when messages and documents were seen (milliseconds), case id, kinds of news as JSON, now, today, case id.
 */
export function barePage(dialect: Dialect, settings: PortalSettings): string {
  const { object, list, one, json, instant, date, flag, among } = dialect;
  const locale = `CASE WHEN c.language IN ('en', 'nb', 'nl') THEN c.language ELSE p.language END`;
  const entry = object({ id: 'CAST(e.id AS TEXT)', at: fromMilliseconds(dialect, 'e.occurred_at'), kind: 'e.news', facts: json('e.public') });
  const appointment = object({
    id: 't.document_id',
    task: 't.title',
    mainInspection: flag('t.main_inspection'),
    meeting: 'a.meeting',
    zone: 'coalesce(t.meeting_zone, p.time_zone)',
    from: date('t.scheduled_from'),
    to: date('t.scheduled_to'),
    office: 'o.name',
    who: 'm.name',
    officePhone: settings.partnerContact ? 'o.phone' : 'NULL',
    whoMobile: settings.partnerContact ? 'm.mobile' : 'NULL',
  });
  const page = object({
    portal: object({
      key: 'p.key',
      name: 'p.name',
      kind: 'p.kind',
      locale: 'p.language',
      timeZone: 'p.time_zone',
      currency: 'p.currency',
      logo: `(SELECT f.hash FROM companies c JOIN companies_portal_lnk cl ON cl.company_id = c.id JOIN files_related_mph r ON r.related_id = c.id JOIN files f ON f.id = r.file_id
        WHERE cl.portal_id = p.id AND c.kind = 'own' AND r.related_type = 'api::company.company' AND r.field = 'logo')`,
      colors: json('?'),
    }),
    viewer: one(object({ name: 'c.name', locale }), `contacts_case_lnk cl JOIN contacts c ON c.id = cl.contact_id WHERE cl.case_id = k.id AND c.role = 'customer'`),
    case: object({
      number: 'k.number',
      what: 'k.title',
      type: 'k.type',
      status: 'k.status',
      street: `coalesce(k.street, '')`,
      postalCode: `coalesce(k.postal_code, '')`,
      city: `coalesce(k.city, '')`,
      reportedAt: fromDatetime(dialect, 'k.reported_at'),
      closedAt: `CASE WHEN f.ended_at IS NULL THEN NULL ELSE ${fromMilliseconds(dialect, 'f.ended_at')} END`,
    }),
    handler: one(object({ name: 'h.name', mobile: settings.handlerMobile ? 'h.mobile' : 'NULL' }), 'cases_handler_lnk hl JOIN members h ON h.id = hl.member_id WHERE hl.case_id = k.id'),
    unseen: object({
      communication: `(SELECT count(*) FROM case_messages_case_lnk l JOIN case_messages m ON m.id = l.message_id
        WHERE l.case_id = k.id AND m.direction = 'toCustomer' AND ${instant('m.created_at')} > ?)`,
      documents: `(SELECT count(*) FROM case_documents_case_lnk l JOIN case_documents d ON d.id = l.case_document_id
        WHERE l.case_id = k.id AND d.shared AND ${instant('d.shared_at')} > ?)`,
    }),
    asks: list(
      object({ id: 'a.document_id', text: 'a.text', explanation: 'a.explanation', kind: 'a.kind', dueOn: date('a.due_on') }),
      `case_asks_case_lnk l JOIN case_asks a ON a.id = l.ask_id WHERE l.case_id = k.id AND a.status = 'open' ORDER BY coalesce(${date('a.due_on')}, '9999'), a.id`,
    ),
    news: object({
      entries: list(entry, `portico_events e WHERE e.aggregate = 'case' AND e.aggregate_id = ? AND ${among('e.news')} ORDER BY e.id DESC LIMIT 20`),
    }),
    schedule: list(
      appointment,
      `tasks_case_lnk l JOIN tasks t ON t.id = l.task_id
         JOIN (SELECT i.id, CASE WHEN i.meeting_at >= ? THEN i.meeting_at END AS meeting FROM tasks i) a ON a.id = t.id
         LEFT JOIN tasks_office_lnk ol ON ol.task_id = t.id LEFT JOIN offices o ON o.id = ol.office_id
         LEFT JOIN tasks_responsible_lnk rl ON rl.task_id = t.id LEFT JOIN members m ON m.id = rl.member_id
       WHERE l.case_id = k.id AND t.kind <> 'projectManagement'
         AND t.status IN ('assigned', 'scheduled', 'budgetSubmitted', 'budgetPartlyApproved', 'budgetApproved', 'started', 'budgetRevised')
         AND (a.meeting IS NOT NULL OR coalesce(${date('t.scheduled_to')}, ${date('t.scheduled_from')}, '') >= ?)
       ORDER BY coalesce(a.meeting, ${date('t.scheduled_from')}, ''), t.position, t.id`,
    ),
    budget: bareBudget(dialect),
  });
  return `SELECT ${dialect.client === 'postgres' ? `(${page})::text` : page} AS answer
    FROM portico_case_facts f JOIN cases k ON k.id = f.case_id JOIN portals p ON p.id = f.portal_id
    WHERE f.case_id = ?`;
}
