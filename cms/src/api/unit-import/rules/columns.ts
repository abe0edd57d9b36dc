import type { Field } from '../../../files/tables/row';

/** What a table of units says, in the order in which it is written (CL-14). */
export const UNIT_COLUMNS = ['product', 'serial', 'dealer', 'shippedOn', 'deliveredOn', 'registeredOn', 'owner', 'email', 'phone', 'site'] as const;
export type UnitColumn = (typeof UNIT_COLUMNS)[number];

/** By these a unit is known; the others say no more of it than they hold. */
const NEEDED = ['product', 'serial'] as const satisfies readonly UnitColumn[];

/** The names of the columns in all languages. */
export type HeadNames = Readonly<Record<UnitColumn, readonly string[]>>;
export type Places = Partial<Record<UnitColumn, number>>;

export interface HeadFault {
  missing: UnitColumn[];
  twice: UnitColumn[];
}

const plainHead = (text: string) => text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

const placesOfOne = (heads: readonly Field[], names: readonly string[]): number[] =>
  heads.flatMap((head, place) => (typeof head === 'string' && names.some((name) => plainHead(name) === plainHead(head)) ? [place] : []));

export const headsKnown = (names: HeadNames) => (heads: readonly Field[]): number => UNIT_COLUMNS.filter((column) => placesOfOne(heads, names[column]).length > 0).length;

/** In which places the columns stand. Columns of other names are passed over. */
export function placesOf(heads: readonly Field[], names: HeadNames): { places: Places } | { fault: HeadFault } {
  const found = UNIT_COLUMNS.map((column) => ({ column, at: placesOfOne(heads, names[column]) }));
  const missing = NEEDED.filter((column) => found.every((one) => one.column !== column || one.at.length === 0));
  const twice = found.filter(({ at }) => at.length > 1).map(({ column }) => column);
  if (missing.length + twice.length > 0) return { fault: { missing, twice } };
  return { places: Object.fromEntries(found.flatMap(({ column, at: [place] }) => (place === undefined ? [] : [[column, place]]))) };
}
