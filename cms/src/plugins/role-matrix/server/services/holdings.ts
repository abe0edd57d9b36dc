import { localDate } from '../../../../domain/time';
import type { Dialect } from '../../../../domain/database/dialect';
import { reader, statement } from '../../../../domain/portico';
import type { Portal } from '../../../../domain/portal';
import type { HeldRole, Holding } from '../rules/consequences';
import { HANDLER_LEVEL } from '../rules/levels';
import type { Role } from '../rules/rights';

/** Somebody of a portal, as a list of people names her. */
export interface Holder {
  /** The document id. */
  id: string;
  name: string;
  office: string;
  company: string;
}

interface StoredHolding extends Holder {
  memberId: number;
  /** `person:role:limit`, with commas between. */
  held: string;
  cases: number;
}

const OF_PORTAL = `JOIN members_office_lnk mo ON mo.member_id = m.id JOIN offices o ON o.id = mo.office_id
  JOIN offices_company_lnk oc ON oc.office_id = o.id JOIN companies c ON c.id = oc.company_id
  JOIN companies_portal_lnk cp ON cp.company_id = c.id`;

/** Cases on which a marked member is named for the role that she is marked for: the other face of `rolesOn` (rules/standing.ts). */
const NAMED = `
  SELECT l.member_id, l.case_id, 'externalCaseHandler' AS role FROM cases_external_handler_lnk l
  UNION
  SELECT l.member_id, tc.case_id, 'projectManager' FROM tasks t JOIN tasks_responsible_lnk l ON l.task_id = t.id JOIN tasks_case_lnk tc ON tc.task_id = t.id
    WHERE t.kind = 'projectManagement' AND t.status <> 'removed'
  UNION
  SELECT l.member_id, tc.case_id, 'inspector' FROM tasks t JOIN tasks_responsible_lnk l ON l.task_id = t.id JOIN tasks_case_lnk tc ON tc.task_id = t.id
    WHERE t.main_inspection AND t.status <> 'removed'`;

const holdingsOfPortal = statement('role_matrix_holdings', (sql) => {
  const holding = sql.object({ memberId: 'm.id', id: 'm.document_id', name: 'm.name', office: 'o.name', company: 'c.name', held: 'g.held', cases: 'g.cases' });
  return `WITH persons AS (
      SELECT m.id, CASE WHEN c.kind = 'own' AND m.level >= ${HANDLER_LEVEL} THEN 1 ELSE 0 END AS handles, ${sql.date('m.away_from')} AS away_from, ${sql.date('m.away_until')} AS away_until
      FROM members m ${OF_PORTAL} WHERE cp.portal_id = ? AND ${active(sql)}
    ), acting AS (
      SELECT p.id AS member_id, p.id AS person_id, p.handles FROM persons p
      UNION ALL
      SELECT d.inv_member_id, p.id, p.handles FROM members_deputy_lnk d JOIN persons p ON p.id = d.member_id
        WHERE coalesce(p.away_from, p.away_until) IS NOT NULL AND coalesce(p.away_from, '') <= ? AND coalesce(p.away_until, '9999') >= ?
    ), held AS (
      SELECT n.member_id, n.case_id, n.member_id || ':' || n.role || ':' || coalesce(cast(r.approval_limit AS text), '') AS role
      FROM portico_member_roles r JOIN (${NAMED}) n ON n.member_id = r.member_id AND n.role = r.role
        JOIN cases k ON k.id = n.case_id AND k.status IN ('open', 'waiting')
        JOIN cases_portal_lnk kp ON kp.case_id = k.id AND kp.portal_id = ?
    ), cased AS (
      SELECT a.member_id, h.case_id, string_agg(h.role, ',' ORDER BY h.role) AS held
      FROM held h JOIN acting a ON a.person_id = h.member_id
      WHERE a.member_id NOT IN (SELECT x.member_id FROM acting x WHERE x.handles = 1)
      GROUP BY a.member_id, h.case_id
    ), grouped AS (
      SELECT member_id, held, count(*) AS cases FROM cased GROUP BY member_id, held
    )
    SELECT ${sql.list(holding, `grouped g JOIN persons p ON p.id = g.member_id JOIN members m ON m.id = p.id ${OF_PORTAL} WHERE cp.portal_id = ? ORDER BY m.name, m.id`)} AS answer`;
});

const active = ({ client }: Dialect) => `m.active = ${client === 'postgres' ? 'true' : '1'}`;

/** Who holds roles on the open cases of a portal, herself or for somebody who is away today, by name. */
export async function holdingsOf(portal: Portal, now: number): Promise<{ holders: Map<number, Holder>; holdings: Holding[] }> {
  const today = localDate(now, portal.timeZone);
  const found = (await reader().read<StoredHolding[]>(holdingsOfPortal(), [portal.id, today, today, portal.id, portal.id])) ?? [];
  return {
    holders: new Map(found.map(({ memberId, id, name, office, company }) => [memberId, { id, name, office, company }])),
    holdings: found.map(({ memberId, held, cases }) => ({ memberId, held: held.split(',').map(understood), cases })),
  };
}

function understood(stored: string): HeldRole {
  const [personId, role, limit] = stored.split(':');
  return { personId: Number(personId), role: role as Role, limit: limit === '' ? null : Number(limit) };
}
