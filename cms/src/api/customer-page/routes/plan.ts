import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import { streamFile } from '../../../files/stream-file';
import { endpoint } from '../../../http/endpoint';
import { taskMediaScope } from '../../../plugins/visibility/server/rules/task-media';
import { grantFor } from '../grant';
import { customerPlan, planAnswer } from '../plan';
import { readPlan, readTaskFile } from '../queries/plan';

const word = z.string().min(1).max(64);
const byNumber = z.strictObject({ number: word });

const readPlanRoute = endpoint({
  name: 'readCustomerPlan',
  summary: 'The project plan: the tasks in their order, with states, days and media; never those of an inspection.',
  method: 'GET',
  path: '/customer/cases/:number/plan',
  who: ['customer'],
  params: byNumber,
  response: customerPlan,
  async handle({ viewer, params }) {
    const grant = grantFor('planPage', viewer, params.number);
    return planAnswer(grant, await readPlan(grant.case.id, taskMediaScope(grant.settings, grant.case)), viewer.portal);
  },
});

const readFile = endpoint({
  name: 'readCustomerTaskMedia',
  summary: 'A picture or document of a task on the plan, or a part of it (Range).',
  method: 'GET',
  path: '/customer/cases/:number/plan/:task/media/:file',
  who: ['customer'],
  params: byNumber.extend({ task: word, file: word }),
  query: z.strictObject({ download: z.literal('1').optional() }),
  bytes: '*/*',
  async handle({ strapi, viewer, params, query, ctx }) {
    const grant = grantFor('planPage', viewer, params.number);
    const file = await readTaskFile(grant.case.id, taskMediaScope(grant.settings, grant.case), params.task, params.file);
    if (!file) throw new Refusal('notFound');
    await streamFile(ctx, strapi.dirs.static.public, file, query.download === '1');
  },
});

export default { type: 'content-api', routes: [readPlanRoute, readFile] };
