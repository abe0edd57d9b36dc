import type { Knex } from 'knex';
import { readIn } from '../../domain/database/read-in';
import { statement } from '../../domain/portico';
import type { LocalDate } from '../../domain/time';
import { addresseesOf, type Addressee, type Reachable } from '../claim/mail/notices';

const employees = statement('office_employees', ({ object, list, date, client }) => {
  const member = object({ id: 'm.id', email: 'm.email', language: 'm.language', awayFrom: date('m.away_from'), awayUntil: date('m.away_until'), deputy: '(SELECT d.inv_member_id FROM members_deputy_lnk d WHERE d.member_id = m.id LIMIT 1)' });
  const of = `members m JOIN members_office_lnk mo ON mo.member_id = m.id JOIN offices_company_lnk oc ON oc.office_id = mo.office_id
    JOIN companies mc ON mc.id = oc.company_id JOIN companies_portal_lnk mp ON mp.company_id = mc.id`;
  return `SELECT ${list(member, `${of} WHERE mp.portal_id = ? AND mc.kind = 'own' AND m.active = ${client === 'postgres' ? 'true' : '1'} AND m.email IS NOT NULL ORDER BY m.id`)} AS answer`;
});

/** Who of an office is told what comes of something that a client was asked: who asked, and who stands in for her while she is away (answer 8); everybody where she has left, or a dossier asked. */
export async function employeesTold(trx: Knex, portalId: number, askedBy: number | null, today: LocalDate): Promise<Addressee[]> {
  const agent = ((await readIn<Omit<Reachable, 'notifications'>[]>(trx, employees(), [portalId])) ?? []).map((member) => ({ ...member, notifications: {} }));
  return addresseesOf('agent', { responsible: { client: null, agent: askedBy }, members: { client: [], agent }, contact: null, contactIsMember: false }, today, null);
}
