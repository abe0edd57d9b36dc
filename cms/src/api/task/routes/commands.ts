import { z } from 'zod';
import { day } from '../../../domain/day';
import { endpoint } from '../../../http/endpoint';
import type { CommandCall, CommandViewer } from '../../../http/case-scope';
import { AUTHORITY, type Command } from '../../../plugins/role-matrix/server/rules/authority';
import type { RefusalCode } from '../../../domain/refusal';
import { addMedia } from '../commands/add-media';
import { moveMedia } from '../commands/move-media';
import {
  approveTask,
  confirmTask,
  endTask,
  removeTask,
  scheduleTask,
  sendTaskBack,
  setMeeting,
  startTask,
} from '../commands/commands';
import { allocateTask, setResponsible } from '../commands/staffing';
import type { TaskSnapshot } from '../snapshot';

/** What a task command answers: where the task stands now. */
export const taskState = z
  .object({
    documentId: z.string(),
    title: z.string(),
    kind: z.string(),
    mainInspection: z.boolean(),
    status: z.string(),
    scheduledFrom: z.string().nullable(),
    scheduledTo: z.string().nullable(),
    meetingAt: z.string().nullable(),
    meetingZone: z.string().nullable(),
  })
  .meta({ id: 'TaskState' });

const text = z.string().trim().min(1).max(2000);
const nothing = z.strictObject({});

function taskCommand<Body extends z.ZodObject>(
  name: Command,
  path: string,
  summary: string,
  body: Body,
  run: (call: CommandCall, input: z.output<Body>) => Promise<TaskSnapshot>,
  refusals: RefusalCode[] = [],
) {
  return endpoint({
    name,
    summary,
    method: 'POST',
    path: `/tasks/:id/${path}`,
    who: ['member', 'apiToken'],
    authority: AUTHORITY[name],
    action: 'api::task.task.update',
    params: z.strictObject({ id: z.string().min(1).max(64) }),
    body: body as z.ZodObject,
    response: taskState,
    limits: ['write'],
    idempotent: true,
    refusals: ['task.state', 'case.state', ...refusals],
    handle: ({ strapi, viewer, params, body: input, now }) =>
      run({ strapi, viewer: viewer as CommandViewer, command: name, documentId: params.id as string, now }, input as z.output<Body>),
  });
}

const days = z
  .strictObject({ from: day, to: day })
  .refine(({ from, to }) => from <= to, { message: 'The last day is before the first.', path: ['to'] });

const routes = [
  taskCommand('allocateTask', 'allocate', 'Gives the task to an available office that does such work. Where the office has said who gets it, that is named at once.', z.strictObject({ office: z.string() }), allocateTask, ['relation.unknown', 'office.unsuitable']),
  taskCommand('confirmTask', 'confirm', 'The office takes the task.', nothing, confirmTask),
  taskCommand('setResponsible', 'responsible', 'Names who does it: somebody of the task’s office.', z.strictObject({ responsible: z.string() }), setResponsible, ['relation.unknown', 'member.unsuitable']),
  taskCommand('scheduleTask', 'schedule', 'Sets the days.', days, scheduleTask),
  taskCommand('setMeeting', 'meeting', 'Sets or clears the meeting with the customer: wall-clock time, in the portal’s zone unless another is named.', z.strictObject({ at: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/).nullable(), zone: z.string().optional() }), setMeeting),
  taskCommand('startTask', 'start', 'Work begins.', nothing, startTask),
  taskCommand('endTask', 'done', 'Work is finished.', nothing, endTask),
  taskCommand('approveTask', 'approve', 'The work is accepted.', nothing, approveTask),
  taskCommand('sendTaskBack', 'send-back', 'The work is not accepted.', z.strictObject({ comment: text }), sendTaskBack),
  taskCommand('removeTask', 'remove', 'The task is not needed; before it is started.', z.strictObject({ reason: text.optional() }), removeTask),
];

const addMediaRoute = endpoint({
  name: 'addTaskMedia',
  summary: 'Adds up to ten pictures or documents to the task. Its customers see them on the plan, but for those of an inspection.',
  method: 'POST',
  path: '/tasks/:id/media',
  who: ['member', 'apiToken'],
  authority: AUTHORITY.addTaskMedia,
  action: 'api::task.task.update',
  params: z.strictObject({ id: z.string().min(1).max(64) }),
  body: nothing,
  files: 'media',
  response: z.object({ files: z.array(z.object({ name: z.string(), type: z.string(), size: z.number().int() })) }).meta({ id: 'AddedMedia' }),
  status: 201,
  limits: ['write', 'upload'],
  idempotent: true,
  refusals: ['case.state'],
  async handle({ strapi, viewer, params, files, now }) {
    await addMedia({ strapi, viewer, command: 'addTaskMedia', documentId: params.id, now }, files);
    return { files };
  },
});

const moveMediaRoute = endpoint({
  name: 'moveTaskMedia',
  summary: 'Moves a file of the task to its extras, where neither reports nor customers find it, or back among its media.',
  method: 'POST',
  path: '/tasks/:id/media/:file/move',
  who: ['member', 'apiToken'],
  authority: AUTHORITY.moveTaskMedia,
  action: 'api::task.task.update',
  params: z.strictObject({ id: z.string().min(1).max(64), file: z.string().min(1).max(64) }),
  body: z.strictObject({ to: z.enum(['extras', 'media']) }),
  status: 204,
  limits: ['write'],
  idempotent: true,
  refusals: ['case.state'],
  handle: ({ strapi, viewer, params, body, now }) => moveMedia({ strapi, viewer, command: 'moveTaskMedia', documentId: params.id, now }, params.file, body.to === 'extras'),
});

export default { type: 'content-api', routes: [...routes, addMediaRoute, moveMediaRoute] };
