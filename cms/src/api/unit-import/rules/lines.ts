import { isEmailAddress } from '../../../domain/email-address';
import { toE164 } from '../../../domain/phone';
import { plainNumber } from '../../../domain/plain-number';
import { isLine } from '../../../domain/sound-text';
import type { LocalDate } from '../../../domain/time';
import type { Field, TableRow } from '../../../files/tables/row';
import { plainSerial } from '../../unit/rules/plain-serial';
import type { Places, UnitColumn } from './columns';
import { readDay } from './written-day';

export const LINE_FAULTS = [
  'missing', 'tooLong', 'unsound', 'twice', 'date', 'error', 'logical', 'notADay', 'ambiguousDay', 'later', 'beforeShipment', 'afterRegistration',
  'wrong', 'unknownProduct', 'unknownDealer', 'severalDealers',
] as const;
export type LineFault = (typeof LINE_FAULTS)[number];

/** What is wrong with a field, and what stands there. */
export interface LineFinding {
  line: number;
  column: UnitColumn;
  fault: LineFault;
  text: string;
}

/** A unit as a line of a file has it; null for what the line does not say. */
export interface UnitLine {
  line: number;
  product: string;
  serial: string;
  dealer: string | null;
  shippedOn: LocalDate | null;
  deliveredOn: LocalDate | null;
  registeredOn: LocalDate | null;
  owner: string | null;
  email: string | null;
  phone: string | null;
  site: string | null;
}

const MOST_OF = { product: 80, serial: 80, dealer: 120, owner: 200, email: 254, phone: 40, site: 500 } as const;
type TextColumn = keyof typeof MOST_OF;
const DAYS = ['shippedOn', 'deliveredOn', 'registeredOn'] as const;

// Halves of characters are kept by no database. A tab or a line end is a blank; what else is no part of a line shows nothing, or turns round what stands behind it.
const HALVES = /\p{Cs}/u;

type Read = { value: string | null } | { fault: LineFault };

function textIn(field: Field | undefined, most: number): Read {
  if (field === null || field === undefined) return { value: null };
  if (typeof field === 'object') return { fault: field.odd };
  const text = String(field).replace(/\s+/gu, ' ').trim();
  if (text === '') return { value: null };
  if (HALVES.test(text) || !isLine(text)) return { fault: 'unsound' };
  return text.length > most ? { fault: 'tooLong' } : { value: text };
}

function dayIn(field: Field | undefined): Read {
  if (field === null || field === undefined) return { value: null };
  if (typeof field === 'object') return field.odd === 'date' ? { value: field.day } : { fault: field.odd };
  const read = readDay(String(field));
  return 'day' in read ? { value: read.day } : read;
}

const shown = (field: Field | undefined): string => (typeof field === 'object' && field?.odd === 'date' ? field.day : typeof field === 'string' || typeof field === 'number' ? String(field).slice(0, 100) : '');

/** By which a line and a unit are the same, however product and serial number are written. */
export const keyOf = ({ product, serial }: Pick<UnitLine, 'product' | 'serial'>): string => `${plainNumber(product)}\n${plainSerial(serial)}`;

/** Reads one line, and finds all that is wrong with it by itself; `line` is null where it cannot be read. */
export function readLine({ line, fields }: TableRow, places: Places, country: string): { line: UnitLine | null; findings: LineFinding[] } {
  const findings: LineFinding[] = [];
  const at = (column: UnitColumn) => fields[places[column] ?? -1];
  const find = (column: UnitColumn, fault: LineFault): null => {
    findings.push({ line, column, fault, text: shown(at(column)) });
    return null;
  };
  const value = (column: UnitColumn, read: Read) => ('fault' in read ? find(column, read.fault) : read.value);
  const text = (column: TextColumn) => value(column, textIn(at(column), MOST_OF[column]));
  const needed = (column: 'product' | 'serial') => {
    const read = textIn(at(column), MOST_OF[column]);
    if ('fault' in read) return find(column, read.fault) ?? '';
    return read.value ?? find(column, 'missing') ?? '';
  };
  const [product, serial] = [needed('product'), needed('serial')];
  if (serial !== '' && plainSerial(serial) === '') find('serial', 'missing');
  const [shippedOn, deliveredOn, registeredOn] = DAYS.map((column) => value(column, dayIn(at(column)))) as [LocalDate | null, LocalDate | null, LocalDate | null];
  const [email, phone] = [text('email'), text('phone')];
  const called = phone === null ? null : toE164(phone, country);
  if (email !== null && !isEmailAddress(email)) find('email', 'wrong');
  if (phone !== null && called === null) find('phone', 'wrong');
  const read: UnitLine = { line, product, serial, dealer: text('dealer'), shippedOn, deliveredOn, registeredOn, owner: text('owner'), email, phone: called, site: text('site') };
  return { line: findings.length === 0 ? read : null, findings };
}
