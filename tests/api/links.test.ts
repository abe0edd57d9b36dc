import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { customerOf, linksOf, openByMail } from './support/customer.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { linkTokenIn, mailsTo, nextMail } from './support/mailbox.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { someEmail, type StoredCase } from './support/rest.ts';

let installation: Installation;
let portal: FoundedPortal;
let otherPortal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  otherPortal = await foundPortal(installation);
});
afterAll(() => installation.close());

const day = 86_400_000;

async function caseWithLink(within: FoundedPortal = portal): Promise<{ of: StoredCase; token: string; email: string }> {
  const of = await within.rest.createCase();
  const email = someEmail();
  await within.rest.addContact(of, { email });
  return { of, email, token: linkTokenIn((await nextMail(installation.copy, email)).text) };
}

const links = (within: FoundedPortal = portal) => linksOf(installation.copy, within.key);

/** Everything that the database keeps about who may open a case. */
async function accessRows({ id }: StoredCase) {
  const { rows } = installation.database;
  return {
    grants: await rows('SELECT * FROM portico_grants WHERE case_id = ?', [id]),
    sessions: await rows('SELECT sg.* FROM portico_session_grants sg JOIN portico_grants g ON g.id = sg.grant_id WHERE g.case_id = ?', [id]),
    events: await rows('SELECT id FROM portico_events WHERE aggregate_id = ?', [id]),
    outbox: await rows('SELECT id FROM portico_outbox WHERE aggregate_id = ?', [id]),
  };
}

describe('CP-07 links that do not open', () => {
  test('a wrong secret, another portal, garbage and what is too long all look alike, and tell nothing', async () => {
    const { of, token } = await caseWithLink();
    const [publicId = '', secret = ''] = token.split('.');
    const wrong = `${publicId}.${secret.startsWith('A') ? 'B' : 'A'}${secret.slice(1)}`;
    const without = links();
    const foreign = links(otherPortal);
    for (const [door, attempt] of [[without, wrong], [without, `${publicId}.`], [without, publicId], [foreign, token], [without, 'garbage'], [without, `x${'y'.repeat(5000)}`]] as const) {
      const checked = await door.check(attempt);
      expect([checked.status, checked.body.data]).toEqual([200, { state: 'invalid', locale: null }]);
      if (attempt.length > 200) continue;
      const opened = await door.open(attempt);
      expect(refusal(opened)).toEqual({ status: 404, code: 'link.invalid' });
      expect(opened.text).not.toContain(of.number);
    }
    expect((await without.open('x'.repeat(5000))).status).toBe(400);
  });

  test('a portal that does not exist', async () => {
    const nowhere = linksOf(installation.copy, 'nowhere');
    expect(refusal(await nowhere.check('x.y'))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await nowhere.open('x.y'))).toEqual({ status: 404, code: 'notFound' });
  });

  test('a revoked grant ends at the session’s next request; the other case of the session stays', async () => {
    const [first, second] = [await caseWithLink(), await caseWithLink()];
    const opened = contentOf(await links().open(first.token));
    const { token: session } = contentOf(await links().open(second.token, opened.token));
    const customer = customerOf(installation.copy, session);
    await installation.database.execute('UPDATE portico_grants SET revoked_at = ? WHERE case_id = ?', [Date.now(), first.of.id]);
    expect(refusal(await customer.readPage(first.of.number))).toEqual({ status: 404, code: 'notFound' });
    expect((await customer.readPage(second.of.number)).status).toBe(200);
    expect((await links().check(first.token)).body.data.state).toBe('revoked');
    expect(refusal(await links().open(first.token))).toEqual({ status: 410, code: 'link.revoked' });
    await installation.database.execute('UPDATE portico_grants SET revoked_at = ? WHERE case_id = ?', [Date.now(), second.of.id]);
    expect(refusal(await customer.cases())).toEqual({ status: 401, code: 'auth.required' });
  });

  test('whoever has left the audience', async () => {
    const { of, token, email } = await caseWithLink();
    const customer = await openByMail(installation.copy, portal.key, email);
    const [contact] = await installation.database.rows<{ document_id: string }>('SELECT document_id FROM contacts WHERE email = ?', [email]);
    await portal.rest.change('contacts', { documentId: contact?.document_id ?? '' }, { role: 'other' });
    expect(refusal(await customer.readPage(of.number))).toEqual({ status: 401, code: 'auth.required' });
    expect(refusal(await links().open(token))).toEqual({ status: 410, code: 'link.revoked' });
  });

  test.each(['close', 'cancel'])('after the command %s and its days: expired; reopening revives', async (command) => {
    const { of, token, email } = await caseWithLink();
    const customer = await openByMail(installation.copy, portal.key, email);
    await portal.rest.give(`cases/${of.documentId}/${command}`, { reason: 'Done' });
    const ended = (days: number) => installation.database.execute('UPDATE portico_case_facts SET ended_at = ? WHERE case_id = ?', [Date.now() - days * day, of.id]);
    await ended(29);
    expect((await customer.readPage(of.number)).status).toBe(200);
    await ended(31.1);
    expect(refusal(await customer.readPage(of.number))).toEqual({ status: 401, code: 'auth.required' });
    expect((await links().check(token)).body.data.state).toBe('expired');
    expect(refusal(await links().open(token))).toEqual({ status: 410, code: 'link.expired' });
    await portal.settings.change({ daysVisibleAfterClose: 40 });
    expect((await customer.readPage(of.number)).status).toBe(200);
    await portal.settings.change({ daysVisibleAfterClose: 30 });
    await portal.rest.give(`cases/${of.documentId}/reopen`, { reason: 'Again' });
    expect((await customer.readPage(of.number)).status).toBe(200);
    expect((await links().check(token)).body.data.state).toBe('valid');
  });
});

