import { reader, statement } from '../../../../domain/portico';
import type { Portal } from '../../../../domain/portal';
import type { CaseGroup, GroupContact } from '../rules/foresight';
import type { Report } from '../rules/documents';
import { newestSettings, readOverrides } from './settings-store';

const CASES_LISTED = 50;

export interface ListedCase {
  number: string;
  title: string;
}

/**
 * Open cases with what their visibility hangs on, as one text: milestones, contacts, shared reports and settings of their
 * own. However many cases a portal has, there are few such texts, so that a rule decides once for all cases of each.
 */
const keyed = (): string => {
  const flag = (condition: string) => `CASE WHEN ${condition} THEN '1' ELSE '0' END`;
  // By hand it is shared whatever the settings say, and kept back too.
  const byRule = (kind: Report) =>
    flag(`EXISTS (SELECT 1 FROM case_documents_case_lnk dl JOIN case_documents d ON d.id = dl.case_document_id
      WHERE dl.case_id = f.case_id AND d.kind = '${kind}' AND coalesce(d.shared_by, 'rule') = 'rule' AND NOT coalesce(d.kept_back, FALSE))`);
  return `SELECT f.case_id, f.number,
      ${flag('f.main_inspection_assigned_at IS NOT NULL')} || ${flag(`f.decision = 'accepted'`)} || ${byRule('inspectionReport')} || ${byRule('settlementReport')}
      || '|' || coalesce((SELECT string_agg(kind, ',' ORDER BY kind) FROM (
        SELECT DISTINCT co.role || ':' || coalesce(g.source, '') || ':' || ${flag(`coalesce(co.email, '') <> ''`)} || ${flag(`coalesce(co.mobile, '') <> ''`)} AS kind
        FROM contacts_case_lnk cl JOIN contacts co ON co.id = cl.contact_id LEFT JOIN portico_grants g ON g.case_id = cl.case_id AND g.contact_id = co.id
        WHERE cl.case_id = f.case_id AND g.revoked_at IS NULL) kinds), '')
      || '|' || coalesce(${newestSettings('f.portal_id', 'f.case_id')}, '') AS key
    FROM portico_case_facts f WHERE f.portal_id = ? AND f.status IN ('open', 'waiting')`;
};

const groupsOfPortal = statement('customer_page_groups', (sql) => `WITH keyed AS (${keyed()}) SELECT ${sql.list(sql.object({ key: 'g.key', cases: 'g.cases' }), '(SELECT key, count(*) AS cases FROM keyed GROUP BY key) g ORDER BY g.key')} AS answer`);

const casesOfGroups = statement('customer_page_cases_of_groups', (sql) => {
  const listed = sql.object({ number: 'c.number', title: 'k.title', id: 'c.case_id' });
  // As an array, so that PostgreSQL walks through the cases in their order, and ends where the page is full.
  const ofGroups = sql.client === 'postgres' ? 'c.key = ANY (ARRAY(SELECT json_array_elements_text(?::json)))' : sql.among('c.key');
  return `WITH keyed AS (${keyed()}) SELECT ${sql.list(listed, `keyed c JOIN cases k ON k.id = c.case_id WHERE c.case_id > ? AND ${ofGroups} ORDER BY c.case_id LIMIT ${CASES_LISTED + 1}`)} AS answer`;
});

/** The open cases of a portal, put together where every rule decides alike. */
export async function caseGroups(portal: Portal): Promise<CaseGroup[]> {
  return ((await reader().read<{ key: string; cases: number }[]>(groupsOfPortal(), [portal.id])) ?? []).map(({ key, cases }) => ({ ...understood(key), cases }));
}

function understood(key: string): Omit<CaseGroup, 'cases'> {
  const [flags = '', contacts = '', ...overrides] = key.split('|');
  const [assigned, accepted, inspection, settlement] = [...flags].map((flag) => flag === '1');
  const text = overrides.join('|');
  return {
    key,
    mainInspectionAssigned: assigned === true,
    accepted: accepted === true,
    reports: [...(inspection ? (['inspectionReport'] as const) : []), ...(settlement ? (['settlementReport'] as const) : [])],
    contacts: contacts === '' ? [] : contacts.split(',').map(contactOf),
    overrides: readOverrides(text === '' ? null : text),
  };
}

function contactOf(kind: string): GroupContact {
  const [role, source, flags = ''] = kind.split(':');
  const [email, mobile] = [...flags].map((flag) => flag === '1');
  return { role: role as GroupContact['role'], grant: source === '' ? null : (source as GroupContact['grant']), email: email === true, mobile: mobile === true };
}

/** Cases of these groups in the order in which they came, page after page. */
export async function casesOf(portal: Portal, groups: readonly string[], after: number): Promise<{ cases: ListedCase[]; last: number | null }> {
  const found = (await reader().read<(ListedCase & { id: number })[]>(casesOfGroups(), [portal.id, after, JSON.stringify(groups)])) ?? [];
  const shown = found.slice(0, CASES_LISTED);
  return { cases: shown.map(({ number, title }) => ({ number, title })), last: found.length > CASES_LISTED ? (shown.at(-1)?.id ?? null) : null };
}
