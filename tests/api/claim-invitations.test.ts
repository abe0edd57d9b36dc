import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { claimsOf, foundWarrantyPortal, type WarrantyPortal } from './support/claims.ts';
import { type ClientCompany, type Clients, clientsOf, leadAgent, passwordTokenIn, someLogin, inviteTo, doorOf } from './support/clients.ts';
import { openDatabase } from './support/database.ts';
import { logIn } from './support/doors.ts';
import { contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { nextMail } from './support/mailbox.ts';
import { until } from './support/until.ts';

let installation: Installation;
let portal: WarrantyPortal;
let lead: Clients;
let dealer: ClientCompany;
let door: ReturnType<typeof doorOf>;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundWarrantyPortal(installation);
  lead = clientsOf(installation, (await leadAgent(installation, portal)).token);
  dealer = await lead.named('Fjordvarme');
  door = doorOf(installation, portal.key);
});
afterAll(() => installation.close());

const invited = () => inviteTo(installation, lead, dealer.documentId);
const alive = async (token: string) => (await installation.send({ path: '/api/sessions/current', token })).status === 200;
const GOOD = 'four rivers over warm stones';

describe('CL-18 an invitation', () => {
  test('sets a password once, by the newest link alone, and lets in', async () => {
    const first = await invited();
    expect(first).toMatchObject({ state: 'invited', signedInAt: null, commands: ['invite', 'lock'] });
    expect(first.mail.subject).toContain('Alpina');
    const again = contentOf(await lead.onLogin(dealer.documentId, first.documentId, 'invite'));
    expect(again.logins.find(({ documentId }) => documentId === first.documentId)?.state).toBe('invited');
    const second = passwordTokenIn((await nextMail(installation.copy, first.email, first.mail.id)).text);
    expect(refusal(await door.set(first.link, GOOD))).toEqual({ status: 410, code: 'link.revoked' });
    expect((await door.set(second, GOOD)).status).toBe(204);
    expect(refusal(await door.set(second, `${GOOD} again`))).toEqual({ status: 410, code: 'link.revoked' });
    const token = await logIn(installation, portal.key, { email: first.email, password: GOOD });
    expect((await claimsOf(installation, { token }).list()).claims).toEqual((await claimsOf(installation, portal.client).list()).claims);
    const login = (await lead.read(dealer.documentId)).logins.find(({ documentId }) => documentId === first.documentId);
    expect(login).toMatchObject({ state: 'active', commands: ['lock'] });
    expect(Date.parse(login?.signedInAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect(refusal(await lead.onLogin(dealer.documentId, first.documentId, 'invite'))).toEqual({ status: 409, code: 'login.state' });
  });

  test('ends after seven days; the link stands in no table and no log', async () => {
    const { link, id } = await withId(await invited());
    const [stored] = await installation.database.rows<{ created_at: number | string; expires_at: number | string; public_id: string; nonce: string }>('SELECT * FROM portico_password_links WHERE member_id = ?', [id]);
    expect(Number(stored?.expires_at) - Number(stored?.created_at)).toBe(7 * 24 * 3_600_000);
    const secret = link.split('.')[1] ?? 'none';
    expect(JSON.stringify(stored)).not.toContain(secret);
    for (const table of ['portico_outbox', 'portico_events']) expect(JSON.stringify(await installation.database.rows(`SELECT * FROM ${table}`))).not.toContain(secret);
    await installation.database.execute('UPDATE portico_password_links SET expires_at = ? WHERE member_id = ?', [Date.now() - 1, id]);
    expect(refusal(await door.set(link, GOOD))).toEqual({ status: 410, code: 'link.expired' });
  });
});

const withId = async <Login extends { email: string }>(login: Login): Promise<Login & { id: number }> => {
  const [row] = await installation.database.rows<{ id: number }>('SELECT id FROM members WHERE email = ?', [login.email]);
  return { ...login, id: row?.id ?? 0 };
};

describe('CL-18 a lock', () => {
  test('ends every session at once and lets nobody in, until it is taken off', async () => {
    const { documentId, email, link } = await invited();
    expect((await door.set(link, GOOD)).status).toBe(204);
    const open = await logIn(installation, portal.key, { email, password: GOOD });
    expect(await alive(open)).toBe(true);
    const locked = contentOf(await lead.onLogin(dealer.documentId, documentId, 'lock'));
    expect(locked.logins.find((login) => login.documentId === documentId)).toMatchObject({ state: 'locked', commands: ['unlock'] });
    expect(await alive(open)).toBe(false);
    expect(refusal(await door.tryToSignIn({ email }, GOOD))).toEqual({ status: 401, code: 'auth.failed' });
    for (const command of ['lock', 'invite'] as const) expect(refusal(await lead.onLogin(dealer.documentId, documentId, command))).toEqual({ status: 409, code: 'login.state' });
    contentOf(await lead.onLogin(dealer.documentId, documentId, 'unlock'));
    expect(await alive(open), 'a session that has ended does not come back').toBe(false);
    expect((await door.tryToSignIn({ email }, GOOD)).status).toBe(201);
  });

  test('of who is invited: the link opens nothing any more, also when the lock is taken off', async () => {
    const { documentId, link } = await invited();
    contentOf(await lead.onLogin(dealer.documentId, documentId, 'lock'));
    expect(refusal(await door.set(link, GOOD))).toEqual({ status: 404, code: 'link.invalid' });
    contentOf(await lead.onLogin(dealer.documentId, documentId, 'unlock'));
    expect(refusal(await door.set(link, GOOD))).toEqual({ status: 410, code: 'link.revoked' });
  });
});

describe('CL-18 a link by mail', () => {
  const people = () => contentManagerOf(installation);
  test('is good for the address that it was sent to, and ends when an administrator corrects that', async () => {
    const { documentId, email, link, mail } = await invited();
    const corrected = someLogin().email;
    contentOf(await people().update('api::member.member', documentId, { email: corrected }));
    expect(refusal(await door.set(link, GOOD))).toEqual({ status: 410, code: 'link.revoked' });
    contentOf(await lead.onLogin(dealer.documentId, documentId, 'invite'));
    expect((await door.set(passwordTokenIn((await nextMail(installation.copy, corrected)).text), GOOD)).status).toBe(204);
    expect(refusal(await door.tryToSignIn({ email }, GOOD))).toEqual({ status: 401, code: 'auth.failed' });

    expect((await door.forgot(corrected)).status).toBe(202);
    const sent = passwordTokenIn((await nextMail(installation.copy, corrected, mail.id)).text);
    contentOf(await people().update('api::member.member', documentId, { email: someLogin().email }));
    expect(refusal(await door.check(sent))).toEqual({ status: 410, code: 'link.revoked' });
    expect(refusal(await door.set(sent, `${GOOD} again`))).toEqual({ status: 410, code: 'link.revoked' });
  });

  // SQLite has one writer: nothing happens beside it.
  if (inject('copy').database.client === 'postgres') test('sets no password of somebody who is being locked at this moment', async () => {
    const { link, id } = await withId(await invited());
    const locking = await openDatabase(installation.copy);
    await locking.execute('BEGIN');
    await locking.execute('UPDATE members SET active = false WHERE id = ?', [id]);
    const setting = door.set(link, GOOD);
    const waits = async () => (await installation.database.rows("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")).length > 0 || undefined;
    await Promise.race([setting, until('the reset waits for the lock', waits)]);
    await locking.execute('COMMIT');
    await locking.close();
    expect(refusal(await setting)).toEqual({ status: 404, code: 'link.invalid' });
  });
});
