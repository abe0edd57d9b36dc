import { run, type MeasuredDatabase } from './database.ts';
import type { PortalSettings } from './bare-page.ts';

/** What the bare server and the plain Strapi are told of the customer's page, instead of finding it out from a session. */
export interface CaseFacts {
  readonly id: number;
  readonly zone: string;
  readonly settings: PortalSettings;
  /** Until when the customer has looked at the tabs; milliseconds UTC, 0 for never. */
  readonly seen: { readonly communication: number; readonly documents: number };
}

/** A case's place in the order of the list. */
export interface Place {
  readonly dueOn: string;
  readonly caseId: number;
}

/** A task that can go from one member to the other and back. */
interface Passing {
  readonly id: number;
  readonly documentId: string;
}

export interface Passed {
  readonly id: number;
  readonly documentId: string;
  /** Somebody else of the office, and who has it. */
  readonly members: readonly [Passing, Passing];
}

/** Of lists, dashboard and commands. */
export interface ListFacts {
  readonly portalId: number;
  readonly handlerId: number;
  readonly partner: { readonly memberId: number; readonly officeId: number };
  /** Where page 2 499 of the case handler's list ends; null where it is not as long. */
  readonly far: Place | null;
  /** The number of one case, and a town of many. */
  readonly rare: string;
  readonly frequent: string;
}

/** Of the demo's dealer whose claims are measured, and of her portal. */
export interface ClaimFacts {
  readonly portalId: number;
  readonly companyId: number;
}

/** Cases and claims are measured on databases of their own. */
export type Facts = { readonly of: 'cases'; readonly page: CaseFacts; readonly lists: ListFacts } | { readonly of: 'claims'; readonly claims: ClaimFacts };

