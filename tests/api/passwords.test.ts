import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { details, refusal, someAddress } from './support/calls.ts';
import { contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { mailsTo, nextMail } from './support/mailbox.ts';
import { type FoundedPortal, foundPortal, givePassword, hire, type MemberWithLogin } from './support/portal.ts';
import { someEmail } from './support/rest.ts';

let installation: Installation;
let portal: FoundedPortal;
let otherPortal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  otherPortal = await foundPortal(installation);
});
afterAll(() => installation.close());

interface OwnSession {
  readonly id: string;
  readonly since: string;
  readonly seenAt: string;
  readonly userAgent: string | null;
  readonly current: boolean;
}

const GOOD = 'kald fjord om høsten';
const BETTER = 'tre brune hester i regn';

const newMember = async (): Promise<MemberWithLogin> =>
  givePassword(installation, await hire(installation, { name: 'Tone Vik', email: someEmail(), level: 5, office: portal.repairOffice }));

const post = (path: string, body: object, token?: string, address = someAddress()) =>
  installation.send<Record<string, string>>({ method: 'POST', path: `/api/sessions${path}`, body, address, ...(token !== undefined && { token }) });
const tryToOpen = ({ email }: MemberWithLogin, password: string) => post('', { portal: portal.key, email, password });
const open = async (member: MemberWithLogin, userAgent?: string): Promise<string> =>
  (await post('', { portal: portal.key, email: member.email, password: member.password, ...(userAgent && { userAgent }) })).body['token'] ?? '';
const alive = async (token: string): Promise<boolean> => (await installation.send({ path: '/api/sessions/current', token })).status === 200;
const list = async (token: string): Promise<OwnSession[]> => (await installation.send<{ data: OwnSession[] }>({ path: '/api/sessions', token })).body.data;
const end = (id: string, token: string) => installation.send({ method: 'DELETE', path: `/api/sessions/${id}`, token });

describe('PF-12 a member’s own sessions', () => {
  test('nobody ends those of somebody else, and a session that has ended is none', async () => {
    const [mine, theirs] = [await open(await newMember()), await open(await newMember())];
    const [of] = await list(theirs);
    expect(refusal(await end(of?.id ?? '', mine))).toEqual({ status: 404, code: 'notFound' });
    expect(await alive(theirs)).toBe(true);
    expect((await end(of?.id ?? '', theirs)).status).toBe(204);
    expect(refusal(await end(of?.id ?? '', theirs))).toEqual({ status: 401, code: 'auth.required' });
    expect(refusal(await installation.send({ path: '/api/sessions' }))).toEqual({ status: 401, code: 'auth.required' });
  });

  test('are listed by names that open nothing, the newest first, with what the browser calls itself', async () => {
    const member = await newMember();
    const before = Date.now();
    const [first, second] = [await open(member, 'Firefox on a shelf'), await open(member)];
    const answer = await installation.send<{ data: OwnSession[] }>({ path: '/api/sessions', token: first });
    expect(answer.body.data.map(({ userAgent, current }) => ({ userAgent, current }))).toEqual([
      { userAgent: null, current: false },
      { userAgent: 'Firefox on a shelf', current: true },
    ]);
    for (const { since, seenAt } of answer.body.data) for (const at of [since, seenAt]) expect(Date.parse(at)).toBeGreaterThanOrEqual(before);
    expect(Object.keys(answer.body.data[0] ?? {}).sort()).toEqual(['current', 'expiresAt', 'id', 'seenAt', 'since', 'userAgent']);
    const stored = await installation.database.rows<{ token_hash: string; credential: string }>('SELECT token_hash, credential FROM portico_sessions WHERE member_id = ?', [member.id]);
    for (const secret of [first, second, ...stored.flatMap(({ token_hash, credential }) => [token_hash, credential])]) expect(answer.text).not.toContain(secret);
    for (const { id } of answer.body.data) expect(await alive(id)).toBe(false);
  });

  test('when they were last used is noted, but not at every request', async () => {
    const member = await newMember();
    const token = await open(member);
    const seen = async () => Number((await installation.database.rows<{ seen_at: number | string }>('SELECT seen_at FROM portico_sessions WHERE member_id = ?', [member.id]))[0]?.seen_at);
    const first = await seen();
    await list(token);
    expect(await seen()).toBe(first);
    await installation.database.execute('UPDATE portico_sessions SET seen_at = seen_at - ? WHERE member_id = ?', [6 * 60_000, member.id]);
    await list(token);
    await expect.poll(seen, { timeout: 5_000 }).toBeGreaterThanOrEqual(first);
  });

  test('one ends, or all others at once', async () => {
    const member = await newMember();
    const [one, two, three] = [await open(member), await open(member), await open(member)];
    const second = (await list(two)).find(({ current }) => current);
    expect((await end(second?.id ?? '', one)).status).toBe(204);
    expect([await alive(one), await alive(two), await alive(three)]).toEqual([true, false, true]);
    expect((await post('/end-others', {}, one)).status).toBe(204);
    expect([await alive(one), await alive(three)]).toEqual([true, false]);
    expect(await list(one)).toHaveLength(1);
  });

  test('those that a new password ended elsewhere are not listed', async () => {
    const member = await newMember();
    await open(member);
    const renewed = await givePassword(installation, member);
    expect(await list(await open(renewed))).toHaveLength(1);
  });
});

