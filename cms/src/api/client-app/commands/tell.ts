import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { actorOf, type MemberViewer } from '../../../http/viewer';
import { Refusal } from '../../../domain/refusal';
import { messageOf } from '../../../plugins/messaging/server/push/opening';
import { factsOf } from '../../../plugins/messaging/server/push/instead';
import { worker } from '../../../plugins/messaging/server/running-worker';
import type { Device } from '../../../plugins/onboarding/server/rules/dossier';
import { tellDossiers } from '../../dossier/commands/move';
import { clientOf, type ClientOf } from '../../client-record/client-of';

/** Something that a client does with its app. */
export interface ClientCall {
  strapi: Core.Strapi;
  viewer: MemberViewer;
  /** Milliseconds UTC. */
  now: number;
}

/** The row of a client's app, held until the transaction ends: who tells the same at once is second. */
async function heldApp(trx: Knex, { id }: ClientOf, postgres: boolean) {
  await trx('portico_client_apps').insert({ client_id: id }).onConflict('client_id').ignore();
  const asked = trx('portico_client_apps').where({ client_id: id });
  if (postgres) void asked.forUpdate();
  return (await asked.first('installed_at', 'signed_in_at')) as { installed_at: unknown; signed_in_at: unknown };
}

/**
 * What a client's app says of itself (OB-06.3, OB-06.5): that it has been installed, and that its client is signed in to it.
 * Told again, it changes nothing.
 */
export async function tellApp({ strapi, viewer, now }: ClientCall, { device, inApp }: { device: Device; inApp: boolean }): Promise<void> {
  const client = await clientOf(viewer);
  await strapi.db.transaction(async ({ trx }) => {
    const known = await heldApp(trx, client, strapi.db.dialect.client === 'postgres');
    const [isNew, isFirst] = [known.installed_at === null, inApp && known.signed_in_at === null];
    if (!isNew && !isFirst) return;
    await trx('portico_client_apps').where({ client_id: client.id }).update({ ...(isNew && { installed_at: now, device }), ...(isFirst && { signed_in_at: now }) });
    const mover = { actor: actorOf(viewer), now };
    if (isNew) await tellDossiers(trx, client, 'appInstalled', mover, device);
    if (isFirst) await tellDossiers(trx, client, 'signedInApp', mover);
  });
  worker(strapi).wake();
}

/**
 * A message to a device was opened: its client's dossiers are told, once a message. Answers the page that it leads to, from
 * the portal's own address on. A mark of another client's message opens nothing.
 */
export async function openPush({ strapi, viewer, now }: ClientCall, mark: string): Promise<string> {
  const client = await clientOf(viewer);
  const messageId = messageOf(mark);
  const row = messageId === null ? null : ((await strapi.db.connection('portico_outbox').where({ message_id: messageId, channel: 'push', portal_id: client.portalId }).first('id', 'variables')) as { id: number; variables: string } | undefined);
  if (!row || factsOf(row).memberId !== viewer.id) throw new Refusal('notFound');
  await strapi.db.transaction(async ({ trx }) => {
    const opened = (await trx('portico_push_opened').insert({ outbox_id: row.id, opened_at: now }).onConflict('outbox_id').ignore().returning('outbox_id')) as unknown[];
    if (opened.length === 0) return;
    await heldApp(trx, client, strapi.db.dialect.client === 'postgres');
    await trx('portico_client_apps').where({ client_id: client.id }).update({ opened_at: now });
    await tellDossiers(trx, client, 'pushOpened', { actor: actorOf(viewer), now });
  });
  worker(strapi).wake();
  return factsOf(row).path;
}
