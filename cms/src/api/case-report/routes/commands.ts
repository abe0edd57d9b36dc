import { z } from 'zod';
import { endpoint } from '../../../http/endpoint';
import { AUTHORITY } from '../../../plugins/role-matrix/server/rules/authority';
import { REPORTS } from '../../../plugins/visibility/server/rules/documents';
import { makeReport } from '../commands/make';

const make = endpoint({
  name: 'makeReport',
  summary: 'Has the inspection report or the settlement report made; it stands among the documents of the case a moment later, and takes the place of the one that was made before.',
  method: 'POST',
  path: '/cases/:id/reports',
  who: ['member', 'apiToken'],
  authority: AUTHORITY.makeReport,
  action: 'api::case-document.case-document.create',
  params: z.strictObject({ id: z.string().min(1).max(64) }),
  body: z.strictObject({ report: z.enum(REPORTS) }),
  response: z.object({ report: z.enum(REPORTS) }).meta({ id: 'WantedReport' }),
  status: 202,
  limits: ['write'],
  idempotent: true,
  refusals: ['case.state', 'report.nothing'],
  async handle({ strapi, viewer, params, body, now }) {
    await makeReport({ strapi, viewer, command: 'makeReport', documentId: params.id, now }, body.report);
    return { report: body.report };
  },
});

export default { type: 'content-api', routes: [make] };
