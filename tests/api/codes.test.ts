import { randomInt } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { type Answer, contentOf, type Data, details, refusal, send, someAddress } from './support/calls.ts';
import { customerOf, linksOf, type OpenedSession } from './support/customer.ts';
import { eventsOf } from './support/events.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { linkTokenIn, nextMail, nextSms, smsTo } from './support/mailbox.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { someEmail, type StoredCase } from './support/rest.ts';

let installation: Installation;
let portal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  await portal.settings.change({ smsCode: true, helpContact: 'Call 21 00 04 80' });
});
afterAll(() => installation.close());

const minute = 60_000;

async function caseWithLink(mobile: string | null = `+4740${randomInt(100_000, 999_999)}`): Promise<{ of: StoredCase; token: string; mobile: string }> {
  const of = await portal.rest.createCase();
  const email = someEmail();
  await portal.rest.addContact(of, { email, mobile });
  return { of, mobile: mobile ?? '', token: linkTokenIn((await nextMail(installation.copy, email)).text) };
}

interface CodeAsked {
  readonly code: { readonly mobile: string; readonly helpContact: string; readonly resendAfter: number };
}

const open = (token: string): Promise<Answer<Data<unknown>>> => linksOf(installation.copy, portal.key).open(token);
const ask = async (token: string): Promise<CodeAsked> => contentOf(await open(token)) as CodeAsked;
const confirm = (token: string, code: string, address = someAddress()) =>
  send<Data<OpenedSession>>(installation.copy, { method: 'POST', path: `/api/portals/${portal.key}/links/confirm`, body: { token, code }, address });
const codeIn = ({ text }: { text: string }): string => /\d{6}(?=\.)/.exec(text)?.[0] ?? '';
const other = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
/** Moves the code of a case into the past. */
const age = (of: StoredCase, by: number) => installation.database.execute('UPDATE portico_link_codes SET issued_at = issued_at - ?, locked_until = locked_until - ? WHERE grant_id IN (SELECT id FROM portico_grants WHERE case_id = ?)', [by, by, of.id]);

describe('CP-08 the link alone', () => {
  test('opens nothing, but sends a code to the number on file, shown masked; the code stands nowhere', async () => {
    const { of, token, mobile } = await caseWithLink();
    const { code } = await ask(token);
    expect(code).toEqual({ mobile: `+47 ••• •• ${mobile.slice(-3)}`, helpContact: 'Call 21 00 04 80', resendAfter: 60 });
    const sent = codeIn(await nextSms(installation.copy, mobile));
    const stored = await Promise.all(['portico_link_codes', 'portico_outbox', 'portico_events'].map((table) => installation.database.rows(`SELECT * FROM ${table} WHERE ${table === 'portico_link_codes' ? 'grant_id IN (SELECT id FROM portico_grants WHERE case_id = ?)' : 'aggregate_id = ?'}`, [of.id])));
    expect(JSON.stringify(stored)).not.toContain(`"${sent}"`);
    expect(await installation.database.rows('SELECT * FROM portico_session_grants sg JOIN portico_grants g ON g.id = sg.grant_id WHERE g.case_id = ?', [of.id])).toEqual([]);
  });

  test('says so where there is no number, with whom to ask, and flags the case', async () => {
    const { of, token } = await caseWithLink(null);
    const answer = await open(token);
    expect(refusal(answer)).toEqual({ status: 409, code: 'code.noMobile' });
    expect(details(answer)['helpContact']).toBe('Call 21 00 04 80');
    expect((await eventsOf(installation.database, of.id)).map(({ kind }) => kind)).toContain('codeUndeliverable');
    const path = `/api/cases/${of.documentId}/access`;
    expect(contentOf(await installation.send<Data<unknown>>({ path, token: portal.rest.token }))).toMatchObject([{ reachable: true, hindrance: 'noMobileForCode' }]);
  });

  test('of a session that was opened before codes were wanted ends', async () => {
    await portal.settings.change({ smsCode: false });
    const { of, token } = await caseWithLink();
    const customer = customerOf(installation.copy, (contentOf(await open(token)) as OpenedSession).token);
    expect((await customer.readPage(of.number)).status).toBe(200);
    await portal.settings.change({ smsCode: true });
    expect(refusal(await customer.readPage(of.number))).toEqual({ status: 401, code: 'auth.required' });
  });
});

