import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Portal } from '../../../domain/portal';
import type { Actor } from '../../../domain/actor';
import { findPortalIn } from '../../../domain/portals';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { present } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { worker } from '../../../plugins/messaging/server/running-worker';
import type { Device, DossierEvent, Hindrance } from '../../../plugins/onboarding/server/rules/dossier';
import { next } from '../../../plugins/onboarding/server/rules/engine';
import type { Fact } from '../../../plugins/onboarding/server/rules/facts';
import { portalOfOffice, type OfficeCall } from '../../client-record/office';
import { loadClients, type ClientSnapshot } from '../../client-record/recorded';
import { columnsOf } from '../columns';
import { carryOut } from '../effects';
import { lacksAddress } from '../mails';
import { heldDossier, type DossierSnapshot } from '../recorded';

interface Mover {
  actor: Actor;
  now: number;
}

/**
 * Lets an event happen to a dossier that is held: keeps the state that follows, records it and queues what it sends, all in
 * `trx`. An event that changes nothing leaves no trace. Refuses what the engine refuses.
 */
async function move(trx: Knex, before: DossierSnapshot, event: DossierEvent, { actor, now }: Mover): Promise<void> {
  const moved = next(before, event, now);
  if ('fault' in moved) {
    if (moved.fault === 'lacksFact' && moved.fact === 'portalUserExists') throw new Refusal('dossier.noPortalUser');
    throw new Refusal('dossier.state', { fault: moved.fault, step: before.state.current });
  }
  const { state, effects } = moved;
  if (JSON.stringify(state) === JSON.stringify(before.state) && effects.length === 0) return;
  const after: DossierSnapshot = { ...before, state, effects, event, version: before.version + 1 };
  await trx('portico_dossiers').where({ id: before.id }).update({ ...columnsOf(after.type, state, after.clientId), version: after.version });
  await recordChange(trx, { subject: 'dossier', before, after, actor, now });
  if (effects.length === 0) return;
  const [client] = await loadClients(trx, before.portalId, 'ids', [before.clientId]);
  await carryOutOrHinder(trx, after, present(client ?? null), present(await findPortalIn(trx, before.portalId)), { actor, now });
}

/** Does what a dossier sets going; what keeps it from going on, it says at once. */
export async function carryOutOrHinder(trx: Knex, dossier: DossierSnapshot, client: ClientSnapshot, portal: Portal, mover: Mover): Promise<void> {
  const hindrance: Hindrance | null = lacksAddress(dossier.effects, client) ? { by: 'mailFailed', reason: 'noAddress' } : await carryOut(trx, dossier, client, portal, mover.now);
  if (hindrance) await move(trx, { ...dossier, effects: [] }, { kind: 'hindered', hindrance }, mover);
}

type EventOnStep = Exclude<DossierEvent, { kind: 'happened' | 'hindered' | 'clockTurned' }>;

/** What an employee does with a dossier, upon the version that was looked at (OB-07). */
export async function moveByHand({ strapi, viewer, version, now }: OfficeCall & { version: string | null }, documentId: string, event: EventOnStep): Promise<void> {
  const portalId = portalOfOffice(viewer);
  await strapi.db.transaction(async ({ trx }) => {
    const before = present(await heldDossier(trx, { public_id: documentId, portal_id: portalId }));
    if (version !== String(before.version)) throw new Refusal('precondition.failed', { version: String(before.version) });
    await move(trx, before, event, { actor: actorOf(viewer), now });
  });
  worker(strapi).wake();
}

/** What happens to a dossier by itself; in a transaction of its own. */
export async function moveByItself(strapi: Core.Strapi, id: number, event: DossierEvent, mover: Mover): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const before = await heldDossier(trx, { id });
    if (before) await move(trx, before, event, mover);
  });
}

/** Tells the open dossiers of a client what has become true of it, in the transaction in which it has. */
export async function tellDossiers(trx: Knex, client: Pick<ClientSnapshot, 'id'>, fact: Fact, mover: Mover, device?: Device): Promise<void> {
  const ids = (await trx('portico_dossiers').where({ client_id: client.id, status: 'open' }).orderBy('id').pluck('id')) as number[];
  for (const id of ids) await move(trx, present(await heldDossier(trx, { id })), { kind: 'happened', fact, ...(device && { device }) }, mover);
}

/** Lets an event happen to a dossier that is held, in the transaction in which it does. */
export const tellDossier = (trx: Knex, dossier: DossierSnapshot, event: DossierEvent, mover: Mover): Promise<void> => move(trx, dossier, event, mover);
