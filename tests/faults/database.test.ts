import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { openDatabase } from '../api/support/database.ts';
import { someEmail } from '../api/support/rest.ts';
import { lanes } from '../crash/judgement.ts';
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

test('MS-01 a database that goes while mails are handed over side by side: each is recorded afterwards, and sent once', async () => {
  const taken = gate();
  const together = await Promise.all(Array.from({ length: lanes }, () => ward.invite(() => ({ does: 'accept', after: () => taken.opened }))));
  await ward.sink.until(() => together.every((recipient) => ward.sink.acceptedFor(recipient).length > 0), AbortSignal.timeout(30_000));
  await loseDatabaseAt(together, taken);
  const others = await Promise.all(Array.from({ length: 6 }, () => ward.invite()));
  await expectOneEach([...together, ...others], 90);
  expect(cmsLives()).toBe(true);
}, 180_000);

test('MS-01 a claim that nobody works on comes free, however often its processes look', async () => {
  await ward.sink.close();
  const recipient = await ward.invite();
  await expect.poll(async () => (await ward.message(recipient)).error, { timeout: 20_000 }).toContain('ECONNREFUSED');
  const database = await openDatabase(ward.started.copy);
  try {
    await database.execute("UPDATE portico_outbox SET state = 'sending', claimed_by = ?, claimed_until = ? WHERE recipient = ?", ['lost', Date.now() + 3000, recipient]);
  } finally {
    await database.close();
  }
  await ward.sink.open();
  await expectOneEach([recipient], 60);
}, 120_000);
