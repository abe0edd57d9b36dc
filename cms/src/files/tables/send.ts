import type { Readable } from 'node:stream';
import contentDisposition from 'content-disposition';
import type { Context } from 'koa';
import type { Cell } from '../../domain/cells';
import { csvFile, marksOf } from './csv';
import { XLSX_ROWS, xlsxFile } from './xlsx';

export const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type Format = keyof typeof TYPES;

const ENDS_AFTER = 'X-Portico-Report-Ends-After';

export interface Table {
  /** Of the file, without its ending. */
  name: string;
  /** In which numbers are written, and fields are parted. */
  language: string;
  sheet: string;
  heads: readonly string[];
  widths: readonly number[];
  rows: AsyncIterable<Cell[]>;
  /** How many rows there are, up to `most`; where it is not said, the file alone says that it ends early. */
  count?(most: number): Promise<number>;
  /** What the last row of a workbook says that ends early; `{count}` stands for how many rows it has. */
  cutOff: string;
}

/** Answers with a table as a file, written while it is read. Who may have which rows has been asked before. */
export async function sendTable(ctx: Context, format: Format, { name, language, sheet, heads, widths, rows, count, cutOff }: Table): Promise<void> {
  let file: Readable;
  if (format === 'csv') {
    file = csvFile(heads, rows, marksOf(language));
  } else {
    if (count && (await count(XLSX_ROWS + 1)) > XLSX_ROWS) ctx.set(ENDS_AFTER, String(XLSX_ROWS));
    file = xlsxFile({ name: sheet, heads, widths, rows, most: XLSX_ROWS, cutOff: cutOff.replace('{count}', new Intl.NumberFormat(language).format(XLSX_ROWS)) });
  }
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Content-Type', TYPES[format]);
  ctx.set('Content-Disposition', contentDisposition(`${name}.${format}`));
  // Koa leaves an answer open that fails after its beginning; broken off, nobody takes it for whole.
  file.once('error', () => ctx.headerSent && ctx.res.destroy());
  ctx.body = file;
}