describe('PF-12 a change of password', () => {
  test('needs a session, the password of now and a good new one', async () => {
    const member = await newMember();
    const token = await open(member);
    expect(refusal(await post('/password', { current: member.password, password: GOOD }))).toEqual({ status: 401, code: 'auth.required' });
    expect(refusal(await post('/password', { current: 'wrong', password: GOOD }, token))).toEqual({ status: 403, code: 'password.wrong' });
    for (const [password, weakness] of [['kort', 'short'], ['kald fjord '.repeat(7), 'long'], [member.email, 'guessable'], ['Tone Vik 2026', 'guessable'], ['passord123456', 'guessable']] as const) {
      const answer = await post('/password', { current: member.password, password }, token);
      expect(refusal(answer)).toEqual({ status: 422, code: 'password.weak' });
      expect(details(answer)['weakness']).toBe(weakness);
    }
    expect(await alive(token)).toBe(true);
    expect((await tryToOpen(member, member.password)).status).toBe(201);
  });

  test('guessing the password of now has an end, from whatever address', async () => {
    const member = await newMember();
    const token = await open(member);
    for (let time = 0; time < 20; time += 1) expect((await post('/password', { current: 'wrong', password: GOOD }, token)).status).toBe(403);
    expect(refusal(await post('/password', { current: member.password, password: GOOD }, token))).toEqual({ status: 429, code: 'rate.limited' });
    expect(refusal(await tryToOpen(member, member.password))).toEqual({ status: 429, code: 'rate.limited' });
  });

  test('ends all sessions; the one that asks goes on under another token', async () => {
    const member = await newMember();
    const [token, elsewhere] = [await open(member), await open(member)];
    const answer = await post('/password', { current: member.password, password: GOOD }, token);
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.body).sort()).toEqual(['expiresAt', 'token']);
    const renewed = answer.body['token'] ?? '';
    expect([await alive(token), await alive(elsewhere), await alive(renewed)]).toEqual([false, false, true]);
    expect(await list(renewed)).toHaveLength(1);
    expect((await tryToOpen(member, member.password)).status).toBe(401);
    expect((await tryToOpen(member, GOOD)).status).toBe(201);
  });

  test('two at once: one is made', async () => {
    const member = await newMember();
    const tokens = [await open(member), await open(member)];
    const answers = await Promise.all(tokens.map((token, index) => post('/password', { current: member.password, password: [GOOD, BETTER][index] }, token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const kept = [await tryToOpen(member, GOOD), await tryToOpen(member, BETTER)].map(({ status }) => status);
    expect(kept.sort()).toEqual([201, 401]);
  });
});

const forget = (email: string, at = portal.key, address = someAddress()) => post('/forgotten', { portal: at, email }, undefined, address);
const reset = (token: string, password: string, at = portal.key) => post('/reset', { portal: at, token, password });
const check = (token: string, at = portal.key) => post('/reset/check', { portal: at, token });

/** The link of the next mail to a member after those that are known. */
async function linkFor({ email }: MemberWithLogin, after?: string): Promise<{ token: string; mail: string }> {
  const mail = await nextMail(installation.copy, email, after);
  const [, at, token] = /\/([\w-]+)\/work\/reset\/([\w.-]+)/.exec(mail.text) ?? [];
  if (at !== portal.key || token === undefined) throw new Error(`There is no link to a new password in: ${mail.text}`);
  return { token, mail: mail.id };
}

describe('PF-12 a forgotten password: what is refused', () => {
  test('the answer does not tell who exists, nor does its time', async () => {
    const member = await newMember();
    const left = await newMember();
    await contentManagerOf(installation).update('api::member.member', left.documentId, { active: false });
    const answers = [];
    for (const [email, at] of [[member.email, portal.key], [someEmail(), portal.key], [member.email, otherPortal.key], [member.email, 'nowhere'], [left.email, portal.key]] as const) {
      const begun = performance.now();
      const answer = await forget(email, at);
      answers.push({ status: answer.status, body: answer.body, slow: performance.now() - begun >= 295 });
    }
    expect(answers).toEqual(answers.map(() => ({ status: 202, body: { data: {} }, slow: true })));
    await linkFor(member);
    expect(await mailsTo(installation.copy, left.email)).toEqual([]);
    expect(await mailsTo(installation.copy, member.email)).toHaveLength(1);
  });

  test('too many are not answered from one address; for one account they are, and send nothing', async () => {
    const address = someAddress();
    for (let time = 0; time < 5; time += 1) expect((await forget(someEmail(), portal.key, address)).status).toBe(202);
    expect(refusal(await forget(someEmail(), portal.key, address))).toEqual({ status: 429, code: 'rate.limited' });
    const member = await newMember();
    for (let time = 0; time < 5; time += 1) expect((await forget(member.email)).status).toBe(202);
    const rows = await installation.database.rows('SELECT id FROM portico_password_links WHERE member_id = ?', [member.id]);
    expect(rows).toHaveLength(3);
  });

  test('a link that is none, of another portal, too old, or with another secret', async () => {
    const member = await newMember();
    await forget(member.email);
    const { token } = await linkFor(member);
    const [name = '', secret = ''] = token.split('.');
    const wrong = `${name}.${secret.startsWith('A') ? 'B' : 'A'}${secret.slice(1)}`;
    for (const tried of ['none', name, `${name}.`, wrong, `.${secret}`]) {
      expect(refusal(await check(tried))).toEqual({ status: 404, code: 'link.invalid' });
      expect(refusal(await reset(tried, GOOD))).toEqual({ status: 404, code: 'link.invalid' });
    }
    expect(refusal(await reset(token, GOOD, otherPortal.key))).toEqual({ status: 404, code: 'link.invalid' });
    expect(refusal(await reset(token, member.email))).toEqual({ status: 422, code: 'password.weak' });
    await installation.database.execute('UPDATE portico_password_links SET expires_at = ? WHERE public_id = ?', [Date.now() - 1, name]);
    expect(refusal(await check(token))).toEqual({ status: 410, code: 'link.expired' });
    expect(refusal(await reset(token, GOOD))).toEqual({ status: 410, code: 'link.expired' });
    expect((await tryToOpen(member, member.password)).status).toBe(201);
  });

  test('a link of a member who has left, or whose password was changed since', async () => {
    const [left, changed] = [await newMember(), await newMember()];
    for (const { email } of [left, changed]) await forget(email);
    const [ofLeft, ofChanged] = [await linkFor(left), await linkFor(changed)];
    await contentManagerOf(installation).update('api::member.member', left.documentId, { active: false });
    await givePassword(installation, changed);
    expect(refusal(await reset(ofLeft.token, GOOD))).toEqual({ status: 404, code: 'link.invalid' });
    expect(refusal(await reset(ofChanged.token, GOOD))).toEqual({ status: 410, code: 'link.revoked' });
  });
});

describe('PF-12 a forgotten password', () => {
  test('is replaced by the link of the mail, once; every session and every other link ends', async () => {
    const member = await newMember();
    const session = await open(member);
    await forget(member.email.toUpperCase());
    const first = await linkFor(member);
    await forget(member.email);
    const second = await linkFor(member, first.mail);
    expect((await check(first.token)).status).toBe(204);
    expect((await reset(first.token, GOOD)).status).toBe(204);
    expect(await alive(session)).toBe(false);
    expect((await tryToOpen(member, member.password)).status).toBe(401);
    expect((await tryToOpen(member, GOOD)).status).toBe(201);
    for (const token of [first.token, second.token]) expect(refusal(await reset(token, BETTER))).toEqual({ status: 410, code: 'link.revoked' });
  });

  test('two resets by one link: one is made', async () => {
    const member = await newMember();
    await forget(member.email);
    const { token } = await linkFor(member);
    const answers = await Promise.all([reset(token, GOOD), reset(token, BETTER)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410]);
  });

  test('the secret of a link stands nowhere', async () => {
    const member = await newMember();
    await forget(member.email);
    const { token } = await linkFor(member);
    const [, secret = ''] = token.split('.');
    const state = async () => (await installation.database.rows<{ state: string }>('SELECT state FROM portico_outbox WHERE recipient = ?', [member.email]))[0]?.state;
    await expect.poll(state, { message: 'what became of the mail is written a moment after it has arrived', timeout: 10_000 }).toBe('sent');
    for (const table of ['portico_password_links', 'portico_outbox', 'portico_sent_sources', 'portico_sessions']) {
      const written = JSON.stringify(await installation.database.rows(`SELECT * FROM ${table}`));
      expect(written.replaceAll('=\\r\\n', ''), table).not.toContain(secret);
    }
  });
});
