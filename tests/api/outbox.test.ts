import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf } from './support/calls.ts';
import { linksOf } from './support/customer.ts';
import { outboxOf } from './support/events.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { linkTokenIn, mailsTo, nextMail, nextSms } from './support/mailbox.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { someEmail, someNumber, type StoredCase } from './support/rest.ts';

let installation: Installation;
let portal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
});
afterAll(() => installation.close());

const outbox = ({ id }: StoredCase) => outboxOf(installation.database, id);

/** Waits until no message of the case is on its way: the database is asked again until it says so. */
async function settled(of: StoredCase) {
  return expect.poll(async () => (await outbox(of)).map(({ state }) => state), { timeout: 20_000, interval: 50 });
}

describe('MS-01 what is not sent', () => {
  test('what was refused queues nothing', async () => {
    const of = await portal.rest.createCase();
    const contact = { name: 'Anne Bakke', role: 'customer', email: someEmail(), case: of.documentId };
    for (const wrong of [{ ...contact, mobile: '12' }, { ...contact, role: 'nobody' }, { ...contact, email: 'no address' }]) {
      expect((await portal.rest.post('contacts', wrong)).status).toBe(400);
    }
    expect(await outbox(of)).toEqual([]);
  });

  test('a create that loses its number takes nothing with it', async () => {
    const number = someNumber();
    const before = await installation.database.rows('SELECT id FROM portico_outbox WHERE portal_id = ?', [portal.id]);
    await Promise.all(Array.from({ length: 4 }, () => portal.rest.post('cases', { number, title: 'Fire', type: 'fire' })));
    expect(await installation.database.rows('SELECT id FROM portico_outbox WHERE portal_id = ?', [portal.id])).toEqual(before);
  });
});

describe('MS-01 what is sent', () => {
  test('arrives once, under the Message-ID that the outbox gave it', async () => {
    const of = await portal.rest.createCase();
    const { email } = await portal.rest.addContact(of);
    const [queued] = await outbox(of);
    const mail = await nextMail(installation.copy, email ?? '');
    expect(mail.messageId).toBe(`<${queued?.message_id}@${new URL(installation.copy.frontend).hostname}>`);
    await (await settled(of)).toEqual(['sent']);
    const [sent] = await outbox(of);
    expect(sent).toMatchObject({ id: queued?.id, message_id: queued?.message_id, attempts: 1, channel: 'email', recipient: email });
    const later = await portal.rest.addContact(of);
    await nextMail(installation.copy, later.email ?? '');
    expect(await mailsTo(installation.copy, email ?? '')).toHaveLength(1);
  });

  test('twenty-five at once arrive, each once', async () => {
    const of = await portal.rest.createCase();
    const emails = Array.from({ length: 25 }, () => someEmail());
    await Promise.all(emails.map((email) => portal.rest.addContact(of, { email })));
    await (await settled(of)).toEqual(emails.map(() => 'sent'));
    for (const email of emails) expect(await mailsTo(installation.copy, email)).toHaveLength(1);
    expect(new Set((await outbox(of)).map(({ message_id }) => message_id)).size).toBe(25);
  });

  test('CP-07 holds a link that stands nowhere: neither in the outbox nor anywhere in the database', async () => {
    const of = await portal.rest.createCase();
    const { email } = await portal.rest.addContact(of);
    await portal.rest.addContact(of, { email: null, mobile: '+4741234509' });
    const token = linkTokenIn((await nextMail(installation.copy, email ?? '')).text);
    const bySms = linkTokenIn((await nextSms(installation.copy, '+4741234509')).text);
    const session = contentOf(await linksOf(installation.copy, portal.key).open(token)).token;
    const rows = await outbox(of);
    expect(rows.map(({ variables }) => Object.keys(JSON.parse(variables) as object))).toEqual([['grant'], ['grant']]);
    const tables = ['portico_outbox', 'portico_grants', 'portico_sessions', 'portico_session_grants', 'portico_events', 'portico_idempotency', 'portico_rate_limits'];
    const stored = JSON.stringify(await Promise.all(tables.map((table) => installation.database.rows(`SELECT * FROM ${table}`))));
    for (const secret of [token, token.split('.')[1] ?? '', bySms.split('.')[1] ?? '', session]) {
      expect(secret.length).toBeGreaterThan(21);
      expect(stored).not.toContain(secret);
    }
  });
});