describe('CP-07 opening', () => {
  test('looking at a link changes nothing, however often', async () => {
    const { of, token } = await caseWithLink();
    const before = await accessRows(of);
    for (let time = 0; time < 3; time += 1) expect((await links().check(token)).body.data).toEqual({ state: 'valid', locale: 'en' });
    expect(await accessRows(of)).toEqual(before);
    expect(before.sessions).toEqual([]);
  });

  test('CP-10 PF-12 opens a session; a second link takes its cases over under a new token, also the same link again', async () => {
    const [first, second] = [await caseWithLink(), await caseWithLink()];
    const opened = await links().open(first.token);
    expect(opened.status).toBe(201);
    const { token, expiresAt, caseNumber } = opened.body.data;
    expect(caseNumber).toBe(first.of.number);
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now());
    const joined = contentOf(await links().open(second.token, token));
    expect(joined).toEqual({ token: joined.token, expiresAt, caseNumber: second.of.number });
    const again = contentOf(await links().open(second.token, joined.token));
    expect(new Set([token, joined.token, again.token]).size).toBe(3);
    const casesOf = async (session: string) => contentOf(await customerOf(installation.copy, session).cases()).map(({ number }) => number).sort();
    for (const session of [joined.token, again.token]) expect(await casesOf(session)).toEqual([first.of.number, second.of.number].sort());
    expect(await casesOf(token), 'whoever kept the token of before has not come along').toEqual([first.of.number]);
    const alone = contentOf(await links().open(first.token));
    expect(contentOf(await customerOf(installation.copy, alone.token).cases())).toHaveLength(1);
  });

  test('PF-12 the session before ends a minute later, and no session grows older by being handed on', async () => {
    const [first, second, third] = [await caseWithLink(), await caseWithLink(), await caseWithLink()];
    const { token, expiresAt } = contentOf(await links().open(first.token));
    const [joined, atOnce] = await Promise.all([links().open(second.token, token), links().open(third.token, token)]);
    expect([contentOf(joined).expiresAt, contentOf(atOnce).expiresAt]).toEqual([expiresAt, expiresAt]);
    expect((await customerOf(installation.copy, token).readPage(first.of.number)).status).toBe(200);
    await installation.database.execute('UPDATE portico_sessions SET expires_at = expires_at - 60001 WHERE id IN (SELECT sg.session_id FROM portico_session_grants sg JOIN portico_grants g ON g.id = sg.grant_id WHERE g.case_id = ?)', [first.of.id]);
    expect(refusal(await customerOf(installation.copy, token).readPage(first.of.number))).toEqual({ status: 401, code: 'auth.required' });
    for (const { token: session } of [contentOf(joined), contentOf(atOnce)]) expect((await customerOf(installation.copy, session).readPage(first.of.number)).status).toBe(200);
  });

  test('CP-10 a session belongs to one portal', async () => {
    const [here, there] = [await caseWithLink(), await caseWithLink(otherPortal)];
    const opened = contentOf(await links().open(here.token));
    const elsewhere = contentOf(await links(otherPortal).open(there.token, opened.token));
    expect(elsewhere.token).not.toBe(opened.token);
    expect(refusal(await customerOf(installation.copy, opened.token).readPage(there.of.number))).toEqual({ status: 404, code: 'notFound' });
  });

  test('PF-12 a session is kept as a hash, and ends on the server', async () => {
    const { of, email, token } = await caseWithLink();
    const customer = await openByMail(installation.copy, portal.key, email);
    expect(await installation.database.rows('SELECT id FROM portico_sessions WHERE token_hash = ?', [customer.token])).toEqual([]);
    expect((await customer.logOut()).status).toBe(204);
    expect(refusal(await customer.readPage(of.number))).toEqual({ status: 401, code: 'auth.required' });
    expect(refusal(await customer.logOut())).toEqual({ status: 401, code: 'auth.required' });
    expect((await links().open(token)).status).toBe(201);
  });
});

