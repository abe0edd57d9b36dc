import { z } from 'zod';
import { endpoint } from '../../../http/endpoint';
import { AUTHORITY } from '../../../plugins/role-matrix/server/rules/authority';
import { admit } from '../../../plugins/role-matrix/server/services/standing';
import { reportFindings } from '../commands/report-findings';
import { findings } from '../findings';
import { readFindingsOfTask } from '../queries/findings';

const reported = z
  .object({
    documentId: z.string(),
    status: z.string(),
    version: z.string().meta({ description: 'For `If-Match` when the findings are reported.' }),
    findings: findings.nullable().meta({ description: 'Null before anything was found.' }),
  })
  .meta({ id: 'ReportedFindings' });

const place = { path: '/tasks/:id/findings', who: ['member', 'apiToken'], params: z.strictObject({ id: z.string().min(1).max(64) }), response: reported } as const;

const read = endpoint({
  ...place,
  name: 'readFindings',
  summary: 'What an inspection found so far.',
  method: 'GET',
  authority: AUTHORITY.readFindings,
  action: 'api::task.task.findOne',
  async handle({ viewer, params }) {
    const stored = await readFindingsOfTask(params.id);
    const task = await admit(null, viewer, 'readFindings', stored, stored?.id);
    return { documentId: task.documentId, status: task.status, version: String(task.updatedAt), findings: task.findings };
  },
});

const report = endpoint({
  ...place,
  name: 'reportFindings',
  summary: 'Writes down what the inspection found, in place of what was written before; from its start until it is approved. `If-Match` names the version that was read.',
  method: 'PUT',
  authority: AUTHORITY.reportFindings,
  action: 'api::task.task.update',
  body: findings,
  limits: ['write'],
  ifMatch: 'required',
  refusals: ['task.state', 'case.state', 'task.noInspection', 'precondition.failed'],
  async handle({ strapi, viewer, params, body, ifMatch, now }) {
    const { documentId, status, findings: kept } = await reportFindings({ strapi, viewer, command: 'reportFindings', documentId: params.id, now }, ifMatch, body);
    return { documentId, status, version: String(now), findings: kept };
  },
});

export default { type: 'content-api', routes: [read, report] };
