import { z } from 'zod';
import { instantText } from '../../domain/time';
import { present } from '../../http/case-scope';
import { readTask, type ListedTask } from './queries/tasks';
import type { TaskReach } from './queries/scope';
import { commandsOn, TASK_COMMANDS, TASK_KINDS, TASK_SIDES, TASK_STATES } from './rules/task';

const moment = z.string().meta({ format: 'date-time', description: 'UTC.' });
const count = z.number().int();

const row = {
  documentId: z.string(),
  kind: z.enum(TASK_KINDS).meta({ description: 'What the client is asked for.' }),
  title: z.string(),
  dueOn: z.string().nullable().meta({ format: 'date', description: 'The day, as a text; null for none.' }),
  state: z.enum(TASK_STATES),
  askedBy: z.string().nullable().meta({ description: 'The employee, by name; null where a dossier asks.' }),
  ofDossier: z.boolean(),
  comments: count,
  files: count,
  askedAt: moment,
  endedAt: moment.nullable(),
};

export const taskRow = z.object(row).meta({ id: 'ClientTaskRow' });
export const listedTasks = z.object({ tasks: z.array(taskRow), page: count, more: z.boolean() }).meta({ id: 'ClientTasks' });

export const clientTask = z
  .object({
    ...row,
    client: z.object({ documentId: z.string(), name: z.string() }),
    version: z.string().meta({ description: 'For `If-Match` where it is completed or withdrawn.' }),
    text: z.string(),
    commands: z.array(z.enum(TASK_COMMANDS)).meta({ description: 'What the viewer can do with it now.' }),
    written: z.array(
      z.object({
        id: z.string(),
        at: moment,
        side: z.enum(TASK_SIDES),
        author: z.string(),
        text: z.string(),
        completes: z.boolean().meta({ description: 'The client completed the task with it.' }),
      }),
    ),
    attached: z.array(
      z.object({
        documentId: z.string(),
        comment: z.string().nullable().meta({ description: 'Of `written`, what it came along with; null where it is of the task itself.' }),
        name: z.string(),
        type: z.string(),
        size: z.number().meta({ description: 'Bytes, to the nearest ten.' }),
      }),
    ),
  })
  .meta({ id: 'ClientTask' });

export const taskRowAnswer = ({ askedAt, endedAt, ...task }: ListedTask): z.input<typeof taskRow> => ({ ...task, askedAt: instantText(askedAt), endedAt: endedAt === null ? null : instantText(endedAt) });

/** A task as a side sees it, with what it can do with it now. */
export async function answerTask(reach: TaskReach, documentId: string): Promise<z.input<typeof clientTask>> {
  const task = present(await readTask(reach, documentId));
  return {
    ...taskRowAnswer(task),
    client: task.client,
    version: String(task.version),
    text: task.text,
    commands: commandsOn(reach.side, task),
    written: task.written.map(({ id, at, ...rest }) => ({ ...rest, id: String(id), at: instantText(at) })),
    attached: task.attached.map(({ documentId: id, comment, name, mime, size }) => ({ documentId: id, comment: comment === null ? null : String(comment), name, type: mime, size: Math.round(Number(size) * 1000) })),
  };
}
