import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { parse as parseAsTaken, type Options } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { guarded } from '../../domain/cells';
import { Refusal } from '../../domain/refusal';
import { readXlsx } from './read-xlsx';
import { cut, MOST_COLUMNS, type Field, type TableRow } from './row';

/** What a reader makes of a first line: how many of its fields it knows. */
export type KnowsHeads = (heads: readonly Field[]) => number;

const DELIMITERS = [';', ',', '\t'];

/** The rows of a file, the first one with the names of the columns; refuses one that has more than `most` behind it. Lines without content are passed over. */
export async function readTable(path: string, type: string, most: number, known: KnowsHeads): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of tableRows(path, type, most, known)) rows.push(row);
  return rows;
}

/** The same row by row, as they are taken: of a long file no more than its text stands in memory. */
export async function* tableRows(path: string, type: string, most: number, known: KnowsHeads): AsyncGenerator<TableRow> {
  let told = 0;
  for await (const row of type.endsWith('.sheet') ? readXlsx(path) : readCsv(textOf(await readFile(path)), known)) {
    if (row.fields.every((field) => field === null)) continue;
    told += 1;
    if (told > most + 1) throw new Refusal('import.tooLong', { rows: most });
    yield row;
  }
}

/** Spreadsheet programs of Windows still write their own code page where nobody asks for another. */
function textOf(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}

interface Recorded {
  record: string[];
  info: { lines: number };
}

async function* readCsv(content: string, known: KnowsHeads): AsyncGenerator<TableRow> {
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(content);
  const text = said ? content.slice(said[0].length) : content;
  const delimiter = said?.[1] ?? delimiterOf(text, known);
  const skipped = said ? 1 : 0;
  let begin = 1;
  for await (const { record, info } of recordsOf(text, delimiter)) {
    const line = begin + skipped;
    // A field may hold line ends, so a record ends farther on than it begins.
    begin = info.lines + 1;
    yield { line, fields: record.slice(0, MOST_COLUMNS).map(plain) };
  }
}

/** So many bytes are read at once, so that others have their turn in between. */
const PIECE = 65_536;

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let begin = 0; begin < bytes.length; begin += PIECE) yield bytes.subarray(begin, begin + PIECE);
}

async function* recordsOf(text: string, delimiter: string): AsyncGenerator<Recorded> {
  const parser = Readable.from(piecesOf(Buffer.from(text))).pipe(parseAsTaken(optionsFor(delimiter)));
  try {
    for await (const recorded of parser) yield recorded as Recorded;
  } catch (error) {
    throw broken(error);
  }
}

/** The one by which the first line has the most columns that are known. */
function delimiterOf(text: string, known: KnowsHeads): string {
  const knownBy = (delimiter: string) => {
    try {
      return known(firstOf(text, delimiter).slice(0, MOST_COLUMNS).map(plain));
    } catch {
      // Quotes do not stand where this one would part.
      return -1;
    }
  };
  const [best = ';'] = DELIMITERS.map((delimiter) => ({ delimiter, count: knownBy(delimiter) })).sort((left, right) => right.count - left.count).map(({ delimiter }) => delimiter);
  return best;
}

const optionsFor = (delimiter: string): Options => ({ bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: false, max_record_size: 100_000 });

function firstOf(text: string, delimiter: string): string[] {
  const [first] = parse(text, { ...optionsFor(delimiter), to: 1 }) as unknown as Recorded[];
  return first?.record ?? [];
}

function broken(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const { lines } = error as { lines?: number };
  return new Refusal('file.broken', lines === undefined ? {} : { line: lines });
}

/** Without the apostrophe that kept it from being taken for a formula. */
function plain(field: string): string | null {
  const text = cut(field) ?? '';
  const bare = text.startsWith(`'`) && guarded(text.slice(1)) === text ? text.slice(1) : text;
  return bare === '' ? null : bare;
}
