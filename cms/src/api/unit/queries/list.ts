import { setImmediate } from 'node:timers/promises';
import { hashed } from '../../../domain/database/hashed';
import type { Dialect } from '../../../domain/database/dialect';
import type { Binding } from '../../../domain/database/statement';
import { within } from '../../../domain/database/within';
import { dialect, reader } from '../../../domain/portico';
import type { LocalDate } from '../../../domain/time';
import { policyFor } from '../../../plugins/warranty/server/rules/policies';
import type { Extension, Policies } from '../../../plugins/warranty/server/rules/terms';
import type { ClaimReach } from '../../claim/rules/reach';
import type { ClaimSide } from '../../claim/states';
import { plainSerial } from '../rules/plain-serial';
import { warrantyOf, type UnitWarranty, type WarrantyState } from '../rules/warranty';
import { OWNER_COLUMNS, type UnitOwner } from '../snapshot';
import { MODEL, OWN, ownOf } from './scope';

export const UNIT_PAGE = 30;

/** In which orders units can be read, each off an index. */
export const UNIT_SORTS = { product: ['s.name', 'ASC'], serial: ['s.serial', 'ASC'], newest: ['s.unit_id', 'DESC'] } as const;
export type UnitSort = keyof typeof UNIT_SORTS;

/** Where in an order a unit stands. */
export interface UnitPlace {
  /** What it is sorted by; a number in the order of ids. */
  at: string | number;
  id: number;
}

export interface UnitQuestion {
  /** Somewhere in the serial number, or in the name of the product. */
  words?: string | undefined;
  registration?: 'pending' | 'registered' | undefined;
  warranty?: WarrantyState | undefined;
  /** The document id of the company that it is with. */
  company?: string | undefined;
  sort: UnitSort;
}

/** What the rule of warranties is asked about. */
export interface WarrantyDays {
  number: string | null;
  line: string | null;
  shippedOn: LocalDate | null;
  deliveredOn: LocalDate | null;
  registeredOn: LocalDate | null;
  registration: 'pending' | 'registered';
  extensions: Extension[] | null;
}

interface StoredUnit extends WarrantyDays, UnitPlace, UnitOwner {
  documentId: string;
  serial: string;
  product: string;
  /** Told to agents alone: a client has but its own. */
  company: string | null;
}

export interface ListedUnit extends StoredUnit {
  warranty: UnitWarranty;
}

/** By what the warranties of a portal are told today. */
export interface Judging {
  policies: Policies;
  today: LocalDate;
}

export const daysOf = ({ date, json }: Pick<Dialect, 'date' | 'json'>) => ({ number: 'pr.number', line: 'pr.line', shippedOn: date('u.shipped_on'), deliveredOn: date('u.delivered_on'), registeredOn: date('u.registered_on'), registration: 's.registration', extensions: json('u.extensions') });

export function judgedWarranty({ number, line, extensions, registration, registeredOn, ...days }: WarrantyDays, { policies, today }: Judging): UnitWarranty {
  return warrantyOf({ ...days, registeredOn: registration === 'registered' ? registeredOn : null }, policyFor(policies, number === null ? null : { number, line }), extensions ?? [], today);
}

const COMPANY = { client: 'NULL', agent: '(SELECT co.name FROM companies co WHERE co.id = s.company_id)' } as const satisfies Record<ClaimSide, string>;

function asked(reach: ClaimReach, { words, registration, company }: UnitQuestion): { sql: string; bindings: Binding[] } {
  const conditions: string[] = [OWN[reach.side]];
  const bindings: Binding[] = ownOf(reach);
  if (registration !== undefined) {
    conditions.push('s.registration = ?');
    bindings.push(registration);
  }
  if (company !== undefined) {
    conditions.push('s.company_id = (SELECT co.id FROM companies co WHERE co.document_id = ?)');
    bindings.push(company);
  }
  if (words !== undefined) {
    const plain = plainSerial(words);
    conditions.push(plain === '' ? `s.name LIKE ? ESCAPE '!'` : `(s.name LIKE ? ESCAPE '!' OR s.serial LIKE ? ESCAPE '!')`);
    bindings.push(within(words.trim().toLowerCase()), ...(plain === '' ? [] : [within(plain)]));
  }
  return { sql: conditions.join(' AND '), bindings };
}

