import { Refusal } from '../../../domain/refusal';
import type { TakenFile } from '../../../files/taken';
import { actorOf } from '../../../http/viewer';
import { worker } from '../../../plugins/messaging/server/running-worker';
import { moveByItself } from '../../dossier/commands/move';
import { filesOfClient, keepWritten } from '../keep';
import { lacking } from '../rules/task';
import { demandOpen, endTask, heldTask, type TaskCall } from './change-task';

/** Words, and what comes along with them. */
export interface Given {
  text: string;
  files: readonly TakenFile[];
}

/** The client does what it was asked for, upon the wording that it read; what a dossier asked moves that dossier in the same transaction (OB-06). */
export async function completeTask(call: TaskCall & { version: string | null }, { text, files }: Given): Promise<void> {
  const { strapi, viewer, reach, version, now } = call;
  const told = { actor: actorOf(viewer), now };
  await strapi.db.transaction(async ({ trx }) => {
    const task = await heldTask(trx, call);
    if (reach.side !== 'client') throw new Refusal('right.missing');
    demandOpen(task, version);
    const lack = lacking(task.kind, { text, files: files.length + (await filesOfClient(trx, task.id)) });
    if (lack === 'text') throw new Refusal('input.invalid', { findings: [{ path: 'body.text', message: 'This task asks for an answer.' }] });
    if (lack === 'file') throw new Refusal('file.missing');
    const done = await endTask(trx, task, 'done', told);
    await keepWritten(strapi, trx, done, { side: 'client', text, completes: true, files }, told);
    if (task.dossierId !== null) await moveByItself(strapi, task.dossierId, { kind: 'happened', fact: 'taskApproved' }, told);
  });
  worker(strapi).wake();
}

/** Writes to the other side about a task, for as long as it has not been withdrawn. */
export async function commentOnTask(call: TaskCall, { text, files }: Given): Promise<void> {
  const { strapi, viewer, reach, now } = call;
  await strapi.db.transaction(async ({ trx }) => {
    const task = await heldTask(trx, call);
    if (task.state === 'withdrawn') throw new Refusal('clientTask.state', { state: task.state });
    await keepWritten(strapi, trx, task, { side: reach.side, text, completes: false, files }, { actor: actorOf(viewer), now });
  });
  worker(strapi).wake();
}
