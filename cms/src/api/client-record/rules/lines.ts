import { z } from 'zod';
import { toE164 } from '../../../domain/phone';
import { isLine } from '../../../domain/sound-text';
import type { Field, TableRow } from '../../../files/tables/row';
import { groupsOf, MOST_OF, plainName, sameGroups, type ClientFacts } from './client';

export const CLIENT_COLUMNS = ['name', 'email', 'mobile', 'language', 'groups'] as const;
export type ClientColumn = (typeof CLIENT_COLUMNS)[number];
export const LINE_FAULTS = ['missing', 'tooLong', 'tooMany', 'unsound', 'twice', 'odd', 'wrong', 'unknownLanguage'] as const;
export type LineFault = (typeof LINE_FAULTS)[number];

/** What is wrong with a field, and what stands there. */
export interface LineFinding {
  line: number;
  column: ClientColumn;
  fault: LineFault;
  text: string;
}

/** A client as a line of a file has it; null for what the line does not say. */
export interface ClientLine extends Omit<ClientFacts, 'groups'> {
  line: number;
  groups: string[] | null;
}

/** The names of the columns in all languages. */
export type HeadNames = Readonly<Record<ClientColumn, readonly string[]>>;
type Places = Partial<Record<ClientColumn, number>>;

const placesOfOne = (heads: readonly Field[], names: readonly string[]): number[] =>
  heads.flatMap((head, place) => (typeof head === 'string' && names.some((name) => plainName(name) === plainName(head)) ? [place] : []));

export const headsKnown = (names: HeadNames) => (heads: readonly Field[]): number => CLIENT_COLUMNS.filter((column) => placesOfOne(heads, names[column]).length > 0).length;

/** In which places the columns stand. The name is needed; columns of other names are passed over. */
export function placesOf(heads: readonly Field[], names: HeadNames): { places: Places } | { fault: { missing: ClientColumn[]; twice: ClientColumn[] } } {
  const found = CLIENT_COLUMNS.map((column) => ({ column, at: placesOfOne(heads, names[column]) }));
  const missing = found.filter(({ column, at }) => column === 'name' && at.length === 0).map(({ column }) => column);
  const twice = found.filter(({ at }) => at.length > 1).map(({ column }) => column);
  if (missing.length + twice.length > 0) return { fault: { missing, twice } };
  return { places: Object.fromEntries(found.flatMap(({ column, at: [place] }) => (place === undefined ? [] : [[column, place]]))) };
}

const HALVES = /\p{Cs}/u;

const ADDRESS = z.email();

type Read = { value: string | null } | { fault: LineFault };

function textIn(field: Field | undefined, most: number): Read {
  if (field === null || field === undefined) return { value: null };
  if (typeof field === 'object') return { fault: 'odd' };
  // A tab or a line end is a blank.
  const text = String(field).replace(/\s+/gu, ' ').trim();
  if (HALVES.test(text) || !isLine(text)) return { fault: 'unsound' };
  return text.length > most ? { fault: 'tooLong' } : { value: text === '' ? null : text };
}

export interface LineWorld {
  country: string;
  /** The tag of a language by its tag or by its own name; null for none. */
  languageOf(written: string): string | null;
}

/** By which a line and a client are the same: the e-mail address, or the name of one without. */
export const keyOf = ({ name, email }: Pick<ClientFacts, 'name' | 'email'>): string => (email === null ? `name ${plainName(name)}` : `email ${email}`);

/** Reads the lines behind the first one, and finds all that is wrong with them. A client stands once in a file. */
export function readLines(rows: readonly TableRow[], places: Places, world: LineWorld): { lines: ClientLine[]; findings: LineFinding[] } {
  const lines: ClientLine[] = [];
  const findings: LineFinding[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const read = readLine(row, places, world);
    findings.push(...read.findings);
    if (!read.line) continue;
    const key = keyOf(read.line);
    if (seen.has(key)) findings.push({ line: row.line, column: read.line.email === null ? 'name' : 'email', fault: 'twice', text: read.line.email ?? read.line.name });
    else lines.push(read.line);
    seen.add(key);
  }
  return { lines, findings };
}

function readLine({ line, fields }: TableRow, places: Places, { country, languageOf }: LineWorld): { line: ClientLine | null; findings: LineFinding[] } {
  const findings: LineFinding[] = [];
  const at = (column: ClientColumn) => fields[places[column] ?? -1];
  const find = (column: ClientColumn, fault: LineFault): null => {
    const field = at(column);
    findings.push({ line, column, fault, text: typeof field === 'object' || field === undefined ? '' : String(field).slice(0, 100) });
    return null;
  };
  const text = (column: ClientColumn, most: number): string | null => {
    const read = textIn(at(column), most);
    return 'fault' in read ? find(column, read.fault) : read.value;
  };
  const known = (column: ClientColumn, written: string | null, value: (text: string) => string | null, fault: LineFault) => (written === null ? null : (value(written) ?? find(column, fault)));
  const name = text('name', MOST_OF.name);
  if (name === null && findings.length === 0) find('name', 'missing');
  const email = known('email', text('email', MOST_OF.email), (written) => (ADDRESS.safeParse(written).success ? written.toLowerCase() : null), 'wrong');
  const mobile = known('mobile', text('mobile', MOST_OF.mobile), (written) => toE164(written, country), 'wrong');
  const language = known('language', text('language', 60), languageOf, 'unknownLanguage');
  const written = text('groups', MOST_OF.group * MOST_OF.groups);
  const groups = written === null ? null : groupsOf(written.split(/[;|]/u));
  if (groups && groups.length > MOST_OF.groups) find('groups', 'tooMany');
  if (groups?.some((group) => group.length > MOST_OF.group)) find('groups', 'tooLong');
  return { line: findings.length === 0 && name !== null ? { line, name, email, mobile, language, groups } : null, findings };
}

/** What a line makes of a client: what it does not say stays as it is; groups are added, and never taken away. */
export function factsAfter(line: ClientLine, kept: ClientFacts | null): ClientFacts {
  const { name, email, mobile, language, groups } = line;
  return { name, email: email ?? kept?.email ?? null, mobile: mobile ?? kept?.mobile ?? null, language: language ?? kept?.language ?? null, groups: groupsOf([...(kept?.groups ?? []), ...(groups ?? [])]) };
}

export const sameFacts = (one: ClientFacts, other: ClientFacts): boolean =>
  one.name === other.name && one.email === other.email && one.mobile === other.mobile && one.language === other.language && sameGroups(one.groups, other.groups);
