import { z } from 'zod';
import { instantText } from '../../../domain/time';
import { present } from '../../../http/case-scope';
import { endpoint } from '../../../http/endpoint';
import { vapid } from '../../../plugins/messaging/server/push/vapid';
import { DEVICES } from '../../../plugins/onboarding/server/rules/dossier';
import { clientOf } from '../../client-record/client-of';
import { portalOfOffice } from '../../client-record/office';
import { readClient } from '../../client-record/queries/clients';
import { registerDevice, removeDevice, testDevices } from '../commands/devices';
import { openPush, tellApp } from '../commands/tell';
import { appsOf } from '../known';
import { listDevices } from '../queries/devices';

const who = ['member'] as const;
const moment = z.string().meta({ format: 'date-time', description: 'UTC.' });
const word = z.string().min(1).max(64);
const kind = z.enum(DEVICES);

/** Base64url of so many bytes. */
const bytes = (count: number) => z.string().regex(/^[\w-]+={0,2}$/).max(120).refine((text) => Buffer.from(text, 'base64url').length === count);

const app = z
  .object({
    publicKey: z.string().meta({ description: 'The key by which push services know this installation: `applicationServerKey` when messages are switched on.' }),
    devices: z.array(
      z.object({
        id: z.string(),
        key: z.string().meta({ description: 'SHA-256 of its address, in base64url: by it a browser knows itself among them.' }),
        device: kind,
        userAgent: z.string().nullable(),
        createdAt: moment,
        takenAt: moment.nullable().meta({ description: 'When its push service last took a message for it.' }),
      }),
    ),
  })
  .meta({ id: 'ClientApp' });

const read = endpoint({
  name: 'readClientApp',
  summary: 'What a client needs to switch messages on, and its devices that have them on; for clients of an office.',
  method: 'GET',
  path: '/client-app',
  who,
  response: app,
  async handle({ viewer }) {
    const { portalId } = await clientOf(viewer);
    const devices = await listDevices(viewer.id, portalId);
    return { publicKey: vapid.publicKey, devices: devices.map(({ createdAt, takenAt, ...device }) => ({ ...device, createdAt: instantText(createdAt), takenAt: takenAt === null ? null : instantText(takenAt) })) };
  },
});

const register = endpoint({
  name: 'registerDevice',
  summary: 'Switches messages on for a device, by the subscription that its browser gives. Given again it is the same device; one of another client is this one’s from then on.',
  method: 'PUT',
  path: '/client-app/devices',
  who,
  body: z.strictObject({
    endpoint: z.string().min(1).max(2000),
    keys: z.strictObject({ p256dh: bytes(65), auth: bytes(16) }),
    device: kind,
    userAgent: z.string().max(255).nullable(),
  }),
  status: 204,
  limits: ['write'],
  refusals: ['push.service'],
  async handle({ strapi, viewer, body, now }) {
    await registerDevice({ strapi, viewer, now }, body);
  },
});

const remove = endpoint({
  name: 'removeDevice',
  summary: 'Switches messages off for one of the client’s own devices.',
  method: 'DELETE',
  path: '/client-app/devices/:device',
  who,
  params: z.strictObject({ device: word }),
  status: 204,
  limits: ['write'],
  async handle({ strapi, viewer, params, now }) {
    await removeDevice({ strapi, viewer, now }, params.device);
  },
});

const test = endpoint({
  name: 'testDevices',
  summary: 'Sends a message to the client’s own devices.',
  method: 'POST',
  path: '/client-app/test',
  who,
  status: 202,
  limits: ['write', 'pushTest'],
  async handle({ strapi, viewer, now }) {
    await testDevices({ strapi, viewer, now });
  },
});

const tell = endpoint({
  name: 'tellClientApp',
  summary: 'What a client’s app says of itself: that it has been installed, and with `inApp` that it is what the client is signed in to. Told again, it changes nothing.',
  method: 'POST',
  path: '/client-app/facts',
  who,
  body: z.strictObject({ device: kind, inApp: z.boolean() }),
  status: 204,
  limits: ['write'],
  async handle({ strapi, viewer, body, now }) {
    await tellApp({ strapi, viewer, now }, body);
  },
});

const open = endpoint({
  name: 'openPush',
  summary: 'A message to a device was opened, by the mark that its address carries; the first time, the client’s dossiers are told. Answers the page that it leads to.',
  method: 'POST',
  path: '/client-app/opened',
  who,
  body: z.strictObject({ mark: z.string().min(1).max(200) }),
  response: z.object({ path: z.string().meta({ description: 'From the portal’s own address on.' }) }),
  limits: ['write'],
  async handle({ strapi, viewer, body, now }) {
    return { path: await openPush({ strapi, viewer, now }, body.mark) };
  },
});

const ofClient = endpoint({
  name: 'readAppOfClient',
  summary: 'Whether a client has installed the app and is signed in to it, on how many devices it gets messages, and when it last opened one; for employees of its office (OB-07).',
  method: 'GET',
  path: '/client-records/:client/app',
  who,
  params: z.strictObject({ client: word }),
  response: z.object({ device: kind.nullable(), installedAt: moment.nullable(), signedInAt: moment.nullable(), openedAt: moment.nullable(), devices: z.number().int() }).meta({ id: 'AppOfClient' }),
  async handle({ strapi, viewer, params }) {
    const client = present(await readClient(portalOfOffice(viewer), params.client));
    const found = (await appsOf(strapi.db.connection, [client.id])).get(client.id);
    const devices = client.memberId === null ? [] : await listDevices(client.memberId, client.portalId);
    const at = (instant: number | null | undefined) => (instant == null ? null : instantText(instant));
    return { device: found?.device ?? null, installedAt: at(found?.installedAt), signedInAt: at(found?.signedInAt), openedAt: at(found?.openedAt), devices: devices.length };
  },
});

export default { type: 'content-api', routes: [read, register, remove, test, tell, open, ofClient] };
