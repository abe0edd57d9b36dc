import { createPublicKey, verify } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { type Delivery, openPushSink, type PushSink, type TestDevice } from '../stack/push-sink.ts';
import { contentOf, type Data, refusal } from './support/calls.ts';
import { foundWarrantyPortal } from './support/claims.ts';
import { passwordTokenIn } from './support/clients.ts';
import { logIn } from './support/doors.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { mailsTo, nextMail, smsTo } from './support/mailbox.ts';
import { type ClientRecord, type Dossier, foundOffice, type OfficePortal, type Onboarding, onboardingOf, someClient } from './support/office.ts';
import { until } from './support/until.ts';

let installation: Installation;
let portal: OfficePortal;
let office: Onboarding;
let sink: PushSink;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundOffice(installation);
  office = onboardingOf(installation, portal.employee.token);
  sink = await openPushSink(installation.copy);
}, 120_000);
afterAll(async () => {
  await sink.close();
  await installation.close();
});

const PASSWORD = 'four rivers over warm stones';
const ok = { status: 204 };

interface ListedDevice {
  readonly id: string;
  readonly key: string;
  readonly device: string;
  readonly takenAt: string | null;
}

/** What a client does with its app. */
function appOf(token: string) {
  const send = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object) => installation.send<Data<unknown>>({ method, path: `/api/client-app${path}`, token, ...(body && { body }) });
  return {
    send,
    register: (device: TestDevice, more: object = {}) => send('PUT', '/devices', { ...device.subscription, device: 'android', userAgent: null, ...more }),
    devices: async (): Promise<ListedDevice[]> => (contentOf(await send('GET', '')) as { devices: ListedDevice[] }).devices,
    publicKey: async (): Promise<string> => (contentOf(await send('GET', '')) as { publicKey: string }).publicKey,
    tell: (body: object) => send('POST', '/facts', body),
    open: (mark: string) => send('POST', '/opened', { mark }),
  };
}

type App = ReturnType<typeof appOf>;

/** A client with its portal user, signed in. */
async function someUser(more: Partial<ClientRecord> = {}): Promise<{ client: ClientRecord; app: App; token: string }> {
  const client = await office.add(someClient(more));
  contentOf(await office.invite(client));
  const mail = await nextMail(installation.copy, client.email ?? '');
  expect(await installation.send({ method: 'POST', path: '/api/sessions/reset', body: { portal: portal.key, token: passwordTokenIn(mail.text), password: PASSWORD } })).toMatchObject(ok);
  const token = await logIn(installation, portal.key, { email: client.email ?? '', password: PASSWORD });
  return { client, app: appOf(token), token };
}

/** A dossier of a client, brought to the step that begins with a message. */
async function atPush(client: ClientRecord): Promise<Dossier> {
  let dossier = await office.begun(client);
  if (dossier.step?.key === 'portalUser') dossier = await office.do(dossier, 'approve');
  while (dossier.step?.key !== 'push') dossier = await office.do(dossier, 'skip', { reason: 'For the test' });
  return dossier;
}

const arrived = (device: TestDevice, count = 1): Promise<Delivery> => until(`${count} deliveries`, async () => Promise.resolve(device.deliveries()[count - 1]));

/** The row of the newest message to a client by push. */
async function rowOf({ email }: ClientRecord): Promise<{ id: number; state: string; error: string | null; attempts: number; due_at: string | number; handed_over_at: unknown }> {
  const [row] = await installation.database.rows<Awaited<ReturnType<typeof rowOf>>>('SELECT id, state, error, attempts, due_at, handed_over_at FROM portico_outbox WHERE channel = ? AND recipient = ? ORDER BY id DESC LIMIT 1', ['push', email]);
  if (!row) throw new Error('There is no such message');
  return row;
}

const inState = (client: ClientRecord, state: string, attempts = 1) =>
  until(`a message that is ${state}`, async () => {
    const row = await rowOf(client);
    return row.state === state && row.attempts >= attempts ? row : undefined;
  });

