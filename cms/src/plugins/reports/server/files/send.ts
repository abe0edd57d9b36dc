import type { Context } from 'koa';
import type { Cell } from '../../../../domain/cells';
import type { Language, Portal } from '../../../../domain/portal';
import { localDate } from '../../../../domain/time';
import { sendTable, type Format } from '../../../../files/tables/send';
import { textOf } from '../../../messaging/server/templates/texts';
import { cellsOf, headsOf, widths, type ReportedCase, type Telling } from '../rules/columns';

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

/** Answers with the report as a file. Who may have which cases has been asked before. */
export async function sendReport(ctx: Context, format: Format, { portal: { timeZone, currency, key }, language, rows, count, now }: Report): Promise<void> {
  const telling: Telling = { timeZone, currency, today: localDate(now, timeZone), say: (path) => textOf(language, path) };
  await sendTable(ctx, format, {
    name: `cases-${key}-${telling.today}`,
    language,
    sheet: telling.say('report.sheet'),
    heads: headsOf(telling),
    widths: widths(),
    rows: cells(rows, telling),
    count,
    cutOff: telling.say('report.cutOff'),
  });
}
