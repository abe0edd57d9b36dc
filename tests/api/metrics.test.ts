import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { linksOf } from './support/customer.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { linkTokenIn, nextMail } from './support/mailbox.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { sendRaw } from './support/raw.ts';

let installation: Installation;
let portal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
});
afterAll(() => installation.close());

async function metrics(): Promise<Map<string, number>> {
  const { status, text } = await installation.send({ path: '/metrics', token: installation.copy.metricsToken });
  expect(status).toBe(200);
  const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(samples.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]));
}

/** The answer without what is of its request alone. */
async function answerTo(path: string, headers: Record<string, string>) {
  const { status, headers: answered, text } = await sendRaw(installation.copy, { path, headers: { 'X-Request-Id': 'the-same-request', ...headers } });
  const { date: _date, ...rest } = answered;
  return { status, text, headers: rest };
}

test.each<[string, () => Record<string, string>]>([
  ['no token', () => ({})],
  ['a wrong token', () => ({ Authorization: 'Bearer wrong' })],
  ['a token that begins right', () => ({ Authorization: `Bearer ${installation.copy.metricsToken.slice(0, -1)}` })],
  ['the token as a password', () => ({ Authorization: `Basic ${Buffer.from(`metrics:${installation.copy.metricsToken}`).toString('base64')}` })],
  ['an administrator’s session', () => ({ Authorization: `Bearer ${installation.administrator}` })],
  ['an API token', () => ({ Authorization: `Bearer ${portal.token}` })],
])('PF-17 metrics do not exist for: %s', async (_who, headers) => {
  const answer = await answerTo('/metrics', headers());
  expect(answer).toEqual(await answerTo('/nothing', headers()));
  expect(answer.status).toBe(404);
});

test('PF-17 metrics tell of messages, requests and the process', async () => {
  const { status, headers, text } = await installation.send({ path: '/metrics', token: installation.copy.metricsToken });
  expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8', 'no-store']);
  for (const name of ['outbox_messages', 'outbox_oldest_seconds', 'inbound_mails', 'messages_sent_total', 'messages_failed_total', 'messages_retried_total', 'inbound_total', 'http_request_seconds']) {
    expect(text).toContain(`# HELP portico_${name} `);
  }
  expect(text).toContain('process_resident_memory_bytes ');
});

/** Where the gauges and the tables differ: nowhere, but for what the worker moves between two looks. */
async function differences(): Promise<string[]> {
  const gauges = await metrics();
  const rows = await installation.database.rows<{ state: string; channel: string; count: number }>(
    "SELECT state, channel, count(*) AS count FROM portico_outbox WHERE state IN ('queued', 'sending', 'failed') GROUP BY state, channel",
  );
  return rows.map(({ state, channel, count }) => `portico_outbox_messages{state="${state}",channel="${channel}"} ${count}`).filter((sample) => {
    const [name = '', count] = sample.split(' ');
    return gauges.get(name) !== Number(count);
  });
}

test('PF-17 what waits and what was given up is counted in the database, by state and channel', async () => {
  const { id } = await portal.rest.createCase();
  const add = (name: string, channel: string, state: string, at: number) =>
    installation.database.execute(
      `INSERT INTO portico_outbox (message_id, portal_id, aggregate, aggregate_id, channel, template, locale, recipient, variables, state, attempts, created_at, due_at, claimed_until)
       VALUES (?, ?, 'case', ?, ?, 'unknown', 'en', 'nobody', '{}', ?, 1, ?, ?, ?)`,
      [`${name}-${id}`, portal.id, id, channel, state, at, at, Date.now() + 3_600_000],
    );
  // What is being sent holds back the next one to the same recipient, so that no worker takes it.
  await add('first', 'email', 'sending', Date.now() - 900_000);
  await add('second', 'email', 'queued', Date.now() - 800_000);
  await add('third', 'sms', 'failed', Date.now() - 700_000);
  await expect.poll(differences, { timeout: 20_000, interval: 100 }).toEqual([]);
  const gauges = await metrics();
  for (const labels of ['state="sending",channel="email"', 'state="queued",channel="email"', 'state="failed",channel="sms"']) {
    expect(gauges.get(`portico_outbox_messages{${labels}}`), labels).toBeGreaterThanOrEqual(1);
  }
  expect(gauges.get('portico_outbox_oldest_seconds')).toBeGreaterThanOrEqual(800);
  await installation.database.execute('DELETE FROM portico_outbox WHERE aggregate_id = ? AND portal_id = ?', [id, portal.id]);
});

test('PF-17 requests are counted by the pattern of their route: no number, token or name stands in a label', async () => {
  const route = 'portico_http_request_seconds_count{method="GET",route="/api/customer/cases/:number",status="2xx"}';
  const missing = 'portico_http_request_seconds_count{method="GET",route="none",status="4xx"}';
  const before = await metrics();
  const created = await portal.rest.createCase();
  const { email } = await portal.rest.addContact(created);
  const link = linkTokenIn((await nextMail(installation.copy, email ?? '')).text);
  const { body } = await linksOf(installation.copy, portal.key).open(link);
  await installation.send({ path: `/api/customer/cases/${created.number}`, token: body.data.token });
  await installation.send({ path: `/nothing/${created.number}` });
  const { text } = await installation.send({ path: '/metrics', token: installation.copy.metricsToken });
  const after = await metrics();
  expect(after.get(route)).toBe((before.get(route) ?? 0) + 1);
  expect(after.get(missing)).toBe((before.get(missing) ?? 0) + 1);
  for (const secret of [created.number, created.documentId, email ?? '', link, body.data.token, portal.key]) expect(text).not.toContain(secret);
});