/** Units in their order behind a place. One statement. */
async function readChunk(reach: ClaimReach, question: UnitQuestion, after: UnitPlace | null, limit: number): Promise<StoredUnit[]> {
  const [column, direction] = UNIT_SORTS[question.sort];
  const where = asked(reach, question);
  const sign = direction === 'ASC' ? '>' : '<';
  const isById = question.sort === 'newest';
  const beyond = after === null ? '' : isById ? ` AND s.unit_id ${sign} ?` : ` AND (${column}, s.unit_id) ${sign} (?, ?)`;
  const bindings = [...where.bindings, ...(after === null ? [] : isById ? [after.id] : [after.at, after.id])];
  const order = (at: string, id: string) => (isById ? `${id} ${direction}` : `${at} ${direction}, ${id} ${direction}`);
  const speech = dialect();
  const unit = speech.object({ id: 'u.id', at: 'page.place', documentId: 'u.document_id', serial: 'u.serial', product: `coalesce(u.product, '')`, company: COMPANY[reach.side], ...daysOf(speech), ...OWNER_COLUMNS });
  const page = `SELECT s.unit_id, ${column} AS place FROM portico_unit_serials s WHERE ${where.sql}${beyond} ORDER BY ${order(column, 's.unit_id')} LIMIT ${limit}`;
  const sql = `SELECT ${speech.list(unit, `(${page}) page JOIN units u ON u.id = page.unit_id JOIN portico_unit_serials s ON s.unit_id = u.id ${MODEL} ORDER BY ${order('page.place', 'page.unit_id')}`)} AS answer`;
  return (await reader().read<StoredUnit[]>(hashed('units', sql), bindings)) ?? [];
}

/** So many are read at once where they are told apart by their warranty, and no more than these looked through for one page. */
const CHUNK = 250;
const LOOKED_THROUGH = 2000;

const isAsked = ({ warranty }: UnitQuestion, { warranty: { state } }: ListedUnit): boolean => warranty === undefined || state === warranty;

/**
 * A page of units, and where it goes on. How a warranty stands is the rule's to say, so where that is asked for units are
 * looked through by it; a page may then be short, and go on all the same.
 */
export async function readUnits(reach: ClaimReach, question: UnitQuestion, after: UnitPlace | null, judging: Judging): Promise<{ units: ListedUnit[]; next: UnitPlace | null }> {
  const chunk = question.warranty === undefined ? UNIT_PAGE + 1 : CHUNK;
  const units: ListedUnit[] = [];
  let place = after;
  for (let looked = 0; looked < LOOKED_THROUGH; looked += chunk) {
    const read = await readChunk(reach, question, place, chunk);
    for (const stored of read) {
      const unit = { ...stored, warranty: judgedWarranty(stored, judging) };
      if (!isAsked(question, unit)) continue;
      if (units.length === UNIT_PAGE) return { units, next: units.at(-1) ?? null };
      units.push(unit);
    }
    if (read.length < chunk) return { units, next: null };
    place = read.at(-1) ?? null;
  }
  return { units, next: place };
}

const EXPORT_CHUNK = 1000;

/** All that is asked for in its order, as it is taken. */
export async function* unitRows(reach: ClaimReach, question: UnitQuestion, judging: Judging): AsyncGenerator<ListedUnit> {
  let after: UnitPlace | null = null;
  for (;;) {
    // SQLite answers without a pause: others have their turn between pages.
    await setImmediate();
    const chunk: StoredUnit[] = await readChunk(reach, question, after, EXPORT_CHUNK);
    for (const stored of chunk) {
      const unit = { ...stored, warranty: judgedWarranty(stored, judging) };
      if (isAsked(question, unit)) yield unit;
    }
    if (chunk.length < EXPORT_CHUNK) return;
    after = chunk.at(-1) ?? null;
  }
}

/** Beyond this nobody counts. */
const MOST_UNITS_COUNTED = 10_000;

/** How many units of a client's company wait to be registered, for a statement that asks for more than that; one more than is counted where there are more. */
export const pendingUnits = {
  sql: () => `(SELECT count(*) FROM (SELECT 1 FROM portico_unit_serials s WHERE ${OWN.client} AND s.registration = 'pending' LIMIT ${MOST_UNITS_COUNTED + 1}) pending)`,
  bound: ownOf,
};