/** The message that waits is tried now. */
const tryNow = (id: number) => installation.database.rows('UPDATE portico_outbox SET due_at = 0 WHERE id = ? RETURNING id', [id]);

const notFound = { status: 404, code: 'notFound' };

describe('OB-08 who may, and what is taken in', () => {
  test('employees, agents and other offices have no app; a device of another client looks like none', async () => {
    const one = await someUser();
    const other = await someUser();
    const device = sink.device();
    expect(await one.app.register(device)).toMatchObject(ok);
    const [listed] = await one.app.devices();
    const agent = appOf((await foundWarrantyPortal(installation)).agent.token);
    for (const nobody of [appOf(portal.employee.token), agent]) {
      const answers = [nobody.send('GET', ''), nobody.register(sink.device()), nobody.send('DELETE', `/devices/${listed?.id}`), nobody.send('POST', '/test'), nobody.tell({ device: 'ios', inApp: true }), nobody.open('x')];
      for (const answer of await Promise.all(answers)) expect(refusal(answer)).toEqual(notFound);
    }
    expect(refusal(await other.app.send('DELETE', `/devices/${listed?.id}`))).toEqual(notFound);
    expect(await other.app.devices()).toEqual([]);
    const stranger = onboardingOf(installation, (await foundOffice(installation)).employee.token);
    for (const who of [stranger, onboardingOf(installation, one.token)]) expect(refusal(await who.call('GET', `client-records/${one.client.documentId}/app`))).toEqual(notFound);
    expect((await one.app.send('GET', '')).text).not.toContain(device.subscription.endpoint);

    expect(await one.app.register(device)).toMatchObject(ok);
    expect(await one.app.devices()).toHaveLength(1);
    expect(await other.app.register(device)).toMatchObject(ok);
    expect([await one.app.devices(), (await other.app.devices()).map(({ key }) => key)]).toEqual([[], [listed?.key]]);
    expect(await other.app.send('DELETE', `/devices/${(await other.app.devices())[0]?.id}`)).toMatchObject(ok);
    expect(await other.app.devices()).toEqual([]);
  });

  test('no address outside the list of push services, and no key that is none', async () => {
    const { app } = await someUser();
    const device = sink.device();
    for (const endpoint of ['https://push.example/x', 'http://localhost/x', 'https://127.0.0.1/x', 'https://169.254.169.254/latest', 'https://fcm.googleapis.com:8443/x', `https://user@localhost:${installation.copy.pushServices.ports[0]}/x`, 'https://[::1]/x']) expect(refusal(await app.register(device, { endpoint }))).toEqual({ status: 422, code: 'push.service' });
    for (const keys of [{ p256dh: 'short', auth: device.subscription.keys.auth }, { p256dh: device.subscription.keys.p256dh, auth: 'x' }]) expect(refusal(await app.register(device, { keys }))).toEqual({ status: 400, code: 'input.invalid' });
    expect(await app.devices()).toEqual([]);
  });
});