describe('CP-08 the code', () => {
  test('does not open when it is wrong, malformed, for another link, or too old', async () => {
    const { of, token, mobile } = await caseWithLink();
    await ask(token);
    const code = codeIn(await nextSms(installation.copy, mobile));
    const wrong = await confirm(token, other(code));
    expect(refusal(wrong)).toEqual({ status: 403, code: 'code.wrong' });
    expect(details(wrong)['left']).toBe(4);
    expect(refusal(await confirm(token, '12345'))).toEqual({ status: 400, code: 'input.invalid' });
    expect(refusal(await confirm(`${token}x`, code))).toEqual({ status: 404, code: 'link.invalid' });
    expect(refusal(await confirm((await caseWithLink()).token, code))).toEqual({ status: 410, code: 'code.expired' });
    await age(of, 10 * minute + 1);
    expect(refusal(await confirm(token, code))).toEqual({ status: 410, code: 'code.expired' });
  });

  test('opens once', async () => {
    const { of, token, mobile } = await caseWithLink();
    await ask(token);
    const code = codeIn(await nextSms(installation.copy, mobile));
    const opened = await confirm(token, code);
    expect(opened.status).toBe(201);
    expect((await customerOf(installation.copy, opened.body.data.token).readPage(of.number)).status).toBe(200);
    expect(refusal(await confirm(token, code))).toEqual({ status: 410, code: 'code.expired' });
  });

  test('comes again after a minute, not before', async () => {
    const { of, token, mobile } = await caseWithLink();
    await ask(token);
    const first = codeIn(await nextSms(installation.copy, mobile));
    expect((await ask(token)).code.resendAfter).toBeLessThanOrEqual(60);
    await age(of, minute);
    expect((await ask(token)).code.resendAfter).toBe(60);
    await expect.poll(async () => (await smsTo(installation.copy, mobile)).length, { timeout: 20_000, interval: 50 }).toBe(2);
    const [second] = await smsTo(installation.copy, mobile);
    expect(codeIn(second ?? { text: '' })).not.toBe(first);
    expect(refusal(await confirm(token, first))).toEqual({ status: 403, code: 'code.wrong' });
    expect((await confirm(token, codeIn(second ?? { text: '' }))).status).toBe(201);
  });

  test('can be tried five times, also at the same time and over new codes; then it waits a quarter of an hour', async () => {
    const { of, token, mobile } = await caseWithLink();
    await ask(token);
    const code = codeIn(await nextSms(installation.copy, mobile));
    const tries = await Promise.all(Array.from({ length: 12 }, () => confirm(token, other(code))));
    expect(tries.filter((answer) => refusal(answer).code === 'code.wrong').length).toBeLessThanOrEqual(4);
    expect(refusal(await confirm(token, code))).toEqual({ status: 429, code: 'code.locked' });
    expect(refusal(await open(token))).toEqual({ status: 429, code: 'code.locked' });
    await age(of, 15 * minute);
    expect((await ask(token)).code.resendAfter).toBe(60);
  });

  test('is sent only so often to one telephone, whoever’s links ask for it, with whom to ask then', async () => {
    const of = await portal.rest.createCase();
    const mobile = `+4740${randomInt(100_000, 999_999)}`;
    const tokens: string[] = [];
    for (let index = 0; index < 16; index += 1) {
      const { email } = await portal.rest.addContact(of, { mobile });
      tokens.push(linkTokenIn((await nextMail(installation.copy, email ?? '')).text));
    }
    const answers: Answer[] = [];
    for (const token of tokens) answers.push(await open(token));
    expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: 15 }, () => 201), 429]);
    const last = answers.at(-1) as Answer;
    expect(refusal(last)).toEqual({ status: 429, code: 'rate.limited' });
    expect(details(last)['helpContact']).toBe('Call 21 00 04 80');
    const kept = await installation.database.rows('SELECT * FROM portico_rate_limits');
    expect(JSON.stringify(kept), 'the number is counted, not kept').not.toContain(mobile.slice(3));
  });

  test('is tried only so often for one telephone, over all its links', async () => {
    const of = await portal.rest.createCase();
    const mobile = `+4740${randomInt(100_000, 999_999)}`;
    const tokens: string[] = [];
    for (let index = 0; index < 7; index += 1) {
      const { email } = await portal.rest.addContact(of, { mobile });
      tokens.push(linkTokenIn((await nextMail(installation.copy, email ?? '')).text));
    }
    const [last = '', ...others] = tokens;
    for (const token of others) {
      await open(token);
      const codes: (string | undefined)[] = [];
      for (let tries = 0; tries < 5; tries += 1) codes.push(refusal(await confirm(token, '000000')).code);
      expect(codes).toEqual(['code.wrong', 'code.wrong', 'code.wrong', 'code.wrong', 'code.locked']);
    }
    await open(last);
    const refused = await confirm(last, '000000');
    expect(refusal(refused)).toEqual({ status: 429, code: 'rate.limited' });
    expect(details(refused)['helpContact']).toBe('Call 21 00 04 80');
  });

  test('PF-12 is tried only so often from one address', async () => {
    const address = someAddress();
    const answers = await Promise.all(Array.from({ length: 21 }, () => confirm('nobody.nothing', '123456', address)));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
  });
});
