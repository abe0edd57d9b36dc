import type { Knex } from 'knex';
import { SYSTEM } from '../../domain/actor';
import { languageOf, type Portal } from '../../domain/portal';
import { recordChange, registerEffect, type Change } from '../../domain/recorder';
import { stepOf } from '../../plugins/onboarding/server/rules/dossier';
import type { ClientSnapshot } from '../client-record/recorded';
import type { DossierSnapshot } from '../dossier/recorded';
import { endTask } from './commands/change-task';
import { newDocumentId, putIn } from './keep';
import { heldTasks, type ClientTaskSnapshot } from './recorded';

/**
 * Asks a client for what a step of its dossier begins with, in the client's language (OB-04). Asked again, the open task is
 * renewed; what the client has done already is not asked for once more.
 */
export async function askByDossier(trx: Knex, { id: dossierId, portalId, clientId, type, state, effects }: DossierSnapshot, { language }: Pick<ClientSnapshot, 'language'>, portal: Portal, now: number): Promise<void> {
  if (state.met.includes('taskApproved')) return;
  for (const { step } of effects.filter(({ kind }) => kind === 'task')) {
    const texts = stepOf(type, step)?.texts ?? {};
    const { title, text } = texts[languageOf(language, portal)] ?? Object.values(texts)[0] ?? { title: '', text: '' };
    const [open] = await heldTasks(trx, { dossier_id: dossierId, step, state: 'open' });
    if (open) await renew(trx, open, { title, text }, now);
    else await ask(trx, { portalId, clientId, dossierId, step, kind: 'approval', title, text, dueOn: null, state: 'open', askedBy: null, version: 1 }, now);
  }
}

async function ask(trx: Knex, task: Omit<ClientTaskSnapshot, 'id' | 'documentId'>, now: number): Promise<void> {
  const { portalId, clientId, dossierId, step, kind, title, text, state, version } = task;
  const documentId = newDocumentId();
  const id = await putIn(trx, 'portico_client_tasks', { public_id: documentId, portal_id: portalId, client_id: clientId, dossier_id: dossierId, step, open_key: `${dossierId} ${step}`, kind, title, text, state, version, asked_at: now });
  await recordChange(trx, { subject: 'clientTask', before: null, after: { ...task, id, documentId }, actor: SYSTEM, now });
}

async function renew(trx: Knex, before: ClientTaskSnapshot, words: Pick<ClientTaskSnapshot, 'title' | 'text'>, now: number): Promise<void> {
  const after: ClientTaskSnapshot = { ...before, ...words, version: before.version + 1 };
  await trx('portico_client_tasks').where({ id: before.id }).update({ ...words, asked_at: now, version: after.version });
  await recordChange(trx, { subject: 'clientTask', before, after, actor: SYSTEM, now });
}

/** A step that ended otherwise, by hand or passed over, leaves no task behind. */
async function withdrawEnded(trx: Knex, { before, after, actor, now }: Change): Promise<void> {
  const [was, is] = [before, after] as unknown as [DossierSnapshot | null, DossierSnapshot];
  if (was?.state.current == null || was.state.current === is.state.current) return;
  for (const task of await heldTasks(trx, { dossier_id: is.id, step: was.state.current, state: 'open' })) await endTask(trx, task, 'withdrawn', { actor, now });
}

export function registerTasksOfDossiers(): void {
  registerEffect({ name: 'tasks of dossiers', subjects: ['dossier'], run: withdrawEnded });
}
