import { z } from 'zod';
import { atAdminDoor, byPortal, casePortalOf, casePortalsOf } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import { TYPES, type Format } from '../../../../files/tables/send';
import { sendReport } from '../files/send';
import { reportedDays } from '../rules/days';
import { reportSource } from '../source';

export const READ_REPORTS = 'plugin::reports.cases.read';

/** Beyond this nobody counts: a page says "more than". */
const COUNTED = 10_000;

const STATUSES = ['open', 'waiting', 'closed', 'cancelled'] as const;

const asked = z.strictObject({
  status: z
    .string()
    .max(200)
    .transform((given) => [...new Set(given.split(','))])
    .pipe(z.array(z.enum(STATUSES)).min(1))
    .optional()
    .meta({ description: 'Some of open, waiting, closed, cancelled, parted by commas. Open and waiting where nothing is said.' }),
  external: z.literal('true').optional().meta({ description: 'With an external case handler, named or not.' }),
  ...reportedDays,
});

const common = { ...atAdminDoor, method: 'GET', permission: READ_REPORTS } as const;

const inWords = ({ external, ...rest }: z.output<typeof asked>) => ({ ...rest, external: external !== undefined });

const listReportPortals = endpoint({
  ...common,
  name: 'listReportPortals',
  summary: 'The portals of whose cases this administrator may have reports.',
  path: '/portals',
  response: z.array(z.strictObject({ key: z.string(), name: z.string() })),
  async handle({ viewer }) {
    const portals = await casePortalsOf(viewer);
    return portals.map(({ key, name }) => ({ key, name }));
  },
});

const countPortalReport = endpoint({
  ...common,
  name: 'countPortalReport',
  summary: 'How many cases a portal’s report would have.',
  path: '/portals/:portal/case-count',
  params: byPortal,
  query: asked,
  response: z.strictObject({ count: z.number().int(), more: z.boolean().meta({ description: `There are more than the ${COUNTED} that were counted.` }) }),
  async handle({ viewer, params, query, now }) {
    const portal = await casePortalOf(viewer, params.portal);
    const found = await reportSource().count({ portal, ...inWords(query), now }, COUNTED + 1);
    return { count: Math.min(found, COUNTED), more: found > COUNTED };
  },
});

const download = (format: Format, name: string) =>
  endpoint({
    ...common,
    name,
    summary: `A row a case of a portal with its key figures, newest first, as ${format.toUpperCase()} in the portal’s language (EH-13).`,
    path: `/portals/:portal/cases.${format}`,
    params: byPortal,
    query: asked,
    bytes: TYPES[format],
    limits: ['report'],
    async handle({ viewer, params, query, now, ctx }) {
      const portal = await casePortalOf(viewer, params.portal);
      const wanted = { portal, ...inWords(query), now };
      const source = reportSource();
      await sendReport(ctx, format, { portal, language: portal.language, rows: source.rows(wanted), count: (most) => source.count(wanted, most), now });
    },
  });

export const adminRoutes: Route[] = [listReportPortals, countPortalReport, download('csv', 'readPortalReportAsCsv'), download('xlsx', 'readPortalReportAsXlsx')];
