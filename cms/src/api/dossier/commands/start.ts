import { hash, randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import type { Actor } from '../../../domain/actor';
import { newestJob } from '../../../domain/jobs/jobs';
import { registerJobInParts, startJobInParts } from '../../../domain/jobs/parts';
import { wakeJobs } from '../../../domain/jobs/working';
import { findPortalIn } from '../../../domain/portals';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { present } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import type { DossierType } from '../../../plugins/onboarding/server/rules/dossier-type';
import { begin } from '../../../plugins/onboarding/server/rules/engine';
import { lastingFacts } from '../../client-app/known';
import { portalOfOffice, type OfficeCall } from '../../client-record/office';
import { chosenClients, unreached, type ChosenOnes, type Named } from '../../client-record/queries/chosen';
import { loadClients, type ClientSnapshot } from '../../client-record/recorded';
import { columnsOf, openKeyOf } from '../columns';
import type { DossierSnapshot } from '../recorded';
import { carryOutOrHinder } from './move';

const KIND = 'dossierStart';

/** So many dossiers begin in one transaction: others wait for no longer than that takes. */
const CLIENTS_A_PART = 50;

interface Order {
  actor: Actor;
  typeId: number;
  clients: number;
}

export interface Start {
  /** For so many clients. */
  clients: number;
  withoutEmail: Named[];
}

/**
 * Starts a dossier for each of the clients that are chosen by name or by group (OB-05): in the background, in parts. A client
 * without an e-mail address is named and left out. Where a client has an open dossier of the type there will be no second one.
 */
export async function startDossiers({ strapi, viewer, now }: OfficeCall, type: DossierType, chosen: ChosenOnes): Promise<Start> {
  const portalId = portalOfOffice(viewer);
  const start = await strapi.db.transaction(async ({ trx }) => {
    // Who presses twice finds the first start under way.
    if (strapi.db.dialect.client === 'postgres') await trx('portals').where({ id: portalId }).forUpdate().first('id');
    const newest = await newestJob(trx, KIND, portalId);
    if (newest && newest.state !== 'done') throw new Refusal('dossier.starting');
    const found = await chosenClients(trx, portalId, chosen);
    const reached = found.filter(({ email }) => email !== null);
    const withoutEmail = unreached(found);
    if (reached.length === 0) throw new Refusal('dossier.nobody', { withoutEmail });
    const order: Order = { actor: actorOf(viewer), typeId: await keepType(trx, portalId, type, now), clients: reached.length };
    await startJobInParts(trx, { kind: KIND, portalId, payload: order, ids: reached.map(({ id }) => id), perPart: CLIENTS_A_PART }, now);
    return { clients: reached.length, withoutEmail };
  });
  wakeJobs(strapi);
  return start;
}

/** What a start would come to: who would get a dossier, who has an open one of the type, and whom no mail reaches. Changes nothing. */
export async function lookAtStart(knex: Knex, portalId: number, { key }: DossierType, chosen: ChosenOnes): Promise<Start & { open: number }> {
  const found = await chosenClients(knex, portalId, chosen);
  const openOnes = new Set((await knex('portico_dossiers').where({ portal_id: portalId, type_key: key, status: 'open' }).pluck('client_id')) as number[]);
  const reached = found.filter(({ email }) => email !== null);
  const open = reached.filter(({ id }) => openOnes.has(id)).length;
  return { clients: reached.length - open, open, withoutEmail: unreached(found) };
}

/** A type as it is now, kept once: dossiers go on by it whatever becomes of the type. Answers its id. */
async function keepType(trx: Knex, portalId: number, type: DossierType, now: number): Promise<number> {
  const wording = JSON.stringify(type);
  const place = { portal_id: portalId, key: type.key, hash: hash('sha256', wording, 'hex') };
  await trx('portico_dossier_types').insert({ ...place, type: wording, created_at: now }).onConflict(['portal_id', 'key', 'hash']).ignore();
  return present((await trx('portico_dossier_types').where(place).first('id')) as { id: number } | null).id;
}

/** A dossier is started once, whoever dies when: the clients of a part go in the transaction that starts their dossiers. */
export function registerDossierStart(): void {
  registerJobInParts(KIND, async ({ trx, portalId, payload, now }, ids) => ({ counts: await beginDossiers(trx, { portalId, now, ...(payload as unknown as Order) }, await loadClients(trx, portalId, 'ids', ids)) }));
}

async function beginDossiers(trx: Knex, { portalId, now, actor, typeId }: Order & { portalId: number; now: number }, clients: readonly ClientSnapshot[]): Promise<{ started: number; open: number; left: number }> {
  const { type: wording } = (await trx('portico_dossier_types').where({ id: typeId }).first('type')) as { type: string };
  const type = JSON.parse(wording) as DossierType;
  const portal = present(await findPortalIn(trx, portalId));
  const reached = clients.filter(({ email }) => email !== null);
  const openKeys = new Set((await trx('portico_dossiers').whereIn('open_key', reached.map(({ id }) => openKeyOf(id, type.key))).pluck('open_key')) as string[]);
  const fresh = reached.filter(({ id }) => !openKeys.has(openKeyOf(id, type.key)));
  const known = await lastingFacts(trx, fresh);
  const begun = fresh.map((client) => ({ client, documentId: randomBytes(12).toString('hex'), ...begin(type, known.get(client.id) ?? [], now) }));
  const rows = begun.map(({ client, documentId, state }) => ({ public_id: documentId, portal_id: portalId, client_id: client.id, type_id: typeId, type_key: type.key, ...columnsOf(type, state, client.id), version: 1, created_at: now }));
  if (rows.length > 0) await trx('portico_dossiers').insert(rows);
  const ids = new Map(((await trx('portico_dossiers').whereIn('public_id', begun.map(({ documentId }) => documentId)).select('id', 'public_id')) as { id: number; public_id: string }[]).map(({ id, public_id }) => [public_id, id]));
  for (const { client, documentId, state, effects } of begun) {
    const after: DossierSnapshot = { id: ids.get(documentId) ?? 0, documentId, portalId, clientId: client.id, type, state, version: 1, event: null, effects };
    await recordChange(trx, { subject: 'dossier', before: null, after, actor, now });
    await carryOutOrHinder(trx, after, client, portal, { actor, now });
  }
  return { started: begun.length, open: openKeys.size, left: clients.length - reached.length };
}

export interface StartProgress {
  state: 'queued' | 'running' | 'done';
  who: string;
  clients: number;
  started: number;
  /** Those that had an open dossier of the type already. */
  open: number;
  /** Clients whose dossier could not be started. */
  left: number;
  startedAt: number;
  finishedAt: number | null;
}

/** How far the newest start of a portal has come; null where there was none. */
export async function startProgress(knex: Knex, portalId: number): Promise<StartProgress | null> {
  const job = await newestJob(knex, KIND, portalId);
  if (!job) return null;
  const { actor, clients } = job.payload as unknown as Order;
  const { started = 0, open = 0 } = job.counts;
  return { state: job.state, who: actor.name, clients, started, open, left: job.state === 'done' ? clients - started - open : 0, startedAt: job.createdAt, finishedAt: job.finishedAt };
}