describe('OB-06 OB-08 a step that reaches its client’s devices', () => {
  test('arrives encrypted and signed; opened once it is told, signed in to the app, and the next step begins', async () => {
    const { client, app } = await someUser({ name: 'Pushers bv' });
    const [phone, laptop] = [sink.device(), sink.device()];
    for (const device of [phone, laptop]) expect(await app.register(device)).toMatchObject(ok);
    let dossier = await atPush(client);
    const delivery = await arrived(phone);
    await arrived(laptop);
    expect(delivery.headers).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'normal', ttl: String(3 * 86_400) });
    expect(delivery.headers.topic).toMatch(/^[\w-]{32}$/);
    expect(await signedFor(delivery, await app.publicKey())).toBe(true);
    const message = phone.read(delivery);
    expect(message).toMatchObject({ title: 'Open het bericht en log in', body: 'Open het bericht op je apparaat en log één keer in bij de app. Daarna blijf je ingelogd.' });
    expect(delivery.body.toString('latin1')).not.toContain('Open het bericht');
    const path = new URL(String(message.path), installation.copy.frontend);
    expect(path.pathname).toMatch(new RegExp(`^/${portal.key}/client/opened/[\\w.-]+$`));
    expect(path.hash).toBe(`#user=${encodeURIComponent(client.email ?? '')}`);
    expect(await inState(client, 'sent')).toMatchObject({ error: null, attempts: 1 });
    expect((await app.devices()).every(({ takenAt }) => takenAt !== null)).toBe(true);

    const mark = path.pathname.split('/').at(-1) ?? '';
    const stranger = await someUser();
    for (const [who, what] of [[stranger.app, mark], [app, `${mark}x`], [app, mark.replace(/\..*/, '.x')], [app, 'nothing']] as const) expect(refusal(await who.open(what))).toEqual(notFound);
    expect((await office.dossier(dossier.documentId)).log.map(({ what }) => what)).not.toContain('pushOpened');
    const twice = await Promise.all([app.open(mark), app.open(mark)]);
    expect(twice.map((answer) => contentOf(answer))).toEqual([{ path: '/client' }, { path: '/client' }]);
    for (let time = 0; time < 2; time += 1) expect(await app.tell({ device: 'android', inApp: true })).toMatchObject(ok);
    dossier = await office.at(dossier.documentId, 'secondTask');
    expect(dossier).toMatchObject({ pushOn: true, openedPush: true });
    expect(dossier.log.filter(({ what }) => ['pushOpened', 'appInstalled', 'signedInApp'].includes(what)).map(({ what, who }) => `${who} ${what}`)).toEqual(['Pushers bv pushOpened', 'Pushers bv appInstalled', 'Pushers bv signedInApp']);
    expect(contentOf(await office.call<object>('GET', `client-records/${client.documentId}/app`))).toMatchObject({ device: 'android', devices: 2, installedAt: expect.any(String) as string, signedInAt: expect.any(String) as string, openedAt: expect.any(String) as string });
    // The message of the step before counts for no later one.
    contentOf(await app.open(mark));
    expect((await office.dossier(dossier.documentId)).step?.key).toBe('secondTask');
  });

  test('without a device it goes by e-mail and SMS, once; what is known of the app is known to the next dossier', async () => {
    const { client, app } = await someUser({ mobile: '06 12345678' });
    expect(await app.tell({ device: 'ios', inApp: false })).toMatchObject(ok);
    const dossier = await atPush(client);
    expect(dossier.steps.find(({ key }) => key === 'app')?.state).toBe('itself');
    expect(dossier.pushOn).toBe(false);
    expect(await inState(client, 'suppressed')).toMatchObject({ error: expect.stringContaining('email and sms') as string });
    const mail = await until('the mail', async () => (await mailsTo(installation.copy, client.email ?? '')).find(({ subject }) => subject.includes('Open het bericht')));
    expect(mail.links).toContainEqual(expect.stringMatching(new RegExp(`/${portal.key}/client$`)) as string);
    await until('the SMS', async () => ((await smsTo(installation.copy, '+31612345678')).length > 0 ? true : undefined));
  });

  test('a device that is gone is forgotten; where it was the only one, the message goes by e-mail', async () => {
    const { client, app } = await someUser();
    const [gone, missing] = [sink.device(), sink.device()];
    gone.answer({ status: 410 });
    missing.answer({ status: 404 });
    for (const device of [gone, missing]) await app.register(device);
    await atPush(client);
    await inState(client, 'suppressed');
    expect(await app.devices()).toEqual([]);
    expect([gone, missing].map((device) => device.deliveries().length)).toEqual([1, 1]);
    await until('the mail', async () => (await mailsTo(installation.copy, client.email ?? '')).find(({ subject }) => subject.includes('Open het bericht')));
  });

  test('later is tried again, no earlier than is wished and by nobody who has it; a redirect leads nowhere', async () => {
    const { client, app } = await someUser();
    const [busy, good] = [sink.device(), sink.device()];
    busy.answer({ status: 429, headers: { 'Retry-After': '3600' } }, { status: 500 }, { status: 201 });
    for (const device of [busy, good]) await app.register(device);
    await atPush(client);
    const first = await until('the first try', async () => {
      const row = await rowOf(client);
      return row.state === 'queued' && row.error !== null ? row : undefined;
    });
    expect(first.error).toBe('A push service answered 429');
    expect(Number(first.due_at) - Date.now()).toBeGreaterThan(3_500_000);
    await tryNow(first.id);
    await arrived(busy, 2);
    const second = await until('the second try', async () => {
      const row = await rowOf(client);
      return row.state === 'queued' && row.attempts === 2 ? row : undefined;
    });
    expect(second.error).toBe('A push service answered 500');
    await tryNow(second.id);
    await inState(client, 'sent', 3);
    expect([busy.deliveries().length, good.deliveries().length]).toEqual([3, 1]);

    const other = await someUser();
    const [moved, target] = [sink.device(), sink.device()];
    moved.answer({ status: 307, headers: { Location: target.subscription.endpoint } });
    await other.app.register(moved);
    await atPush(other.client);
    await inState(other.client, 'suppressed');
    expect([moved.deliveries().length, target.deliveries().length]).toEqual([1, 0]);
  });

  test('a test message goes to the own devices and no other way', async () => {
    const { client, app } = await someUser({ language: 'en' });
    const device = sink.device();
    await app.register(device);
    expect(await app.send('POST', '/test')).toMatchObject({ status: 202 });
    expect(device.read(await arrived(device))).toMatchObject({ title: 'Messages work' });
    expect((await mailsTo(installation.copy, client.email ?? '')).map(({ subject }) => subject).join()).not.toContain('Messages');
  });
});

