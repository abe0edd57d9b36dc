import type { Knex } from 'knex';
import { readIn } from '../../../domain/database/read-in';
import { portalObject, type Portal } from '../../../domain/portal';
import { statement } from '../../../domain/portico';
import { notificationsIn } from '../../member/rules/wants';
import type { ClaimSide } from '../states';
import type { ClaimParties, Reachable } from './notices';

interface StoredParties {
  portal: Portal;
  creator: number | null;
  agent: number | null;
  contact: string | null;
  contactIsMember: boolean;
  members: (Omit<Reachable, 'notifications'> & { side: ClaimSide; notifications: unknown })[];
}

/** A member is of the portal that its office's company is of. */
const MEMBERS = `members m JOIN members_office_lnk mo ON mo.member_id = m.id JOIN offices_company_lnk oc ON oc.office_id = mo.office_id
  JOIN companies mc ON mc.id = oc.company_id JOIN companies_portal_lnk mp ON mp.company_id = mc.id`;

const partiesOfClaim = statement('claim_parties', (dialect) => {
  const { object, list, date, flag, json, client } = dialect;
  const member = object({
    id: 'm.id',
    email: 'm.email',
    language: 'm.language',
    awayFrom: date('m.away_from'),
    awayUntil: date('m.away_until'),
    deputy: '(SELECT d.inv_member_id FROM members_deputy_lnk d WHERE d.member_id = m.id LIMIT 1)',
    notifications: json('m.notifications'),
    side: `CASE WHEN mc.kind = 'own' THEN 'agent' ELSE 'client' END`,
  });
  const active = `m.active = ${client === 'postgres' ? 'true' : '1'} AND m.email IS NOT NULL`;
  const answer = object({
    portal: portalObject(dialect, 'p'),
    creator: '(SELECT member_id FROM claims_creator_lnk WHERE claim_id = c.id LIMIT 1)',
    agent: '(SELECT member_id FROM claims_agent_lnk WHERE claim_id = c.id LIMIT 1)',
    contact: 'c.contact_email',
    contactIsMember: flag(`EXISTS (SELECT 1 FROM ${MEMBERS} WHERE mp.portal_id = p.id AND lower(m.email) = lower(c.contact_email))`),
    members: list(member, `${MEMBERS} WHERE mp.portal_id = p.id AND (mc.kind = 'own' OR mc.id = l.company_id) AND ${active} ORDER BY m.id`),
  });
  return `SELECT ${answer} AS answer FROM portico_claim_list l JOIN claims c ON c.id = l.claim_id JOIN portals p ON p.id = l.portal_id WHERE l.claim_id = ?`;
});

/** Those who have to do with a claim, as far as mails go: people of its company and of the portal's own who can log in, and its contact. */
export async function readParties(trx: Knex, claimId: number): Promise<{ portal: Portal; parties: ClaimParties } | null> {
  const found = await readIn<StoredParties>(trx, partiesOfClaim(), [claimId]);
  if (!found) return null;
  const { portal, creator, agent, members, contact, contactIsMember } = found;
  const of = (side: ClaimSide) => members.filter((member) => member.side === side).map((member) => ({ ...member, notifications: notificationsIn(member.notifications) }));
  return { portal, parties: { responsible: { client: creator, agent }, members: { client: of('client'), agent: of('agent') }, contact, contactIsMember } };
}
