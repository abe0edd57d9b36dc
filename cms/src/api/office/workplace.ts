import type { Knex } from 'knex';
import type { Dialect } from '../../domain/database/dialect';
import { readIn } from '../../domain/database/read-in';
import { reader, statement } from '../../domain/portico';
import { Refusal } from '../../domain/refusal';

/** An office of the portal to which work can go. */
export interface Workplace {
  id: number;
  documentId: string;
  name: string;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  latitude: number | null;
  longitude: number | null;
  available: boolean;
  /** What it does, in the words of the portal's company (answer 8). */
  categories: string[];
  /** By kind of task: the document id of the member who gets it (answer 9). */
  automaticAssignment: Readonly<Record<string, string>>;
  company: { id: number; name: string; kind: string };
  /** Active members marked as external case handlers. */
  marked: number;
}

type Stored = Omit<Workplace, 'categories' | 'automaticAssignment'> & { categories: unknown; automaticAssignment: unknown };

const workplace = ({ object, json, flag, client }: Dialect) => {
  const yes = client === 'postgres' ? 'true' : '1';
  return object({
    id: 'o.id',
    documentId: 'o.document_id',
    name: 'o.name',
    street: 'o.street',
    postalCode: 'o.postal_code',
    city: 'o.city',
    latitude: 'o.latitude',
    longitude: 'o.longitude',
    available: flag('o.available'),
    categories: json('o.categories'),
    automaticAssignment: json('o.automatic_assignment'),
    company: object({ id: 'co.id', name: 'co.name', kind: 'co.kind' }),
    marked: `(SELECT count(*) FROM portico_member_roles r JOIN members m ON m.id = r.member_id JOIN members_office_lnk mo ON mo.member_id = m.id
      WHERE mo.office_id = o.id AND r.role = 'externalCaseHandler' AND m.active = ${yes})`,
  });
};

/** Offices of the portal's own company and of its partners: those of dealers and clients take no work. */
const WORKPLACES = `offices o JOIN offices_company_lnk oc ON oc.office_id = o.id JOIN companies co ON co.id = oc.company_id
  JOIN companies_portal_lnk cp ON cp.company_id = co.id`;
const IN_PORTAL = `cp.portal_id = ? AND co.kind IN ('own', 'partner')`;

const oneOfPortal = statement('workplace', (sql) => `SELECT ${workplace(sql)} AS answer FROM ${WORKPLACES} WHERE ${IN_PORTAL} AND o.document_id = ?`);
const allOfPortal = statement('workplaces', (sql) => `SELECT ${sql.list(workplace(sql), `${WORKPLACES} WHERE ${IN_PORTAL} ORDER BY o.name, o.id`)} AS answer`);

function known({ categories, automaticAssignment, ...facts }: Stored): Workplace {
  return { ...facts, categories: wordsIn(categories), automaticAssignment: wordsByName(automaticAssignment) };
}

const isWord = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** What stands in a JSON field was written by hand in the admin panel: whatever has no meaning there is left out. */
export const wordsIn = (stored: unknown): string[] => (Array.isArray(stored) ? stored.filter(isWord) : []);

export function wordsByName(stored: unknown): Record<string, string> {
  if (stored === null || typeof stored !== 'object' || Array.isArray(stored)) return {};
  return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, string] => isWord(entry[1])));
}

/** An office of the portal by document id; anything else does not exist. */
export async function findWorkplace(trx: Knex, portalId: number, documentId: string): Promise<Workplace> {
  const found = await readIn<Stored>(trx, oneOfPortal(), [portalId, documentId]);
  if (!found) throw new Refusal('relation.unknown');
  return known(found);
}

/** All offices of the portal that can be given work, available or not, by name. */
export async function listWorkplaces(portalId: number): Promise<Workplace[]> {
  return ((await reader().read<Stored[]>(allOfPortal(), [portalId])) ?? []).map(known);
}

const categoriesOf = statement('task_categories', ({ json }) => `SELECT ${json('p.task_categories')} AS answer FROM portals p WHERE p.id = ?`);

/** Which category a kind of task needs in a portal; null where any office will do (answer 8). */
export async function categoryFor(portalId: number, kind: string, trx: Knex | null = null): Promise<string | null> {
  const stored = await (trx ? readIn<unknown>(trx, categoriesOf(), [portalId]) : reader().read<unknown>(categoriesOf(), [portalId]));
  return wordsByName(stored)[kind] ?? null;
}

const assignmentsOf = statement('automatic_assignments', ({ json }) => `SELECT ${json('o.automatic_assignment')} AS answer FROM offices o WHERE o.id = ?`);

/** By kind of task, the document id of the member whom an office has chosen to get it at once (answer 9). */
export async function automaticAssignments(trx: Knex, officeId: number): Promise<Record<string, string>> {
  return wordsByName(await readIn<unknown>(trx, assignmentsOf(), [officeId]));
}
