import { digitsOf } from '../../../domain/cells';
import { isLine } from '../../../domain/sound-text';
import type { Field, TableRow } from '../../../files/tables/row';
import { MASTERS, MOST_OF, plainNumber, type MasterKind, type ValueColumn } from './kinds';
import { readCounted, readWritten, type NumberFault, type WrittenNumbers } from './written-number';

export type MasterColumn = 'number' | 'description' | ValueColumn;
export const LINE_FAULTS = ['missing', 'tooLong', 'unsound', 'twice', 'date', 'error', 'logical', 'notANumber', 'ambiguous', 'decimals', 'negative', 'tooLarge'] as const;
export type LineFault = (typeof LINE_FAULTS)[number];

export const columnsOf = (kind: MasterKind): MasterColumn[] => ['number', 'description', MASTERS[kind].value];

/** What is wrong with a field, and what stands there. */
export interface LineFinding {
  line: number;
  column: MasterColumn;
  fault: LineFault;
  text: string;
}

/** A part or a repair as a line of a file has it: the price in minor units, the time in thousandths of an hour. */
export interface MasterLine {
  line: number;
  number: string;
  description: string;
  value: number;
}

/** The names of the columns in all languages. */
export type HeadNames = Readonly<Record<MasterColumn, readonly string[]>>;

/** Longer than any name of a column with its unit: what is longer is none, and nothing is looked for in it. */
const LONGEST_HEAD = 120;
const HEAD = /^(.*?)\s*(?:\(([^()]*)\))?$/u;
const plainHead = (text: string) => text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

function headOf(field: Field): { name: string; unit: string | null } {
  const text = typeof field === 'string' ? field.trim() : '';
  const [, name = '', unit = null] = text.length > LONGEST_HEAD ? [] : (HEAD.exec(text) ?? []);
  return { name: plainHead(name), unit };
}

const isNamed = (names: HeadNames, column: MasterColumn, { name }: { name: string }) => names[column].some((known) => plainHead(known) === name);

export const headsKnown = (kind: MasterKind, names: HeadNames) => (first: readonly Field[]): number => {
  const heads = first.map(headOf);
  return columnsOf(kind).filter((column) => heads.some((head) => isNamed(names, column, head))).length;
};

/** What is wrong with the first line of a file. */
export interface HeadFault {
  missing: MasterColumn[];
  twice: MasterColumn[];
  /** The currency of the portal, where prices are in another. */
  currency: string | null;
}

export type Places = Partial<Record<MasterColumn, number>>;

/** In which places the columns stand. Columns of other names are passed over. */
export function placesOf(first: readonly Field[], kind: MasterKind, names: HeadNames, currency: string): { places: Places } | { fault: HeadFault } {
  const heads = first.map(headOf);
  const places: Places = {};
  const fault: HeadFault = { missing: [], twice: [], currency: null };
  for (const column of columnsOf(kind)) {
    const found = heads.flatMap((head, place) => (isNamed(names, column, head) ? [place] : []));
    const [place] = found;
    if (place === undefined) fault.missing.push(column);
    else places[column] = place;
    if (found.length > 1) fault.twice.push(column);
    const unit = place === undefined ? null : (heads[place]?.unit ?? null);
    if (column === 'price' && unit !== null && unit.trim().toUpperCase() !== currency) fault.currency = currency;
  }
  return fault.missing.length + fault.twice.length > 0 || fault.currency ? { fault } : { places };
}

const shown = (field: Field | undefined): string => (typeof field === 'string' || typeof field === 'number' ? String(field).slice(0, 100) : '');

// Halves of characters are kept by no database. A tab or a line end is a blank; what else is no part of a line shows nothing, or turns round what stands behind it.
const HALVES = /\p{Cs}/u;

function textIn(field: Field | undefined, most: number): { text: string } | { fault: LineFault } {
  if (field === null || field === undefined) return { fault: 'missing' };
  if (typeof field === 'object') return { fault: field.odd };
  const text = String(field).replace(/\s+/gu, ' ').trim();
  if (text === '') return { fault: 'missing' };
  if (HALVES.test(text) || !isLine(text)) return { fault: 'unsound' };
  return text.length > most ? { fault: 'tooLong' } : { text };
}

function unitsIn(field: Field | undefined, numbers: WrittenNumbers): { units: number } | { fault: LineFault | NumberFault } {
  if (field === null || field === undefined) return { fault: 'missing' };
  if (typeof field === 'object') return { fault: field.odd };
  return typeof field === 'number' ? readCounted(field, numbers) : readWritten(field, numbers);
}

/** Reads the lines behind the first one, and finds all that is wrong with them. A number stands once in a file. */
export function readLines(rows: readonly TableRow[], kind: MasterKind, places: Places, currency: string): { lines: MasterLine[]; findings: LineFinding[] } {
  const { value, most } = MASTERS[kind];
  const numbers = value === 'price' ? { digits: digitsOf(currency), most, grouped: true } : { digits: 3, most, grouped: false };
  const lines: MasterLine[] = [];
  const findings: LineFinding[] = [];
  const seen = new Set<string>();
  for (const { line, fields } of rows) {
    const at = (column: MasterColumn) => fields[places[column] ?? -1];
    const number = textIn(at('number'), MOST_OF.number);
    const description = textIn(at('description'), MOST_OF.description);
    const counted = unitsIn(at(value), numbers);
    const find = (column: MasterColumn, fault: LineFault) => findings.push({ line, column, fault, text: shown(at(column)) });
    if ('fault' in number) find('number', number.fault);
    else if (seen.has(plainNumber(number.text))) find('number', 'twice');
    else seen.add(plainNumber(number.text));
    if ('fault' in description) find('description', description.fault);
    if ('fault' in counted) find(value, counted.fault);
    if ('text' in number && 'text' in description && 'units' in counted) lines.push({ line, number: number.text, description: description.text, value: counted.units });
  }
  return { lines, findings };
}