describe('MS-02 what cannot be handed over', () => {
  test('waits with its error and tries again; what comes behind it is not held up', async () => {
    const of = await portal.rest.createCase();
    // A template that nobody knows: what a message of a removed feature would be.
    await installation.database.execute(
      `INSERT INTO portico_outbox (message_id, portal_id, aggregate, aggregate_id, channel, template, locale, recipient, variables, state, attempts, created_at, due_at)
       VALUES (?, ?, 'case', ?, 'email', 'unknown', 'en', 'nobody@home.example', '{}', 'queued', 0, ?, ?)`,
      [`test-${of.id}`, portal.id, of.id, Date.now(), Date.now()],
    );
    const { email } = await portal.rest.addContact(of);
    await nextMail(installation.copy, email ?? '');
    await (await settled(of)).toEqual(['queued', 'sent']);
    const [waiting] = await installation.database.rows<{ attempts: number; error: string; due_at: number; claimed_by: string | null }>(
      'SELECT attempts, error, due_at, claimed_by FROM portico_outbox WHERE message_id = ?',
      [`test-${of.id}`],
    );
    expect(waiting).toMatchObject({ attempts: 1, claimed_by: null });
    expect(waiting?.error).toContain('unknown');
    expect(Number(waiting?.due_at)).toBeGreaterThan(Date.now());
    await installation.database.execute('DELETE FROM portico_outbox WHERE message_id = ?', [`test-${of.id}`]);
  });

  test('keeps what comes after it to the same recipient of the same case waiting, and nothing else', async () => {
    const [of, other] = [await portal.rest.createCase(), await portal.rest.createCase()];
    const email = someEmail();
    const at = Date.now() + 3_600_000;
    await installation.database.execute(
      `INSERT INTO portico_outbox (message_id, portal_id, aggregate, aggregate_id, channel, template, locale, recipient, variables, state, attempts, created_at, due_at)
       VALUES (?, ?, 'case', ?, 'email', 'unknown', 'en', ?, '{}', 'queued', 3, ?, ?)`,
      [`first-${of.id}`, portal.id, of.id, email, at, at],
    );
    await portal.rest.addContact(of, { email });
    await portal.rest.addContact(other, { email });
    const first = await nextMail(installation.copy, email);
    expect((await outbox(other)).map(({ message_id }) => message_id)).toEqual([first.messageId?.replace(/^<|@.*$/g, '')]);
    await (await settled(other)).toEqual(['sent']);
    expect((await outbox(of)).map(({ state, attempts }) => [state, attempts])).toEqual([['queued', 3], ['queued', 0]]);
    await installation.database.execute("UPDATE portico_outbox SET state = 'failed' WHERE message_id = ?", [`first-${of.id}`]);
    await nextMail(installation.copy, email, first.id);
    await (await settled(of)).toEqual(['failed', 'sent']);
  });

  test('MS-01 is taken over from a process that died, under its Message-ID; not from one that lives', async () => {
    const of = await portal.rest.createCase();
    const [dead, alive] = [someEmail(), someEmail()];
    for (const email of [dead, alive]) await portal.rest.addContact(of, { email });
    await (await settled(of)).toEqual(['sent', 'sent']);
    const [first] = await mailsTo(installation.copy, dead);
    const claim = "UPDATE portico_outbox SET state = 'sending', claimed_by = 'another process', claimed_until = ? WHERE aggregate_id = ? AND recipient = ?";
    await installation.database.execute(claim, [Date.now() + 3_600_000, of.id, alive]);
    await installation.database.execute(claim, [Date.now() - 1, of.id, dead]);
    const again = await nextMail(installation.copy, dead, first?.id);
    expect(again.messageId).toBe(first?.messageId);
    await (await settled(of)).toEqual(['sent', 'sending']);
    expect(await mailsTo(installation.copy, alive)).toHaveLength(1);
    await installation.database.execute("UPDATE portico_outbox SET state = 'sent' WHERE aggregate_id = ?", [of.id]);
  });
});
