import { hash, randomUUID } from 'node:crypto';
import { findPortalIn } from '../../../domain/portals';
import { Refusal } from '../../../domain/refusal';
import { present } from '../../../http/case-scope';
import { mayBeCalled } from '../../../plugins/messaging/server/push/send-push';
import { worker } from '../../../plugins/messaging/server/running-worker';
import type { Device } from '../../../plugins/onboarding/server/rules/dossier';
import { clientOf } from '../../client-record/client-of';
import { loadClients } from '../../client-record/recorded';
import { pushToClient } from '../push';
import { PUSH_TEST } from '../templates';
import type { ClientCall } from './tell';

const TABLE = 'portico_push_devices';

/** So many devices of one client; one more takes the place of the oldest. */
const MOST = 20;

export interface GivenDevice {
  endpoint: string;
  keys: { p256dh: string; auth: string };
  device: Device;
  userAgent: string | null;
}

/** By this a device is known again; the address itself is told to nobody. */
const endpointHash = (endpoint: string): string => hash('sha256', endpoint, 'base64url');

/** Switches messages on for a device (OB-08). One that was another client's is this one's from now on; given again, it is the same. */
export async function registerDevice({ strapi, viewer, now }: ClientCall, { endpoint, keys, device, userAgent }: GivenDevice): Promise<void> {
  const { portalId } = await clientOf(viewer);
  if (!mayBeCalled(endpoint)) throw new Refusal('push.service', { field: 'endpoint' });
  const owner = { portal_id: portalId, member_id: viewer.id, endpoint, ...keys, device, user_agent: userAgent };
  await strapi.db.transaction(async ({ trx }) => {
    await trx(TABLE)
      .insert({ public_id: randomUUID(), endpoint_hash: endpointHash(endpoint), created_at: now, ...owner })
      .onConflict('endpoint_hash')
      .merge(Object.keys(owner));
    const older = (await trx(TABLE).where({ member_id: viewer.id }).orderBy('id', 'desc').offset(MOST).limit(MOST).pluck('id')) as number[];
    if (older.length > 0) await trx(TABLE).whereIn('id', older).delete();
  });
}

/** Switches messages off for one of the client's own devices. */
export async function removeDevice({ strapi, viewer }: ClientCall, publicId: string): Promise<void> {
  const { portalId } = await clientOf(viewer);
  const removed = (await strapi.db.connection(TABLE).where({ public_id: publicId, member_id: viewer.id, portal_id: portalId }).delete()) as unknown as number;
  if (removed === 0) throw new Refusal('notFound');
}

/** Sends a message to the client's own devices, and no other way. */
export async function testDevices({ strapi, viewer, now }: ClientCall): Promise<void> {
  const { id, portalId } = await clientOf(viewer);
  await strapi.db.transaction(async ({ trx }) => {
    const [client] = await loadClients(trx, portalId, 'ids', [id]);
    const { email, ...reached } = present(client ?? null);
    const portal = present(await findPortalIn(trx, portalId));
    await pushToClient(trx, { ...reached, email: null, mobile: null }, portal, { template: PUSH_TEST, variables: { name: reached.name }, path: '/client/devices' }, now);
  });
  worker(strapi).wake();
}
