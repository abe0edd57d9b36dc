import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { someEmail } from '../api/support/rest.ts';
import type { PostgresServer } from '../stack/postgres.ts';
import { openWard, type Ward } from './ward.ts';

let ward: Ward;
let postgres: PostgresServer;

beforeAll(async () => {
  ward = await openWard('postgres', 30);
  if (!ward.started.postgres) throw new Error('This copy has no PostgreSQL');
  postgres = ward.started.postgres;
});
afterAll(() => ward.close());

/** Something that mails wait for before they are answered. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => {};
  const opened = new Promise<void>((done) => (open = done));
  return { opened, open };
}

const cmsLives = (): boolean => ward.started.group.running.some(({ name }) => name === 'cms');

/** The database goes after the server has taken one of these mails, and comes back when the CMS has heard so, and could not write it down. */
async function loseDatabaseAt(recipients: readonly string[], { open }: { open(): void }): Promise<void> {
  const taken = (): boolean => recipients.some((recipient) => ward.sink.acceptedFor(recipient).length > 0);
  await ward.sink.until(taken, AbortSignal.timeout(30_000));
  await postgres.breakOff();
  open();
  await expect.poll(() => ward.sink.connections(), { timeout: 20_000 }).toBe(0);
  await postgres.startAgain();
}

/** Waits until there is nothing to be done for these, each of whom must have got one mail. */
async function expectOneEach(recipients: readonly string[], seconds: number): Promise<void> {
  for (const recipient of recipients) {
    const { message_id } = await ward.settled(recipient, 'sent', seconds);
    expect(ward.got(recipient)).toEqual([message_id]);
  }
}

test('MS-01 a database that is restarted while mails wait: the CMS lives on, and all of them arrive once', async () => {
  await ward.sink.close();
  const before = await Promise.all(Array.from({ length: 8 }, () => ward.invite()));
  await postgres.breakOff();
  await postgres.startAgain();
  await ward.sink.open();
  const after = await Promise.all(Array.from({ length: 3 }, () => ward.invite()));
  await expectOneEach([...before, ...after], 90);
  expect(cmsLives()).toBe(true);
}, 180_000);

test('MS-01 a database that is restarted again and again under requests: the CMS lives on, each request happens once', async () => {
  const of = await ward.rest.createCase();
  const wishes = Array.from({ length: 24 }, () => ({ key: randomUUID(), email: someEmail() }));
  const ask = async ({ key, email }: (typeof wishes)[number]): Promise<boolean> => {
    const contact = { name: 'Anne Bakke', role: 'customer', email, case: of.documentId };
    return (await ward.rest.post('contacts', contact, { 'Idempotency-Key': key })).status === 201;
  };
  // Moments before, in, and after the transactions.
  for (const [round, moment] of [20, 60, 150, 300].entries()) {
    const asked = wishes.slice(round * 6, round * 6 + 6).map(ask);
    await pause(moment);
    await postgres.breakOff();
    await postgres.startAgain();
    await Promise.all(asked);
  }
  for (const wish of wishes) expect(await ask(wish)).toBe(true);
  await expectOneEach(wishes.map(({ email }) => email), 90);
  expect(cmsLives()).toBe(true);
}, 240_000);

test('PF-08 while the database is away, requests are refused with a code of their own, and answered again afterwards', async () => {
  const ask = () => ward.rest.get('cases');
  await postgres.breakOff();
  const refused = await ask();
  await postgres.startAgain();
  expect([refused.status, refused.text]).toEqual([503, expect.stringContaining('"service.unavailable"')]);
  await expect.poll(async () => (await ask()).status, { timeout: 20_000 }).toBe(200);
}, 60_000);

test('MS-01 a database that goes while a mail is handed over: the living process records it afterwards, and sends it once', async () => {
  const taken = gate();
  const recipient = await ward.invite(() => ({ does: 'accept', after: () => taken.opened }));
  await loseDatabaseAt([recipient], taken);
  await expectOneEach([recipient], 90);
  expect(cmsLives()).toBe(true);
}, 180_000);

test('MS-01 what was claimed when the database went is sent, though its process has always something else to send', async () => {
  const [first, second] = [gate(), gate()];
  const held = await ward.invite(() => ({ does: 'accept', after: () => first.opened }));
  await ward.sink.until(() => ward.sink.acceptedFor(held).length > 0, AbortSignal.timeout(30_000));
  // These are claimed together as soon as the one before them is done; which of them goes first is left to the database.
  const together = await Promise.all(Array.from({ length: 3 }, () => ward.invite(() => ({ does: 'accept', after: () => second.opened }))));
  first.open();
  await loseDatabaseAt(together, second);
  const claimed = together.filter((recipient) => ward.sink.acceptedFor(recipient).length === 0);
  expect(claimed).toHaveLength(2);

  let slow = true;
  const others = await Promise.all(Array.from({ length: 70 }, () => ward.invite(() => ({ does: 'accept', after: () => pause(slow ? 1500 : 0) }))));
  await expectOneEach(claimed, 100);
  slow = false;
  await expectOneEach(others, 90);
}, 300_000);
