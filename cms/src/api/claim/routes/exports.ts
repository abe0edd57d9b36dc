import type { Cell } from '../../../domain/cells';
import { localDate } from '../../../domain/time';
import { sendTable, TYPES, type Format } from '../../../files/tables/send';
import { endpoint } from '../../../http/endpoint';
import { textOf } from '../../../plugins/messaging/server/templates/texts';
import { wordsAsked, type ClaimQuestion } from '../list/asked';
import { claimRows } from '../list/export-rows';
import { claimFilters, questionOf } from '../list/filters';
import { countInOrder } from '../queries/list';
import { cellsFor, headsFor, widthsFor, type Telling } from '../rules/export-columns';
import type { ClaimReach } from '../rules/reach';
import { reachOf } from '../side';

async function* told(reach: ClaimReach, question: ClaimQuestion, telling: Telling): AsyncGenerator<Cell[]> {
  for await (const row of claimRows(reach, question)) yield cellsFor(reach.side, row, telling);
}

const download = (format: Format, name: string) =>
  endpoint({
    name,
    summary: `A row a claim that the viewer sees, whatever the length of the list, as ${format.toUpperCase()} in the viewer’s language (CL-11).`,
    method: 'GET',
    path: `/claim-files/claims.${format}`,
    who: ['member'],
    query: claimFilters,
    bytes: TYPES[format],
    limits: ['report'],
    async handle({ viewer, query, now, ctx }) {
      const reach = reachOf(viewer);
      const question = questionOf(viewer, query);
      const { language, portal } = viewer;
      const { timeZone, currency, key } = portal;
      const telling: Telling = { timeZone, currency, say: (path) => textOf(language, path) };
      await sendTable(ctx, format, {
        name: `claims-${key}-${localDate(now, timeZone)}`,
        language,
        sheet: telling.say('claims.places'),
        heads: headsFor(reach.side, telling),
        widths: widthsFor(reach.side),
        rows: told(reach, question, telling),
        ...(wordsAsked(question) === null && { count: (most: number) => countInOrder(reach, question, most) }),
        cutOff: telling.say('claims.table.cutOff'),
      });
    },
  });

export default { type: 'content-api', routes: [download('csv', 'readClaimsAsCsv'), download('xlsx', 'readClaimsAsXlsx')] };
