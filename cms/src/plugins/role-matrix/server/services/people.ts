import type { Dialect } from '../../../../domain/database/dialect';
import { reader, statement } from '../../../../domain/portico';
import type { Portal } from '../../../../domain/portal';
import { localDate } from '../../../../domain/time';
import { awayOn, personOf, type StoredPerson } from '../rules/person';
import type { Member } from '../rules/standing';

/** Somebody who has named another one her deputy. Days are `YYYY-MM-DD`. */
export interface StoredAbsent extends StoredPerson {
  name: string;
  awayFrom: string | null;
  awayUntil: string | null;
}

/** What a member is marked for, as a list in SQL. */
export const marksOf = ({ list, object }: Dialect, memberId: string) =>
  list(object({ role: 'r.role', limit: 'r.approval_limit' }), `portico_member_roles r WHERE r.member_id = ${memberId} ORDER BY r.role`);

/** Members of the same portal who have named this one their deputy (answer 8). */
export const absentOf = (dialect: Dialect, memberId: string, portalId: string) =>
  dialect.list(
    dialect.object({
      id: 'a.id',
      name: 'a.name',
      level: 'a.level',
      officeId: 'ao.office_id',
      companyId: 'ac.id',
      companyKind: 'ac.kind',
      marks: marksOf(dialect, 'a.id'),
      awayFrom: dialect.date('a.away_from'),
      awayUntil: dialect.date('a.away_until'),
    }),
    `members_deputy_lnk d JOIN members a ON a.id = d.member_id
       JOIN members_office_lnk ao ON ao.member_id = a.id JOIN offices_company_lnk aoc ON aoc.office_id = ao.office_id
       JOIN companies ac ON ac.id = aoc.company_id JOIN companies_portal_lnk acp ON acp.company_id = ac.id
     WHERE d.inv_member_id = ${memberId} AND acp.portal_id = ${portalId} AND a.active = ${dialect.client === 'postgres' ? 'true' : '1'} ORDER BY a.id`,
  );

interface StoredMember extends StoredPerson {
  name: string;
  active: boolean;
  absent: StoredAbsent[];
}

const memberInPortal = statement('role_matrix_member_as_rules_see_her', (sql) => {
  const member = sql.object({
    id: 'm.id',
    name: 'm.name',
    // Whoever is blocked is refused at the log-in as one who is inactive.
    active: sql.flag('(m.active AND NOT coalesce(u.blocked, FALSE))'),
    level: 'm.level',
    officeId: 'mo.office_id',
    companyId: 'c.id',
    companyKind: 'c.kind',
    marks: marksOf(sql, 'm.id'),
    absent: absentOf(sql, 'm.id', 'cp.portal_id'),
  });
  return `SELECT ${member} AS answer FROM members m
    JOIN members_office_lnk mo ON mo.member_id = m.id JOIN offices_company_lnk oc ON oc.office_id = mo.office_id
    JOIN companies c ON c.id = oc.company_id JOIN companies_portal_lnk cp ON cp.company_id = c.id
      LEFT JOIN members_user_lnk mu ON mu.member_id = m.id LEFT JOIN up_users u ON u.id = mu.user_id
    WHERE cp.portal_id = ? AND m.document_id = ?`;
});

/** A member of a portal as rules see her now, with the names of herself and of those she stands in for; null where there is none. */
export async function memberAsRulesSee(portal: Portal, documentId: string, now: number): Promise<{ member: Member; active: boolean; names: Map<number, string> } | null> {
  const stored = await reader().read<StoredMember>(memberInPortal(), [portal.id, documentId]);
  if (!stored) return null;
  const today = localDate(now, portal.timeZone);
  const absent = stored.absent.filter((person) => awayOn(person, today));
  return {
    member: { ...personOf(stored), portalId: portal.id, actsFor: absent.map(personOf) },
    active: stored.active,
    names: new Map([stored, ...absent].map(({ id, name }) => [id, name])),
  };
}
