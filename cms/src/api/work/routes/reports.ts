import { z } from 'zod';
import { endpoint } from '../../../http/endpoint';
import { TYPES, type Format } from '../../../files/tables/send';
import { sendReport } from '../../../plugins/reports/server/files/send';
import { COUNTED } from '../../case/list/filters';
import { countCases } from '../../case/list/query';
import { reportAskedBy, reportFilters } from '../report/asked';
import { reportRows } from '../report/rows';

const countCaseReport = endpoint({
  name: 'countCaseReport',
  summary: 'How many cases a report would have.',
  method: 'GET',
  path: '/work/reports/case-count',
  who: ['member'],
  query: reportFilters,
  response: z.object({ count: z.number().int(), more: z.boolean().meta({ description: `There are more than the ${COUNTED} that were counted.` }) }).meta({ id: 'ReportCount' }),
  async handle({ viewer, query, now }) {
    const asked = await reportAskedBy(viewer, query, now);
    const found = asked ? await countCases(asked, COUNTED + 1) : 0;
    return { count: Math.min(found, COUNTED), more: found > COUNTED };
  },
});

async function* none(): AsyncGenerator<never> {}

const download = (format: Format, name: string) =>
  endpoint({
    name,
    summary: `A row a case that the member sees, with its key figures, newest first, as ${format.toUpperCase()} in the member’s language (EH-13).`,
    method: 'GET',
    path: `/work/reports/cases.${format}`,
    who: ['member'],
    query: reportFilters,
    bytes: TYPES[format],
    limits: ['report'],
    async handle({ viewer, query, now, ctx }) {
      const asked = await reportAskedBy(viewer, query, now);
      await sendReport(ctx, format, {
        portal: viewer.portal,
        language: viewer.language,
        rows: asked ? reportRows(asked) : none(),
        count: async (most) => (asked ? countCases(asked, most) : 0),
        now,
      });
    },
  });

export default { type: 'content-api', routes: [countCaseReport, download('csv', 'readCaseReportAsCsv'), download('xlsx', 'readCaseReportAsXlsx')] };
