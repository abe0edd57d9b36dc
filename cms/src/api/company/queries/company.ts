import type { Dialect } from '../../../domain/database/dialect';
import { reader, statement } from '../../../domain/portico';
import type { Role } from '../../../plugins/role-matrix/server/rules/rights';

export interface CompanyOffice {
  documentId: string;
  /** When it was changed last, in milliseconds UTC. */
  updatedAt: number;
  name: string;
  phone: string | null;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  latitude: number | null;
  longitude: number | null;
  available: boolean;
  categories: unknown;
  automaticAssignment: unknown;
}

export interface CompanyMember {
  id: number;
  documentId: string;
  updatedAt: number;
  name: string;
  email: string | null;
  mobile: string | null;
  level: number;
  active: boolean;
  office: { documentId: string; name: string };
  /** Calendar days. */
  awayFrom: string | null;
  awayUntil: string | null;
  deputy: { documentId: string; name: string } | null;
  roles: Role[];
}

export interface StoredCompany {
  documentId: string;
  name: string;
  phone: string | null;
  offices: CompanyOffice[];
  members: CompanyMember[];
}

const memberFields = ({ object, list, one, flag, date, instant, client }: Dialect) =>
  object({
    id: 'm.id',
    documentId: 'm.document_id',
    updatedAt: instant('m.updated_at'),
    name: 'm.name',
    email: 'm.email',
    mobile: 'm.mobile',
    level: 'm.level',
    active: flag('m.active'),
    office: object({ documentId: 'o.document_id', name: 'o.name' }),
    awayFrom: date('m.away_from'),
    awayUntil: date('m.away_until'),
    // One who has left stands in for nobody.
    deputy: one(object({ documentId: 'd.document_id', name: 'd.name' }), `members_deputy_lnk l JOIN members d ON d.id = l.inv_member_id WHERE l.member_id = m.id AND d.active = ${client === 'postgres' ? 'true' : '1'}`),
    roles: list(client === 'postgres' ? 'to_json(r.role)' : 'json_quote(r.role)', 'portico_member_roles r WHERE r.member_id = m.id ORDER BY r.role'),
  });

const company = statement('company', (sql) => {
  const { object, list, flag, json, instant } = sql;
  const office = object({
    documentId: 'o.document_id',
    updatedAt: instant('o.updated_at'),
    name: 'o.name',
    phone: 'o.phone',
    street: 'o.street',
    postalCode: 'o.postal_code',
    city: 'o.city',
    latitude: 'o.latitude',
    longitude: 'o.longitude',
    available: flag('o.available'),
    categories: json('o.categories'),
    automaticAssignment: json('o.automatic_assignment'),
  });
  return `SELECT ${object({
    documentId: 'co.document_id',
    name: 'co.name',
    phone: 'co.phone',
    offices: list(office, 'offices_company_lnk l JOIN offices o ON o.id = l.office_id WHERE l.company_id = co.id ORDER BY o.name, o.id'),
    members: list(memberFields(sql), 'offices_company_lnk l JOIN offices o ON o.id = l.office_id JOIN members_office_lnk mo ON mo.office_id = o.id JOIN members m ON m.id = mo.member_id WHERE l.company_id = co.id ORDER BY m.name, m.id'),
  })} AS answer FROM companies co WHERE co.id = ?`;
});

/** A company with its offices and everybody who works there or has left. */
export const readCompany = (id: number): Promise<StoredCompany | null> => reader().read<StoredCompany>(company(), [id]);

const oneself = statement('oneself', (sql) => `SELECT ${memberFields(sql)} AS answer FROM members m JOIN members_office_lnk mo ON mo.member_id = m.id JOIN offices o ON o.id = mo.office_id WHERE m.id = ?`);

export const readMember = (id: number): Promise<CompanyMember | null> => reader().read<CompanyMember>(oneself(), [id]);
