import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import type { LocalDate } from '../../../domain/time';
import type { TakenFile } from '../../../files/taken';
import { actorOf } from '../../../http/viewer';
import { worker } from '../../../plugins/messaging/server/running-worker';
import { heldClient } from '../../client-record/commands/keep';
import { portalOfOffice, type OfficeCall } from '../../client-record/office';
import { keepTaskFiles, newDocumentId, putIn } from '../keep';
import type { ClientTaskSnapshot } from '../recorded';
import type { TaskKind } from '../rules/task';
import { demandOpen, endTask, heldTask, type TaskCall } from './change-task';

export interface AskedTask {
  kind: TaskKind;
  title: string;
  text: string;
  dueOn: LocalDate | null;
}

/** Asks a client for something outside dossiers (OB-04); it is told by mail. Answers the task's document id. */
export async function askClient({ strapi, viewer, now }: OfficeCall, client: string, { kind, title, text, dueOn }: AskedTask, files: readonly TakenFile[]): Promise<string> {
  const portalId = portalOfOffice(viewer);
  const actor = actorOf(viewer);
  const documentId = newDocumentId();
  await strapi.db.transaction(async ({ trx }) => {
    const { id: clientId, memberId } = await heldClient(trx, portalId, client);
    if (memberId === null) throw new Refusal('client.noUser');
    const asked = { kind, title, text, state: 'open', version: 1 } as const;
    const id = await putIn(trx, 'portico_client_tasks', { ...asked, public_id: documentId, portal_id: portalId, client_id: clientId, due_on: dueOn, asked_by: viewer.id, asked_by_name: viewer.name, asked_at: now });
    await keepTaskFiles(strapi, trx, id, null, files);
    const after: ClientTaskSnapshot = { ...asked, id, documentId, portalId, clientId, dossierId: null, step: null, dueOn, askedBy: viewer.id };
    await recordChange(trx, { subject: 'clientTask', before: null, after, actor, now });
  });
  worker(strapi).wake();
  return documentId;
}

/** The office no longer asks for it. */
export async function withdrawTask(call: TaskCall & { version: string | null }): Promise<void> {
  const { strapi, viewer, version, now } = call;
  await strapi.db.transaction(async ({ trx }) => {
    const task = await heldTask(trx, call);
    if (call.reach.side !== 'office') throw new Refusal('right.missing');
    demandOpen(task, version);
    if (task.dossierId !== null) throw new Refusal('clientTask.ofDossier');
    await endTask(trx, task, 'withdrawn', { actor: actorOf(viewer), now });
  });
}
