import type { Dialect } from '../../cms/src/domain/database/dialect.ts';

/** The settings of a portal that decide what its pages hold. */
export interface PortalSettings {
  readonly newsKinds: readonly string[];
  readonly colours: object;
  readonly handlerMobile: boolean;
  readonly partnerContact: boolean;
}

const newestSettings = (portal: string): string =>
  `(SELECT v.settings FROM portico_settings_versions v WHERE v.portal_id = ${portal} AND v.case_id = 0 ORDER BY v.version DESC LIMIT 1)`;

export const settingsOfPortal = `SELECT ${newestSettings('p.id')} AS answer FROM portals p WHERE p.key = ?`;

/**
 * The customer's page in one statement, as somebody would write it by hand who has no log-in and no rules: the same
 * JSON as ours but for head, tracker and tabs, which only rules can make, and the cursor of the news. The database makes the text that is sent.
 * Bindings: colours as JSON, case id, kinds of news as JSON, now, today, case id.
 */
export function barePage(dialect: Dialect, settings: PortalSettings): string {
  const { object, list, one, json, date, flag, among } = dialect;
  const postgres = dialect.client === 'postgres';
  const fromMilliseconds = (column: string) =>
    postgres
      ? `to_char(to_timestamp(${column} / 1000.0) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
      : `strftime('%Y-%m-%dT%H:%M:%S', ${column} / 1000, 'unixepoch') || printf('.%03dZ', ${column} % 1000)`;
  const reportedAt = postgres ? `to_char(k.reported_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : fromMilliseconds('k.reported_at');
  const locale = `CASE WHEN c.language IN ('en', 'nb', 'nl') THEN c.language ELSE p.language END`;
  const entry = object({ id: 'CAST(e.id AS TEXT)', at: fromMilliseconds('e.occurred_at'), kind: 'e.news', facts: json('e.public') });
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
      reportedAt,
      closedAt: `CASE WHEN f.ended_at IS NULL THEN NULL ELSE ${fromMilliseconds('f.ended_at')} END`,
    }),
    handler: one(object({ name: 'h.name', mobile: settings.handlerMobile ? 'h.mobile' : 'NULL' }), 'cases_handler_lnk hl JOIN members h ON h.id = hl.member_id WHERE hl.case_id = k.id'),
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
  });
  return `SELECT ${postgres ? `(${page})::text` : page} AS answer
    FROM portico_case_facts f JOIN cases k ON k.id = f.case_id JOIN portals p ON p.id = f.portal_id
    WHERE f.case_id = ?`;
}
