import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';

interface Ready {
  readonly status: string;
  readonly checks: { readonly database: string; readonly storage: string; readonly outbox: { readonly state: string; readonly waiting: number; readonly failed: number }; readonly mail: string; readonly sms: string };
}

let installation: Installation;
let portal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
});
afterAll(() => installation.close());

const ready = () => installation.send<Ready>({ path: '/health/ready' });

test('PF-17 the process lives, and is ready with its database and its storage', async () => {
  const live = await installation.send({ path: '/health/live' });
  expect([live.status, live.body]).toEqual([200, { status: 'live' }]);
  const { status, body, headers } = await ready();
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(body).toMatchObject({ status: 'ready', checks: { database: 'ok', storage: 'ok' } });
});

test('MS-03 health shows that mails and SMS reach nobody', async () => {
  expect((await ready()).body.checks).toMatchObject({ mail: 'developmentMailbox', sms: 'developmentMailbox' });
});

test('PF-17 a message that waits too long is told, and makes nothing unready', async () => {
  const { id } = await portal.rest.createCase();
  const add = (name: string, state: string, at: number) =>
    installation.database.execute(
      `INSERT INTO portico_outbox (message_id, portal_id, aggregate, aggregate_id, channel, template, locale, recipient, variables, state, attempts, created_at, due_at, claimed_until)
       VALUES (?, ?, 'case', ?, 'email', 'unknown', 'en', 'nobody@home.example', '{}', ?, 1, ?, ?, ?)`,
      [`${name}-${id}`, portal.id, id, state, at, at, Date.now() + 3_600_000],
    );
  // What is being sent to the same recipient holds the next one back, so that no worker takes it.
  await add('first', 'sending', Date.now() - 700_000);
  await add('second', 'queued', Date.now() - 600_000);
  await expect.poll(async () => (await ready()).body.checks.outbox.waiting, { timeout: 10_000, interval: 100 }).toBeGreaterThanOrEqual(600);
  const { status, body } = await ready();
  expect([status, body.status, body.checks.outbox.state]).toEqual([200, 'ready', 'late']);
  await installation.database.execute('DELETE FROM portico_outbox WHERE aggregate_id = ? AND portal_id = ?', [id, portal.id]);
});
