import { z } from 'zod';
import { endpoint } from '../../../http/endpoint';
import { deleteLineTemplate, readLineTemplates, saveLineTemplate } from '../line-templates';
import { newLines } from './commands';

const template = z
  .object({
    id: z.string(),
    name: z.string(),
    lines: z.array(z.object({ text: z.string(), room: z.string().optional(), quantity: z.string(), unitPrice: z.number().int() })),
  })
  .meta({ id: 'LineTemplate' });

const list = endpoint({
  name: 'listLineTemplates',
  summary: 'The lines of work that the member’s company keeps under names, for its budgets.',
  method: 'GET',
  path: '/work/line-templates',
  who: ['member'],
  response: z.array(template),
  refusals: ['level.missing'],
  handle: ({ viewer }) => readLineTemplates(viewer),
});

const save = endpoint({
  name: 'saveLineTemplate',
  summary: 'Keeps lines of work under a name, for the whole company.',
  method: 'POST',
  path: '/work/line-templates',
  who: ['member'],
  body: z.strictObject({ name: z.string().trim().min(1).max(60), lines: newLines }),
  response: template,
  status: 201,
  limits: ['write'],
  refusals: ['level.missing', 'lineTemplate.nameTaken', 'lineTemplate.tooMany'],
  handle: ({ strapi, viewer, body }) => saveLineTemplate(strapi, viewer, body),
});

const remove = endpoint({
  name: 'deleteLineTemplate',
  summary: 'Deletes a template. Budgets that were made of it stay.',
  method: 'DELETE',
  path: '/work/line-templates/:id',
  who: ['member'],
  params: z.strictObject({ id: z.string().min(1).max(64) }),
  status: 204,
  limits: ['write'],
  refusals: ['level.missing'],
  handle: ({ strapi, viewer, params }) => deleteLineTemplate(strapi, viewer, params.id),
});

export default { type: 'content-api', routes: [list, save, remove] };