describe('CP-07 a fresh link', () => {
  test('is sent to the address on file; the answer is the same for what is known, expired and unknown', async () => {
    const { of, token, email } = await caseWithLink();
    const [first] = await mailsTo(installation.copy, email);
    const known = await links().renew(token);
    const unknown = await links().renew('nobody.nothing');
    expect([known.status, known.body]).toEqual([202, { data: {} }]);
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
    const again = await nextMail(installation.copy, email, first?.id);
    expect((await links().open(linkTokenIn(again.text))).status).toBe(201);
    await installation.database.execute('UPDATE portico_grants SET revoked_at = ? WHERE case_id = ?', [Date.now(), of.id]);
    const before = await accessRows(of);
    expect((await links().renew(token)).text).toBe(known.text);
    expect((await accessRows(of)).outbox).toEqual(before.outbox);
  });

  test('PF-12 can be asked for five times from one address, and then from others', async () => {
    const door = links();
    for (let time = 0; time < 5; time += 1) expect((await door.renew('nobody.nothing')).status).toBe(202);
    const refused = await door.renew('nobody.nothing');
    expect(refusal(refused)).toEqual({ status: 429, code: 'rate.limited' });
    expect((await links().renew('nobody.nothing')).status).toBe(202);
  });

  test('PF-12 opening is limited too, by the connection where nobody vouches for the address', async () => {
    const door = links();
    const tries = await Promise.all(Array.from({ length: 61 }, () => door.check('x.y')));
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(1);
    const forged = async (index: number) =>
      (await fetch(`${installation.copy.cms}/api/portals/${portal.key}/links/x.y`, { headers: { 'X-Forwarded-For': `10.9.8.${index}`, 'X-Portico-Frontend': 'guessed' } })).status;
    const statuses = await Promise.all(Array.from({ length: 61 }, (_, index) => forged(index)));
    expect(statuses).toContain(429);
  });
});
