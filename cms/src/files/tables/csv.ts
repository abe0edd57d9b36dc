import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { decimalOf, guarded, type Cell } from '../../domain/cells';

/** How a language's spreadsheet programs part fields: by a semicolon where a comma stands in numbers. */
interface Marks {
  decimal: string;
  delimiter: string;
}

export function marksOf(language: string): Marks {
  const decimal = new Intl.NumberFormat(language).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  return { decimal, delimiter: decimal === ',' ? ';' : ',' };
}

function written(cell: Cell, { decimal }: Marks): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'string') return guarded(cell);
  return 'day' in cell ? cell.day : decimalOf(cell, decimal);
}

async function* lines(heads: readonly string[], rows: AsyncIterable<Cell[]>, marks: Marks): AsyncGenerator<(string | number | null)[]> {
  yield heads.map(guarded);
  for await (const row of rows) yield row.map((cell) => written(cell, marks));
}

/**
 * Rows as CSV while they come: no more are asked for than are taken, and none once nobody takes them. All text is
 * quoted: in a program that parts by another mark, a title with that mark would else become cells that begin with
 * what follows it.
 */
export function csvFile(heads: readonly string[], rows: AsyncIterable<Cell[]>, marks: Marks): Readable {
  const file = stringify({ bom: true, delimiter: marks.delimiter, quoted_string: true, record_delimiter: 'windows' });
  // A failure on the way comes out at the file's end as its error; there it is dealt with.
  pipeline(Readable.from(lines(heads, rows, marks)), file, () => undefined);
  return file;
}
