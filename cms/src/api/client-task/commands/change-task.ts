import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../domain/actor';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { present } from '../../../http/case-scope';
import type { MemberViewer } from '../../../http/viewer';
import { heldDossier } from '../../dossier/recorded';
import { placeOfTask, type TaskReach } from '../queries/scope';
import { heldTasks, type ClientTaskSnapshot } from '../recorded';

/** Something that somebody does with a task that she has been shown. */
export interface TaskCall {
  strapi: Core.Strapi;
  viewer: MemberViewer;
  reach: TaskReach;
  documentId: string;
  /** Milliseconds UTC. */
  now: number;
}

/** A task that the side sees, held until the transaction ends; behind its dossier, so that whoever moves that and whoever completes the task wait for each other in one order. */
export async function heldTask(trx: Knex, { reach, documentId }: Pick<TaskCall, 'reach' | 'documentId'>): Promise<ClientTaskSnapshot> {
  const { id, dossierId } = present(await placeOfTask(trx, reach, documentId));
  if (dossierId !== null) await heldDossier(trx, { id: dossierId });
  const [task] = await heldTasks(trx, { id });
  return present(task ?? null);
}

/** The task as it was looked at, and still open. */
export function demandOpen({ state, version }: ClientTaskSnapshot, lookedAt: string | null): void {
  if (state !== 'open') throw new Refusal('clientTask.state', { state });
  if (lookedAt !== String(version)) throw new Refusal('precondition.failed', { version: String(version) });
}

/** Ends a task that is held, and records it. */
export async function endTask(trx: Knex, before: ClientTaskSnapshot, state: 'done' | 'withdrawn', { actor, now }: { actor: Actor; now: number }): Promise<ClientTaskSnapshot> {
  const after: ClientTaskSnapshot = { ...before, state, version: before.version + 1 };
  await trx('portico_client_tasks').where({ id: before.id }).update({ state, open_key: null, ended_at: now, version: after.version });
  await recordChange(trx, { subject: 'clientTask', before, after, actor, now });
  return after;
}
