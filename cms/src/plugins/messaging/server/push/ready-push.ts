import type { Core } from '@strapi/strapi';
import type { Origin } from '../letterhead/store';
import type { Ready } from '../services/ready';
import type { OutboxRow } from '../services/outbox';
import { renderPush } from '../templates/render';
import { factsOf, sendInstead } from './instead';
import { markOf, topicOf } from './opening';
import { sendPush, type PushDevice } from './send-push';

/** How long a push service may say *later* before the message goes another way: milliseconds. */
const PATIENCE = 30 * 60_000;

/** A message to all devices of a member: taken when one of them has it. One that says *later* is asked again, the others are not. */
export async function readyPush(strapi: Core.Strapi, row: OutboxRow, origin: Origin): Promise<Ready> {
  const { sent, kept } = await renderPush(strapi, row, origin);
  const path = `/${origin.portal.key}/client/opened/${markOf(row.message_id)}${userOf(row)}`;
  const payload = JSON.stringify({ ...sent, path, tag: topicOf(row.message_id) });
  return { subject: kept.title, source: `${kept.title}\n\n${kept.body}`, send: () => sendToDevices(strapi, row, payload) };
}

/** The part of an address that is sent to nobody, from which the page to sign in fills in the user name (OB-06.5); empty where there is none. */
const userOf = ({ recipient }: OutboxRow): string => (recipient.includes('@') ? `#user=${encodeURIComponent(recipient)}` : '');

async function sendToDevices(strapi: Core.Strapi, row: OutboxRow, payload: string): Promise<null> {
  const knex = strapi.db.connection;
  const asked = (await knex('portico_push_devices')
    .where({ member_id: factsOf(row).memberId, portal_id: row.portal_id })
    .whereNotIn('id', knex('portico_push_taken').where({ outbox_id: row.id }).select('device_id'))
    .orderBy('id')
    .select('id', 'endpoint', 'p256dh', 'auth')) as PushDevice[];
  const outcomes = await Promise.all(asked.map(async (device) => ({ device, outcome: await sendPush(device, payload, topicOf(row.message_id)) })));
  const idsOf = (kind: string) => outcomes.filter(({ outcome }) => outcome.kind === kind).map(({ device }) => device.id);
  await noteTaken(strapi, row, idsOf('taken'));
  const gone = idsOf('gone');
  if (gone.length > 0) await knex('portico_push_devices').whereIn('id', gone).delete();
  const waits = outcomes.flatMap(({ outcome }) => (outcome.kind === 'later' ? [outcome] : []));
  const patient = Date.now() - Number(row.tried_since ?? row.created_at) < PATIENCE;
  if (waits.length > 0 && patient) throw Object.assign(new Error(saidOf(waits[0]?.status ?? null)), { retryAfter: Math.max(...waits.map(({ retryAfter }) => retryAfter)) });
  if (!(await knex('portico_push_taken').where({ outbox_id: row.id }).first('device_id'))) await sendInstead(strapi, row, Date.now());
  return null;
}

const saidOf = (status: number | null): string => (status === null ? 'A push service did not answer' : `A push service answered ${status}`);

async function noteTaken({ db }: Core.Strapi, row: OutboxRow, devices: readonly number[]): Promise<void> {
  if (devices.length === 0) return;
  await db.connection('portico_push_taken').insert(devices.map((id) => ({ outbox_id: row.id, device_id: id }))).onConflict(['outbox_id', 'device_id']).ignore();
  await db.connection('portico_push_devices').whereIn('id', [...devices]).update({ taken_at: Date.now() });
}
