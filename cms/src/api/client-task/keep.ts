import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../domain/actor';
import { recordChange } from '../../domain/recorder';
import { Refusal } from '../../domain/refusal';
import { present } from '../../http/case-scope';
import { keepFiles } from '../../files/keep';
import type { TakenFile } from '../../files/taken';
import type { ClientTaskSnapshot, TaskCommentSnapshot } from './recorded';
import { MOST_IN_TASK, type TaskSide } from './rules/task';

/** As Strapi makes document ids: 24 letters and digits. */
export const newDocumentId = (): string => randomBytes(12).toString('hex');

/** How a row that was put in is called from then on. */
export async function putIn(trx: Knex, table: string, row: object): Promise<number> {
  const [put] = (await trx(table).insert(row).returning('id')) as { id: number }[];
  return present(put ?? null).id;
}

export interface Written {
  side: TaskSide;
  text: string;
  /** The client completes the task with it. */
  completes: boolean;
  files: readonly TakenFile[];
}

/** Keeps what was written about a task that the caller holds, with its files, and records it: all in `trx`. */
export async function keepWritten(strapi: Core.Strapi, trx: Knex, task: ClientTaskSnapshot, { side, text, completes, files }: Written, { actor, now }: { actor: Actor; now: number }): Promise<void> {
  const id = await putIn(trx, 'portico_client_task_comments', { task_id: task.id, side, author: actor.name, text, completes, written_at: now });
  await keepTaskFiles(strapi, trx, task.id, id, files);
  const after: TaskCommentSnapshot = { id, documentId: String(id), portalId: task.portalId, task, side, text, completes, files: files.length };
  await recordChange(trx, { subject: 'clientTaskComment', before: null, after, actor, now });
}

/** Keeps files with a task that the caller holds, so that what comes at once is counted together; without a comment they are of the task itself. */
export async function keepTaskFiles(strapi: Core.Strapi, trx: Knex, taskId: number, commentId: number | null, files: readonly TakenFile[]): Promise<void> {
  if (files.length === 0) return;
  if ((await countFiles(trx('portico_client_task_files').where({ task_id: taskId }))) + files.length > MOST_IN_TASK.files) throw new Refusal('clientTask.files', { files: MOST_IN_TASK.files });
  const ids = await keepFiles(strapi, files);
  await trx('portico_client_task_files').insert(files.map(({ name }, index) => ({ public_id: newDocumentId(), task_id: taskId, comment_id: commentId, file_id: ids[index], name })));
}

async function countFiles(files: Knex.QueryBuilder): Promise<number> {
  const [{ count } = { count: 0 }] = (await files.count('* as count')) as { count: number | string }[];
  return Number(count);
}

/** How many files a client has sent along with what it wrote about a task. */
export const filesOfClient = (trx: Knex, taskId: number): Promise<number> =>
  countFiles(trx('portico_client_task_files').whereIn('comment_id', trx('portico_client_task_comments').where({ task_id: taskId, side: 'client' }).select('id')));