export const FAR_PAGE = 2500;
const quoted = (value: string): string => `'${value.replaceAll(`'`, `''`)}'`;

export async function factsOf(database: MeasuredDatabase, portal: string, caseNumber: string): Promise<CaseFacts> {
  const [row] = await run<{ id: number; zone: string; settings: string; messages: number | string; documents: number | string }>(
    database,
    `SELECT f.case_id AS id, p.time_zone AS zone, v.settings AS settings, g.communication_seen_at AS messages, g.documents_seen_at AS documents
     FROM portico_case_facts f JOIN portals p ON p.id = f.portal_id
       JOIN portico_settings_versions v ON v.portal_id = p.id AND v.case_id = 0 AND v.feature = 'customerPage'
       JOIN portico_grants g ON g.case_id = f.case_id JOIN contacts c ON c.id = g.contact_id AND c.role = 'customer'
     WHERE p.key = ${quoted(portal)} AND f.number = ${quoted(caseNumber)} ORDER BY v.version DESC LIMIT 1`,
  );
  if (!row) throw new Error(`The database has no case ${caseNumber}`);
  const { id, zone, settings, messages, documents } = row;
  return { id, zone, settings: JSON.parse(settings) as PortalSettings, seen: { communication: Number(messages), documents: Number(documents) } };
}

/** Those who are measured: a case handler, and a member of level 3 in a partner's office, who is marked for nothing that widens her sight. */
export async function workersOf(database: MeasuredDatabase, portal: string, handler: string): Promise<{ portalId: number; handlerId: number; partner: { memberId: number; officeId: number; email: string } }> {
  const [row] = await run<{ portal: number; handler: number; member: number; office: number; email: string }>(
    database,
    `SELECT p.id AS portal, (SELECT min(id) FROM members WHERE email = ${quoted(handler)}) AS handler, m.id AS member, mo.office_id AS office, m.email AS email
     FROM portals p JOIN companies_portal_lnk cp ON cp.portal_id = p.id JOIN companies co ON co.id = cp.company_id AND co.kind = 'partner'
       JOIN offices_company_lnk oc ON oc.company_id = co.id JOIN members_office_lnk mo ON mo.office_id = oc.office_id JOIN members m ON m.id = mo.member_id AND m.level = 3
     WHERE p.key = ${quoted(portal)} AND EXISTS (SELECT 1 FROM members_user_lnk u WHERE u.member_id = m.id)
       AND NOT EXISTS (SELECT 1 FROM portico_member_roles r WHERE r.member_id = m.id AND r.role = 'externalCaseHandler') ORDER BY m.id LIMIT 1`,
  );
  if (!row) throw new Error(`The portal ${portal} has nobody of level 3 at a partner`);
  return { portalId: row.portal, handlerId: row.handler, partner: { memberId: row.member, officeId: row.office, email: row.email } };
}

/** Where things stand in lists of this size. */
export async function placesIn(database: MeasuredDatabase, portalId: number, zone: string): Promise<Pick<ListFacts, 'far' | 'rare' | 'frequent'>> {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format();
  const [far] = await run<{ place: string; case_id: number }>(
    database,
    `SELECT CASE WHEN due_on = '9999-12-31' AND (action = 1 OR reminder_on <= '${today}') THEN '${today}u' ELSE due_on END AS place, case_id FROM portico_case_list WHERE portal_id = ${portalId} AND open = 1 ORDER BY place, case_id LIMIT 1 OFFSET ${20 * (FAR_PAGE - 1) - 1}`,
  );
  const [rare] = await run<{ number: string }>(database, `SELECT number FROM portico_case_list WHERE portal_id = ${portalId} AND open = 1 AND number LIKE 'T%' ORDER BY case_id DESC LIMIT 1`);
  return { far: far ? { dueOn: far.place, caseId: far.case_id } : null, rare: rare?.number ?? '', frequent: 'oslo' };
}

/** Tasks of offices with several people. */
export async function passedTasks(database: MeasuredDatabase): Promise<Passed[]> {
  const rows = await run<{ id: number; task: string; now: number; document: string; other: number; other_document: string }>(
    database,
    `SELECT t.id, t.document_id AS task, n.id AS now, n.document_id AS document, m.id AS other, m.document_id AS other_document
     FROM tasks t JOIN tasks_responsible_lnk r ON r.task_id = t.id JOIN members n ON n.id = r.member_id JOIN tasks_office_lnk o ON o.task_id = t.id
       JOIN members_office_lnk mo ON mo.office_id = o.office_id JOIN members m ON m.id = mo.member_id
     WHERE t.document_id LIKE 'thintask%' AND t.status = 'scheduled' AND m.document_id LIKE 'thinworker%'
       AND m.id = (SELECT max(a.member_id) FROM members_office_lnk a WHERE a.office_id = o.office_id) AND m.id <> n.id
     ORDER BY t.id LIMIT 1000`,
  );
  return rows.map(({ id, task, now, document, other, other_document: otherDocument }) => ({ id, documentId: task, members: [{ id: other, documentId: otherDocument }, { id: now, documentId: document }] }));
}

/** Gives tasks back to whom they had: the bare server, which knows no read models, has passed them on. */
export async function giveBack(database: MeasuredDatabase, tasks: readonly Passed[]): Promise<void> {
  const had = tasks.map(({ id, members: [, now] }) => `(${id}, ${now.id})`);
  if (had.length > 0) await run(database, `UPDATE tasks_responsible_lnk SET member_id = v.column2 FROM (VALUES ${had.join(', ')}) v WHERE v.column1 = task_id`);
}

export async function claimFactsOf(database: MeasuredDatabase, dealer: string): Promise<ClaimFacts> {
  const [row] = await run<{ portal: number; company: number }>(
    database,
    `SELECT cp.portal_id AS portal, cp.company_id AS company FROM members m JOIN members_office_lnk mo ON mo.member_id = m.id
       JOIN offices_company_lnk oc ON oc.office_id = mo.office_id JOIN companies_portal_lnk cp ON cp.company_id = oc.company_id WHERE m.email = ${quoted(dealer)}`,
  );
  if (!row) throw new Error(`The database has no dealer ${dealer}`);
  return { portalId: row.portal, companyId: row.company };
}
