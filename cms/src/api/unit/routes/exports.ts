import type { Cell } from '../../../domain/cells';
import { localDate } from '../../../domain/time';
import { sendTable, TYPES, type Format } from '../../../files/tables/send';
import { endpoint } from '../../../http/endpoint';
import { textOf } from '../../../plugins/messaging/server/templates/texts';
import type { ClaimReach } from '../../claim/rules/reach';
import { reachOf } from '../../claim/side';
import { questionOf, unitFilters } from '../list/filters';
import { judgingOf } from '../queries/judging';
import { unitRows, type Judging, type UnitQuestion } from '../queries/list';
import { cellsFor, headsFor, widthsFor } from '../rules/export-columns';

async function* told(reach: ClaimReach, question: UnitQuestion, judging: Judging, say: (path: string) => string): AsyncGenerator<Cell[]> {
  for await (const unit of unitRows(reach, question, judging)) yield cellsFor(reach.side, unit, say);
}

const download = (format: Format, name: string) =>
  endpoint({
    name,
    summary: `A row a unit of the list, as ${format.toUpperCase()} in the viewer’s language, in the columns in which units are brought in (CL-13).`,
    method: 'GET',
    path: `/unit-files/units.${format}`,
    who: ['member'],
    query: unitFilters,
    bytes: TYPES[format],
    limits: ['report'],
    async handle({ viewer, query, now, ctx }) {
      const reach = reachOf(viewer);
      const { language, portal } = viewer;
      const say = (path: string) => textOf(language, path);
      await sendTable(ctx, format, {
        name: `units-${portal.key}-${localDate(now, portal.timeZone)}`,
        language,
        sheet: say('units.heading'),
        heads: headsFor(reach.side, say),
        widths: widthsFor(reach.side),
        rows: told(reach, questionOf(query), await judgingOf(portal, now), say),
        cutOff: say('claims.table.cutOff'),
      });
    },
  });

export default { type: 'content-api', routes: [download('csv', 'readUnitsAsCsv'), download('xlsx', 'readUnitsAsXlsx')] };
