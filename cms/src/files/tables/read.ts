import { readFile } from 'node:fs/promises';
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
  const rows = type.endsWith('.sheet') ? await readXlsx(path, most + 1) : readCsv(textOf(await readFile(path)), most + 1, known);
  const told = rows.filter(({ fields }) => fields.some((field) => field !== null));
  if (told.length > most + 1) throw new Refusal('import.tooLong', { rows: most });
  return told;
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

function readCsv(content: string, most: number, known: KnowsHeads): TableRow[] {
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(content);
  const text = said ? content.slice(said[0].length) : content;
  const delimiter = said?.[1] ?? delimiterOf(text, known);
  const skipped = said ? 1 : 0;
  let begin = 1;
  return parsed(text, delimiter, most + 1).map(({ record, info }) => {
    const line = begin + skipped;
    // A field may hold line ends, so a record ends farther on than it begins.
    begin = info.lines + 1;
    return { line, fields: record.slice(0, MOST_COLUMNS).map(plain) };
  });
}

/** The one by which the first line has the most columns that are known. */
function delimiterOf(text: string, known: KnowsHeads): string {
  const knownBy = (delimiter: string) => {
    try {
      return known((parsed(text, delimiter, 1)[0]?.record ?? []).slice(0, MOST_COLUMNS).map(plain));
    } catch {
      // Quotes do not stand where this one would part.
      return -1;
    }
  };
  const [best = ';'] = DELIMITERS.map((delimiter) => ({ delimiter, count: knownBy(delimiter) })).sort((left, right) => right.count - left.count).map(({ delimiter }) => delimiter);
  return best;
}

function parsed(text: string, delimiter: string, most: number): Recorded[] {
  try {
    return parse(text, { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: false, max_record_size: 100_000, to: most }) as unknown as Recorded[];
  } catch (error) {
    const { lines } = error as { lines?: number };
    throw new Refusal('file.broken', lines === undefined ? {} : { line: lines });
  }
}

/** Without the apostrophe that kept it from being taken for a formula. */
function plain(field: string): string | null {
  const text = cut(field) ?? '';
  const bare = text.startsWith(`'`) && guarded(text.slice(1)) === text ? text.slice(1) : text;
  return bare === '' ? null : bare;
}
