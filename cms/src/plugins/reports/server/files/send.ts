import type { Readable } from 'node:stream';
import contentDisposition from 'content-disposition';
import type { Context } from 'koa';
import type { Language, Portal } from '../../../../domain/portal';
import { localDate } from '../../../../domain/time';
import { textOf } from '../../../messaging/server/templates/texts';
import type { Cell } from '../rules/cells';
import { cellsOf, headsOf, widths, type ReportedCase, type Telling } from '../rules/columns';
import { csvFile, marksOf } from './csv';
import { XLSX_ROWS, xlsxFile } from './xlsx';

export const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type Format = keyof typeof TYPES;

const ENDS_AFTER = 'X-Portico-Report-Ends-After';

export interface Report {
  portal: Portal;
  language: Language;
  rows: AsyncIterable<ReportedCase>;
  /** How many cases there are, up to `most`. */
  count(most: number): Promise<number>;
  now: number;
}

async function* cells(rows: AsyncIterable<ReportedCase>, telling: Telling): AsyncGenerator<Cell[]> {
  for await (const row of rows) yield cellsOf(row, telling);
}

/** Answers with the report as a file, written while it is read. Who may have which cases has been asked before. */
export async function sendReport(ctx: Context, format: Format, { portal, language, rows, count, now }: Report): Promise<void> {
  const { timeZone, currency, key } = portal;
  const telling: Telling = { timeZone, currency, today: localDate(now, timeZone), say: (path) => textOf(language, path) };
  const told = cells(rows, telling);
  let file: Readable;
  if (format === 'csv') {
    file = csvFile(headsOf(telling), told, marksOf(language));
  } else {
    if ((await count(XLSX_ROWS + 1)) > XLSX_ROWS) ctx.set(ENDS_AFTER, String(XLSX_ROWS));
    const cutOff = telling.say('report.cutOff').replace('{count}', new Intl.NumberFormat(language).format(XLSX_ROWS));
    file = xlsxFile({ name: telling.say('report.sheet'), heads: headsOf(telling), widths: widths(), rows: told, most: XLSX_ROWS, cutOff });
  }
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Content-Type', TYPES[format]);
  ctx.set('Content-Disposition', contentDisposition(`cases-${key}-${telling.today}.${format}`));
  // Koa leaves an answer open that fails after its beginning; broken off, nobody takes it for whole.
  file.once('error', () => ctx.headerSent && ctx.res.destroy());
  ctx.body = file;
}
