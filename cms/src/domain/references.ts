import type { Dialect } from './database/dialect';
import { Refusal } from './refusal';

/** Something that a snapshot points at: enough to name it in an event and to know its portal. */
export interface Reference {
  id: number;
  name: string;
  portalId: number | null;
}

/** A member through a link table, with the portal of its office's company. */
export function memberReference({ one, object }: Dialect, link: string, owner: string, ownerId: string): string {
  return one(
    object({ id: 'm.id', name: 'm.name', portalId: 'cp.portal_id' }),
    `${link} l JOIN members m ON m.id = l.member_id
       LEFT JOIN members_office_lnk mo ON mo.member_id = m.id
       LEFT JOIN offices_company_lnk oc ON oc.office_id = mo.office_id
       LEFT JOIN companies_portal_lnk cp ON cp.company_id = oc.company_id
     WHERE l.${owner} = ${ownerId}`,
  );
}

/** An office through a link table, with the portal of its company. */
export function officeReference({ one, object }: Dialect, link: string, owner: string, ownerId: string): string {
  return one(
    object({ id: 'o.id', name: 'o.name', portalId: 'cp.portal_id' }),
    `${link} l JOIN offices o ON o.id = l.office_id
       LEFT JOIN offices_company_lnk oc ON oc.office_id = o.id
       LEFT JOIN companies_portal_lnk cp ON cp.company_id = oc.company_id
     WHERE l.${owner} = ${ownerId}`,
  );
}

/** Nothing of one portal ever points into another: what is there looks like what does not exist. */
export function refuseForeign(portalId: number, references: (Reference | null)[]): void {
  if (references.some((reference) => reference !== null && reference.portalId !== portalId)) throw new Refusal('relation.unknown');
}
