import { z } from 'zod';
import { day } from '../../../domain/day';
import { Refusal } from '../../../domain/refusal';
import { streamFile } from '../../../files/stream-file';
import { endpoint } from '../../../http/endpoint';
import { present } from '../../../http/case-scope';
import { line, words } from '../../../http/typed';
import { clientOf } from '../../client-record/client-of';
import { portalOfOffice } from '../../client-record/office';
import { readClient } from '../../client-record/queries/clients';
import { answerTask, clientTask, listedTasks, taskRowAnswer } from '../answers';
import { commentOnTask, completeTask } from '../commands/answer';
import { askClient, withdrawTask } from '../commands/ask';
import { reachOf, type TaskReach } from '../queries/scope';
import { listTasks, readTaskFile, TASK_PAGE } from '../queries/tasks';
import { MOST_IN_TASK, TASK_KINDS } from '../rules/task';

const who = ['member'] as const;
const word = z.string().min(1).max(64);
const byTask = z.strictObject({ task: word });
const byClient = z.strictObject({ client: word });
const asked = z.strictObject({ state: z.enum(['open', 'ended']).default('open'), page: z.coerce.number().int().min(1).max(10_000).default(1) });

async function page(reach: TaskReach, wanted: { client?: string; state: 'open' | 'ended'; page: number }): Promise<z.input<typeof listedTasks>> {
  const found = await listTasks(reach, wanted);
  return { tasks: found.slice(0, TASK_PAGE).map(taskRowAnswer), page: wanted.page, more: found.length > TASK_PAGE };
}

const list = endpoint({
  name: 'listOwnTasks',
  summary: `What an office asks of a client, ${TASK_PAGE} a page: open ones by day, or those that have ended, the newest first; for the client.`,
  method: 'GET',
  path: '/client-tasks',
  who,
  query: asked,
  response: listedTasks,
  async handle({ viewer, query }) {
    const { id, portalId } = await clientOf(viewer);
    return page({ side: 'client', portalId, clientId: id }, query);
  },
});

const listOfClient = endpoint({
  name: 'listClientTasks',
  summary: `What was asked of a client, ${TASK_PAGE} a page: open ones by day, or those that have ended, the newest first; for employees of the office.`,
  method: 'GET',
  path: '/client-records/:client/tasks',
  who,
  params: byClient,
  query: asked,
  response: listedTasks,
  async handle({ viewer, params, query }) {
    const portalId = portalOfOffice(viewer);
    present(await readClient(portalId, params.client));
    return page({ side: 'office', portalId }, { ...query, client: params.client });
  },
});

const read = endpoint({
  name: 'readClientTask',
  summary: 'A task with what both sides wrote about it, and its files; for its client and for employees of the office.',
  method: 'GET',
  path: '/client-tasks/:task',
  who,
  params: byTask,
  response: clientTask,
  handle: async ({ viewer, params }) => answerTask(await reachOf(viewer), params.task),
});

const ask = endpoint({
  name: 'askClient',
  summary: 'Asks a client for an approval, an answer or a file, with up to five files; the client is told by mail. For employees of the office.',
  method: 'POST',
  path: '/client-records/:client/tasks',
  who,
  params: byClient,
  body: z.strictObject({
    kind: z.enum(TASK_KINDS),
    title: line(MOST_IN_TASK.title).min(1),
    text: words(MOST_IN_TASK.text).default(''),
    dueOn: z
      .string()
      .refine((given) => given === '' || day.safeParse(given).success, 'This is no day.')
      .nullish()
      .meta({ description: 'A day; none where it is empty.' }),
  }),
  files: 'message',
  response: clientTask,
  status: 201,
  limits: ['write', 'upload'],
  idempotent: true,
  refusals: ['client.noUser', 'clientTask.files'],
  async handle({ strapi, viewer, params, body, files, now }) {
    const reach = { side: 'office', portalId: portalOfOffice(viewer) } as const;
    return answerTask(reach, await askClient({ strapi, viewer, now }, params.client, { ...body, dueOn: body.dueOn || null }, files));
  },
});

const giving = { who, method: 'POST', params: byTask, files: 'message', response: clientTask, limits: ['write', 'upload'], idempotent: true } as const;

const complete = endpoint({
  ...giving,
  name: 'completeClientTask',
  summary: 'The client approves, answers or sends what was asked for, upon the wording that it read; words and up to five files come along. What a dossier asked moves that dossier.',
  path: '/client-tasks/:task/complete',
  body: z.strictObject({ text: words(MOST_IN_TASK.text).default('') }),
  ifMatch: 'required',
  refusals: ['clientTask.state', 'clientTask.files', 'file.missing', 'precondition.failed', 'right.missing'],
  async handle({ strapi, viewer, params, body: { text }, files, ifMatch, now }) {
    const reach = await reachOf(viewer);
    await completeTask({ strapi, viewer, reach, documentId: params.task, version: ifMatch, now }, { text, files });
    return answerTask(reach, params.task);
  },
});

const comment = endpoint({
  ...giving,
  name: 'commentOnClientTask',
  summary: 'Writes to the other side about a task, with up to five files; for its client and for employees of the office.',
  path: '/client-tasks/:task/comments',
  body: z.strictObject({ text: words(MOST_IN_TASK.text).min(1) }),
  status: 201,
  refusals: ['clientTask.state', 'clientTask.files'],
  async handle({ strapi, viewer, params, body: { text }, files, now }) {
    const reach = await reachOf(viewer);
    await commentOnTask({ strapi, viewer, reach, documentId: params.task, now }, { text, files });
    return answerTask(reach, params.task);
  },
});

const withdraw = endpoint({
  name: 'withdrawClientTask',
  summary: 'The office no longer asks for it; what a dossier asks ends with the dossier’s step. For employees of the office.',
  method: 'POST',
  path: '/client-tasks/:task/withdraw',
  who,
  params: byTask,
  body: z.strictObject({}),
  response: clientTask,
  limits: ['write'],
  ifMatch: 'required',
  refusals: ['clientTask.state', 'clientTask.ofDossier', 'precondition.failed', 'right.missing'],
  async handle({ strapi, viewer, params, ifMatch, now }) {
    const reach = await reachOf(viewer);
    await withdrawTask({ strapi, viewer, reach, documentId: params.task, version: ifMatch, now });
    return answerTask(reach, params.task);
  },
});

const file = endpoint({
  name: 'readClientTaskFile',
  summary: 'A file of a task, or a part of it (Range). Whether the viewer may read it is asked at each request.',
  method: 'GET',
  path: '/client-tasks/:task/files/:file',
  who,
  params: byTask.extend({ file: word }),
  query: z.strictObject({ download: z.literal('1').optional() }),
  bytes: '*/*',
  async handle({ strapi, viewer, params, query, ctx }) {
    const found = await readTaskFile(await reachOf(viewer), params.task, params.file);
    if (!found) throw new Refusal('notFound');
    await streamFile(ctx, strapi.dirs.static.public, found, query.download === '1');
  },
});

export default { type: 'content-api', routes: [list, listOfClient, read, ask, complete, comment, withdraw, file] };
