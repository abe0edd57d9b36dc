import type { Knex } from 'knex';
import type { Dialect } from '../../domain/database/dialect';
import { readIn } from '../../domain/database/read-in';
import { reader, statement } from '../../domain/portico';
import { Refusal } from '../../domain/refusal';
import { personOf, type StoredPerson } from '../../plugins/role-matrix/server/rules/person';
import type { Person } from '../../plugins/role-matrix/server/rules/standing';
import type { Role } from '../../plugins/role-matrix/server/rules/rights';

/** Somebody of the portal whom a command can name. Days are `YYYY-MM-DD`. */
export interface Colleague extends Person {
  documentId: string;
  name: string;
  email: string | null;
  language: string | null;
  awayFrom: string | null;
  awayUntil: string | null;
  company: { id: number; name: string; kind: string };
  office: { documentId: string; name: string; available: boolean };
}

type Stored = Omit<StoredPerson, 'companyId' | 'companyKind'> & Pick<Colleague, 'documentId' | 'name' | 'email' | 'language' | 'awayFrom' | 'awayUntil' | 'company' | 'office'>;

const colleague = ({ object, list, flag, date }: Dialect) =>
  object({
    id: 'm.id',
    documentId: 'm.document_id',
    name: 'm.name',
    email: 'm.email',
    language: 'm.language',
    level: 'm.level',
    awayFrom: date('m.away_from'),
    awayUntil: date('m.away_until'),
    officeId: 'o.id',
    office: object({ documentId: 'o.document_id', name: 'o.name', available: flag('o.available') }),
    company: object({ id: 'co.id', name: 'co.name', kind: 'co.kind' }),
    marks: list(object({ role: 'r.role', limit: 'r.approval_limit' }), 'portico_member_roles r WHERE r.member_id = m.id ORDER BY r.role'),
  });

const active = ({ client }: Dialect) => `m.active = ${client === 'postgres' ? 'true' : '1'}`;

/** A member is of the portal that its office's company is of. */
const MEMBERS = `members m
  JOIN members_office_lnk mo ON mo.member_id = m.id JOIN offices o ON o.id = mo.office_id
  JOIN offices_company_lnk oc ON oc.office_id = o.id JOIN companies co ON co.id = oc.company_id
  JOIN companies_portal_lnk cp ON cp.company_id = co.id`;

const byDocumentId = statement('colleague', (sql) => `SELECT ${colleague(sql)} AS answer FROM ${MEMBERS} WHERE cp.portal_id = ? AND m.document_id = ? AND ${active(sql)}`);
const byId = statement('colleague_by_id', (sql) => `SELECT ${colleague(sql)} AS answer FROM ${MEMBERS} WHERE cp.portal_id = ? AND m.id = ? AND ${active(sql)}`);
const ofOffice = statement('colleagues_of_office', (sql) => `SELECT ${sql.list(colleague(sql), `${MEMBERS} WHERE o.id = ? AND ${active(sql)} ORDER BY m.name, m.id`)} AS answer`);
const ofPortal = statement('colleagues_of_portal', (sql) => `SELECT ${sql.list(colleague(sql), `${MEMBERS} WHERE cp.portal_id = ? AND ${active(sql)} ORDER BY m.name, m.id`)} AS answer`);
const ofCompany = statement('colleagues_of_company', (sql) => `SELECT ${sql.list(colleague(sql), `${MEMBERS} WHERE co.id = ? AND ${active(sql)} ORDER BY m.name, m.id`)} AS answer`);

function known({ id, level, officeId, marks, ...facts }: Stored): Colleague {
  return { ...facts, ...personOf({ id, level, officeId, companyId: facts.company.id, companyKind: facts.company.kind, marks }) };
}

/** A member of the portal who can still log in; anybody else does not exist. */
export async function findColleague(trx: Knex, portalId: number, documentId: string): Promise<Colleague> {
  const found = await readIn<Stored>(trx, byDocumentId(), [portalId, documentId]);
  if (!found) throw new Refusal('relation.unknown');
  return known(found);
}

/** The same by Strapi's numeric id; null where she has left. */
export async function colleagueWithId(trx: Knex, portalId: number, id: number): Promise<Colleague | null> {
  const found = await readIn<Stored>(trx, byId(), [portalId, id]);
  return found && known(found);
}

/** Active members of an office, by name. */
export async function colleaguesOfOffice(officeId: number): Promise<Colleague[]> {
  return ((await reader().read<Stored[]>(ofOffice(), [officeId])) ?? []).map(known);
}

export async function colleaguesOfOfficeIn(trx: Knex, officeId: number): Promise<Colleague[]> {
  return ((await readIn<Stored[]>(trx, ofOffice(), [officeId])) ?? []).map(known);
}

/** Active members of a portal, by name. */
export async function colleaguesOfPortal(portalId: number): Promise<Colleague[]> {
  return ((await reader().read<Stored[]>(ofPortal(), [portalId])) ?? []).map(known);
}

/** Active members of a company, by name. */
export async function colleaguesOfCompany(companyId: number): Promise<Colleague[]> {
  return ((await reader().read<Stored[]>(ofCompany(), [companyId])) ?? []).map(known);
}

export const isMarked = ({ marks }: Person, role: Role): boolean => marks.some((mark) => mark.role === role);
