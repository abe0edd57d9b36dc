import { reader, statement } from '../../../domain/portico';

interface Participants {
  userId: number | null;
  officeId: number | null;
}

const participants = statement('work_participants', ({ object }) => {
  const inPortal = 'JOIN offices_company_lnk oc ON oc.office_id = o.id JOIN companies_portal_lnk cp ON cp.company_id = oc.company_id AND cp.portal_id = p.id';
  return `SELECT ${object({
    userId: `(SELECT m.id FROM members m JOIN members_office_lnk mo ON mo.member_id = m.id JOIN offices o ON o.id = mo.office_id ${inPortal} WHERE m.document_id = ? LIMIT 1)`,
    officeId: `(SELECT o.id FROM offices o ${inPortal} WHERE o.document_id = ? LIMIT 1)`,
  })} AS answer FROM portals p WHERE p.id = ?`;
});

/** A member and an office by document id, within a portal. */
export async function findParticipants(portalId: number, user: string | null, office: string | null): Promise<Participants> {
  if (user === null && office === null) return { userId: null, officeId: null };
  return (await reader().read<Participants>(participants(), [user, office, portalId])) ?? { userId: null, officeId: null };
}