describe('OB-06 OB-09 the app', () => {
  test('a client stays signed in to it for half a year, elsewhere and as an employee for half a day', async () => {
    const { client } = await someUser();
    const hours = async (email: string, password: string, inApp: boolean) => {
      const { body } = await installation.send<{ expiresAt: string }>({ method: 'POST', path: '/api/sessions', body: { portal: portal.key, email, password, inApp } });
      return Math.round((Date.parse(body.expiresAt) - Date.now()) / 3_600_000);
    };
    const { email, password } = portal.employee;
    expect([await hours(client.email ?? '', PASSWORD, true), await hours(client.email ?? '', PASSWORD, false), await hours(email, password, true)]).toEqual([180 * 24, 12, 12]);
  });

  test('has icons of its portal in the sizes that telephones ask for', async () => {
    for (const [icon, size] of [['icon-192', 192], ['maskable-512', 512], ['apple-180', 180]] as const) {
      const answer = await fetch(`${installation.copy.cms}/api/portals/${portal.key}/icons/${icon}`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect([answer.headers.get('content-type'), bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(['image/png', 'PNG', size, size]);
    }
    expect(contentOf(await installation.send<Data<object>>({ path: `/api/portals/${portal.key}/stores` }))).toEqual({ ios: null, android: null });
  });
});

test('OB-08 no log holds an address, a key or what was said', () => {
  const folder = join(installation.copy.data, 'logs');
  const logs = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  expect(logs).toContain('Message ');
  expect(logs).not.toMatch(/\/push\/[0-9a-f]{24}|p256dh|Open het bericht/);
});

/** Whether the service was shown a token for itself, by the key that browsers are told (RFC 8292). */
async function signedFor({ headers }: Delivery, publicKey: string): Promise<boolean> {
  const { t: token = '', k: key } = Object.fromEntries([...String(headers.authorization).matchAll(/([tk])=([\w.-]+)/g)].map(([, name, value]) => [name, value])) as { t?: string; k?: string };
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(publicKey, 'base64url');
  const jwk = { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') };
  const said = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { aud: string; exp: number; sub: string };
  const hoursLeft = (said.exp - Date.now() / 1000) / 3600;
  const genuine = verify('sha256', Buffer.from(`${head}.${claims}`), { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
  return Promise.resolve(genuine && key === publicKey && said.aud === sink.origin && hoursLeft > 0 && hoursLeft <= 24 && said.sub.startsWith('mailto:'));
}
