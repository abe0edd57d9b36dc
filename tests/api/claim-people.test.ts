import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, details, refusal } from './support/calls.ts';
import { claimsOf, foundWarrantyPortal, type WarrantyPortal } from './support/claims.ts';
import { type ClientCompany, type Clients, clientsOf, leadAgent, passwordTokenIn, someLogin } from './support/clients.ts';
import { openDatabase } from './support/database.ts';
import { logIn } from './support/doors.ts';
import { contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { mailsTo, nextMail } from './support/mailbox.ts';
import { createToken, type FoundedPortal, foundPortal } from './support/portal.ts';
import { restOf, someNumber } from './support/rest.ts';
import { until } from './support/until.ts';

let installation: Installation;
let portal: WarrantyPortal;
let lead: Clients;
let agent: Clients;
let client: Clients;
let foreign: Clients;
let handler: Clients;
let insurer: FoundedPortal;
let dealer: ClientCompany;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundWarrantyPortal(installation);
  const elsewhere = await foundWarrantyPortal(installation);
  insurer = await foundPortal(installation);
  lead = clientsOf(installation, (await leadAgent(installation, portal)).token);
  foreign = clientsOf(installation, (await leadAgent(installation, elsewhere)).token);
  agent = clientsOf(installation, portal.agent.token);
  client = clientsOf(installation, portal.client.token);
  handler = clientsOf(installation, await logIn(installation, insurer.key, insurer.handler));
  dealer = await lead.named('Fjordvarme');
});
afterAll(() => installation.close());

const post = (path: string, body: object, token?: string) => installation.send({ method: 'POST', path: `/api/sessions${path}`, body, ...(token !== undefined && { token }) });
const tryToSignIn = ({ email }: { email: string }, password: string) => post('', { portal: portal.key, email, password });
const alive = async (token: string) => (await installation.send({ path: '/api/sessions/current', token })).status === 200;
const set = (token: string, password: string) => post('/reset', { portal: portal.key, token, password });
const GOOD = 'four rivers over warm stones';

/** Somebody who has been invited, with the mail that she got. */
async function invited(company = dealer.documentId) {
  const wanted = someLogin();
  const { logins } = contentOf(await lead.invite(company, wanted));
  const login = logins.find(({ email }) => email === wanted.email);
  if (!login) throw new Error('Nobody was invited');
  const mail = await nextMail(installation.copy, wanted.email);
  return { ...login, mail, link: passwordTokenIn(mail.text) };
}

const notFound = { status: 404, code: 'notFound' };

describe('CL-18 who may not', () => {
  const everything = (who: Clients, company: string, login: string) =>
    [
      who.call('GET', `work/clients/${company}`),
      who.change({ documentId: company, version: '1' }, { name: 'Taken over', phone: '', labourRate: null }),
      who.invite(company),
      ...(['invite', 'lock', 'unlock'] as const).map((command) => who.onLogin(company, login, command)),
    ] as const;

  test('another portal’s agents, case handlers of an insurer and nobody: what is there looks like what does not exist', async () => {
    const [login] = dealer.logins;
    for (const company of [dealer.documentId, 'nothing']) {
      for (const answer of await Promise.all([...everything(foreign, company, login?.documentId ?? ''), ...everything(handler, company, login?.documentId ?? '')])) expect(refusal(answer)).toEqual(notFound);
    }
    expect((await foreign.list(`q=${portal.key}`)).companies).toEqual([]);
    expect(refusal(await handler.call('GET', 'work/clients'))).toEqual(notFound);
    expect(refusal(await handler.call('POST', 'work/clients', { name: 'New', kind: 'dealer', phone: '', labourRate: null }))).toEqual(notFound);
    for (const path of ['work/clients', `work/clients/${dealer.documentId}`, 'account']) expect(refusal(await clientsOf(installation).call('GET', path))).toEqual({ status: 401, code: 'auth.required' });
  });

  test('a client, even of its own company', async () => {
    const [login] = dealer.logins;
    for (const answer of await Promise.all(everything(client, dealer.documentId, login?.documentId ?? ''))) expect(refusal(answer)).toEqual({ status: 403, code: 'right.missing' });
    expect(refusal(await client.call('GET', 'work/clients'))).toEqual({ status: 403, code: 'right.missing' });
  });

  test('an agent below level 3 reads, and changes nothing', async () => {
    const [login] = dealer.logins;
    const [read, ...changes] = await Promise.all(everything(agent, dealer.documentId, login?.documentId ?? ''));
    expect(contentOf(read)).toMatchObject({ name: dealer.name, mayChange: false });
    expect(contentOf(read).logins.flatMap(({ commands }) => commands)).toEqual([]);
    for (const answer of changes) expect(refusal(answer)).toEqual({ status: 403, code: 'level.missing' });
    expect(details(changes[0]).level).toBe(3);
    expect((await agent.list()).mayChange).toBe(false);
  });

  test('neither the own company nor a login of another company, whatever it is asked by', async () => {
    const other = await lead.named('Innlandet');
    const [stranger] = other.logins;
    expect(refusal(await lead.onLogin(dealer.documentId, stranger?.documentId ?? '', 'lock'))).toEqual(notFound);
    expect(refusal(await lead.onLogin(dealer.documentId, portal.agent.documentId, 'lock'))).toEqual(notFound);
    const [own] = await installation.database.rows<{ document_id: string }>("SELECT co.document_id FROM companies co JOIN companies_portal_lnk l ON l.company_id = co.id JOIN portals p ON p.id = l.portal_id WHERE p.key = ? AND co.kind = 'own'", [portal.key]);
    expect(refusal(await lead.call('GET', `work/clients/${own?.document_id}`))).toEqual(notFound);
    expect(refusal(await lead.invite(own?.document_id ?? ''))).toEqual(notFound);
    expect(await alive(portal.otherClient.token)).toBe(true);
  });

  test('what is no company, no address and no telephone number; an old version, or none', async () => {
    for (const wrong of [{ ...someLogin(), email: 'eirik' }, { ...someLogin(), name: ' ' }, { ...someLogin(), level: 5 }]) expect((await lead.invite(dealer.documentId, wrong)).status).toBe(400);
    expect(refusal(await lead.invite(dealer.documentId, { ...someLogin(), language: 'xx' }))).toEqual({ status: 400, code: 'input.invalid' });
    const facts = { name: dealer.name, phone: '12', labourRate: 9500 };
    expect(refusal(await lead.change(dealer, facts))).toEqual({ status: 400, code: 'contact.mobileInvalid' });
    expect(refusal(await lead.change({ ...dealer, version: '1' }, { ...facts, phone: '' }))).toEqual({ status: 412, code: 'precondition.failed' });
    expect(refusal(await lead.call('PATCH', `work/clients/${dealer.documentId}`, { ...facts, phone: '' }))).toEqual({ status: 428, code: 'precondition.missing' });
    expect(await lead.read(dealer.documentId)).toEqual(dealer);
  });
});

describe('answer 18 an e-mail address is one login’s in its portal', () => {
  test('of an agent, of a colleague, and of another company, however it is written', async () => {
    const other = await lead.named('Innlandet');
    for (const { email } of [portal.agent, portal.client, portal.otherClient]) {
      for (const company of [dealer, other]) {
        for (const written of [email, email.toUpperCase()]) expect(refusal(await lead.invite(company.documentId, { ...someLogin(), email: written }))).toEqual({ status: 409, code: 'member.loginTaken' });
      }
    }
    expect((await lead.read(other.documentId)).logins).toHaveLength(other.logins.length);
  });

  test('of two who invite at once, one has it', async () => {
    const other = await lead.named('Innlandet');
    const wanted = someLogin();
    const answers = await Promise.all([dealer, other, dealer, other].map(({ documentId }) => lead.invite(documentId, wanted)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    for (const answer of answers.filter(({ status }) => status === 409)) expect(refusal(answer).code).toBe('member.loginTaken');
    await nextMail(installation.copy, wanted.email);
    expect(await mailsTo(installation.copy, wanted.email)).toHaveLength(1);
  });

  test('in another portal it is somebody else’s', async () => {
    const theirs = await foreign.named('Fjordvarme');
    expect((await foreign.invite(theirs.documentId, { ...someLogin(), email: portal.client.email })).status).toBe(201);
  });
});

describe('CL-18 an invitation', () => {
  test('sets a password once, by the newest link alone, and lets in', async () => {
    const first = await invited();
    expect(first).toMatchObject({ state: 'invited', signedInAt: null, commands: ['invite', 'lock'] });
    expect(first.mail.subject).toContain('Alpina');
    const again = contentOf(await lead.onLogin(dealer.documentId, first.documentId, 'invite'));
    expect(again.logins.find(({ documentId }) => documentId === first.documentId)?.state).toBe('invited');
    const second = passwordTokenIn((await nextMail(installation.copy, first.email, first.mail.id)).text);
    expect(refusal(await set(first.link, GOOD))).toEqual({ status: 410, code: 'link.revoked' });
    expect((await set(second, GOOD)).status).toBe(204);
    expect(refusal(await set(second, `${GOOD} again`))).toEqual({ status: 410, code: 'link.revoked' });
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
    expect(refusal(await set(link, GOOD))).toEqual({ status: 410, code: 'link.expired' });
  });
});

const withId = async <Login extends { email: string }>(login: Login): Promise<Login & { id: number }> => {
  const [row] = await installation.database.rows<{ id: number }>('SELECT id FROM members WHERE email = ?', [login.email]);
  return { ...login, id: row?.id ?? 0 };
};

describe('CL-18 a lock', () => {
  test('ends every session at once and lets nobody in, until it is taken off', async () => {
    const { documentId, email, link } = await invited();
    expect((await set(link, GOOD)).status).toBe(204);
    const open = await logIn(installation, portal.key, { email, password: GOOD });
    expect(await alive(open)).toBe(true);
    const locked = contentOf(await lead.onLogin(dealer.documentId, documentId, 'lock'));
    expect(locked.logins.find((login) => login.documentId === documentId)).toMatchObject({ state: 'locked', commands: ['unlock'] });
    expect(await alive(open)).toBe(false);
    expect(refusal(await tryToSignIn({ email }, GOOD))).toEqual({ status: 401, code: 'auth.failed' });
    for (const command of ['lock', 'invite'] as const) expect(refusal(await lead.onLogin(dealer.documentId, documentId, command))).toEqual({ status: 409, code: 'login.state' });
    contentOf(await lead.onLogin(dealer.documentId, documentId, 'unlock'));
    expect(await alive(open), 'a session that has ended does not come back').toBe(false);
    expect((await tryToSignIn({ email }, GOOD)).status).toBe(201);
  });

  test('of who is invited: the link opens nothing any more, also when the lock is taken off', async () => {
    const { documentId, link } = await invited();
    contentOf(await lead.onLogin(dealer.documentId, documentId, 'lock'));
    expect(refusal(await set(link, GOOD))).toEqual({ status: 404, code: 'link.invalid' });
    contentOf(await lead.onLogin(dealer.documentId, documentId, 'unlock'));
    expect(refusal(await set(link, GOOD))).toEqual({ status: 410, code: 'link.revoked' });
  });
});

describe('CL-18 a link by mail', () => {
  const people = () => contentManagerOf(installation);
  const forgot = (email: string) => post('/forgotten', { portal: portal.key, email });

  test('is good for the address that it was sent to, and ends when an administrator corrects that', async () => {
    const { documentId, email, link, mail } = await invited();
    const corrected = someLogin().email;
    contentOf(await people().update('api::member.member', documentId, { email: corrected }));
    expect(refusal(await set(link, GOOD))).toEqual({ status: 410, code: 'link.revoked' });
    contentOf(await lead.onLogin(dealer.documentId, documentId, 'invite'));
    expect((await set(passwordTokenIn((await nextMail(installation.copy, corrected)).text), GOOD)).status).toBe(204);
    expect(refusal(await tryToSignIn({ email }, GOOD))).toEqual({ status: 401, code: 'auth.failed' });

    expect((await forgot(corrected)).status).toBe(202);
    const sent = passwordTokenIn((await nextMail(installation.copy, corrected, mail.id)).text);
    contentOf(await people().update('api::member.member', documentId, { email: someLogin().email }));
    expect(refusal(await post('/reset/check', { portal: portal.key, token: sent }))).toEqual({ status: 410, code: 'link.revoked' });
    expect(refusal(await set(sent, `${GOOD} again`))).toEqual({ status: 410, code: 'link.revoked' });
  });

  // SQLite has one writer: nothing happens beside it.
  if (inject('copy').database.client === 'postgres') test('sets no password of somebody who is being locked at this moment', async () => {
    const { link, id } = await withId(await invited());
    const locking = await openDatabase(installation.copy);
    await locking.execute('BEGIN');
    await locking.execute('UPDATE members SET active = false WHERE id = ?', [id]);
    const setting = set(link, GOOD);
    const waits = async () => (await installation.database.rows("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")).length > 0 || undefined;
    await Promise.race([setting, until('the reset waits for the lock', waits)]);
    await locking.execute('COMMIT');
    await locking.close();
    expect(refusal(await setting)).toEqual({ status: 404, code: 'link.invalid' });
  });
});

describe('CL-18 companies', () => {
  test('are listed by name with logins and open claims, found by a part of a name or address', async () => {
    const before = await lead.named('Fjordvarme');
    await claimsOf(installation, portal.client).submitted(portal);
    await claimsOf(installation, portal.client).create();
    const listed = (await agent.list()).companies;
    expect(listed.map(({ name }) => name)).toEqual([...listed.map(({ name }) => name)].sort());
    expect(listed.map(({ kind }) => kind)).not.toContain('own');
    expect(listed.find(({ documentId }) => documentId === dealer.documentId)).toMatchObject({ openClaims: before.openClaims + 1, logins: before.logins.filter(({ state }) => state !== 'locked').length });
    for (const words of ['jordvar', portal.client.email, portal.client.name.toUpperCase()]) expect((await agent.list(`q=${encodeURIComponent(words)}`)).companies.map(({ documentId }) => documentId)).toEqual([dealer.documentId]);
    expect((await agent.list('q=%25')).companies).toEqual([]);
  });

  test('are opened and changed, and each change is recorded', async () => {
    const opened = contentOf(await lead.call('POST', 'work/clients', { name: 'Østkyst Varme', kind: 'client', phone: '22 33 44 55', labourRate: 8000 }));
    expect(opened).toMatchObject({ name: 'Østkyst Varme', phone: '+4722334455', labourRate: 8000, logins: [], mayChange: true });
    const changed = contentOf(await lead.change(opened, { name: 'Østkyst Varme', phone: '', labourRate: 9000 }));
    expect(changed).toMatchObject({ phone: null, labourRate: 9000 });
    expect(refusal(await lead.change(opened, { name: 'Late', phone: '', labourRate: null }))).toEqual({ status: 412, code: 'precondition.failed' });
    expect((await lead.list('q=Østkyst')).companies).toHaveLength(1);
    const { documentId } = await invited(opened.documentId);
    contentOf(await lead.onLogin(opened.documentId, documentId, 'lock'));
    const events = await installation.database.rows<{ kind: string; actor: string }>("SELECT e.kind, e.actor FROM portico_events e JOIN companies co ON co.id = e.aggregate_id WHERE e.aggregate = 'company' AND co.document_id = ? ORDER BY e.id", [opened.documentId]);
    expect(events.map(({ kind }) => kind)).toEqual(['companyOpened', 'companyChanged', 'loginInvited', 'loginLocked']);
    for (const { actor } of events) expect(JSON.parse(actor)).toMatchObject({ kind: 'member', name: `Lead ${portal.key}` });
  });
});

describe('CL-17 the own account', () => {
  test('what cannot be set: a language or format of nobody’s, what is not told to one’s side, an old version', async () => {
    const { version } = await client.account();
    for (const wrong of [{ dateFormat: 'YY-MM-DD' }, { language: 'xx' }, { name: ' ' }, { notifications: { claimNew: false } }, { email: 'new@home.example' }, { level: 5 }]) expect((await client.changeAccount(wrong, version)).status).toBe(400);
    expect(refusal(await client.changeAccount({ title: 'Chef' }, '1'))).toEqual({ status: 412, code: 'precondition.failed' });
    expect(refusal(await client.call('PATCH', 'account', { title: 'Chef' }))).toEqual({ status: 428, code: 'precondition.missing' });
    expect((await client.account()).version).toBe(version);
  });

  test('name, title, language, format and what is told by mail; two windows do not overwrite each other', async () => {
    const before = await client.account();
    expect(before).toMatchObject({ title: '', dateFormat: null, notifications: [{ what: 'claimComment', wanted: true }, { what: 'claimState', wanted: true }] });
    const after = contentOf(await client.changeAccount({ name: 'Torbjørn Hjelle', title: 'Service manager', language: 'nb', dateFormat: 'DD.MM.YYYY', notifications: { claimState: false } }, before.version));
    expect(after).toMatchObject({ name: 'Torbjørn Hjelle', title: 'Service manager', language: 'nb', dateFormat: 'DD.MM.YYYY', notifications: [{ what: 'claimComment', wanted: true }, { what: 'claimState', wanted: false }] });
    expect(refusal(await client.changeAccount({ title: 'Late' }, before.version))).toEqual({ status: 412, code: 'precondition.failed' });
    const { member } = contentOf(await client.call<{ member: { name: string; language: string; dateFormat: string } }>('GET', 'sessions/current'));
    expect(member).toMatchObject({ name: 'Torbjørn Hjelle', language: 'nb', dateFormat: 'DD.MM.YYYY' });
    const again = contentOf(await client.changeAccount({ title: '', language: null, notifications: { claimComment: false } }, after.version));
    expect(again).toMatchObject({ title: '', language: null, dateFormat: 'DD.MM.YYYY', notifications: [{ what: 'claimComment', wanted: false }, { what: 'claimState', wanted: false }] });
  });

  test('agents choose by what reaches them; members of a portal with cases have nothing to choose', async () => {
    expect((await agent.account()).notifications.map(({ what }) => what)).toEqual(['claimNew', 'claimComment', 'claimUnassigned']);
    expect((await handler.account()).notifications).toEqual([]);
  });

  test.each([
    ['YYYY-MM-DD', (day: string) => day],
    ['DD.MM.YYYY', (day: string) => day.split('-').reverse().join('.')],
    ['MM/DD/YYYY', (day: string) => day.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1')],
  ] as const)('mails to somebody who reads %s have such days', async (format, written) => {
    const { email, link } = await invited();
    expect((await set(link, GOOD)).status).toBe(204);
    const token = await logIn(installation, portal.key, { email, password: GOOD });
    const own = clientsOf(installation, token);
    contentOf(await own.changeAccount({ dateFormat: format }, (await own.account()).version));
    const [known] = await mailsTo(installation.copy, email);
    await post('/forgotten', { portal: portal.key, email });
    const mail = await nextMail(installation.copy, email, known?.id);
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(Date.now() + 3_600_000);
    expect(mail.text).toContain(written(day));
  });
});

describe('CL-17 who has said no to a mail', () => {
  /** The templates of the mails about a claim that were written to somebody, whether or not they have gone yet. */
  const written = async (number: string, { email }: { email: string }): Promise<string[]> => {
    const rows = await installation.database.rows<{ template: string }>(
      "SELECT o.template FROM portico_outbox o JOIN portico_claim_list l ON l.claim_id = o.aggregate_id JOIN portals p ON p.id = l.portal_id WHERE o.aggregate = 'claim' AND p.key = ? AND l.number = ? AND o.recipient = ? ORDER BY o.id",
      [portal.key, number, email],
    );
    return rows.map(({ template }) => template);
  };
  const choose = async (who: Clients, notifications: object) => contentOf(await who.changeAccount({ notifications }, (await who.account()).version));

  test('a client is spared what moves on, and never what needs its answer', async () => {
    await choose(clientsOf(installation, portal.colleague.token), { claimState: false });
    const service = claimsOf(installation, portal.agent);
    const { number } = await claimsOf(installation, portal.colleague).submitted(portal);
    await service.do(number, 'start-review');
    await service.do(number, 'comments', { text: 'Which pressure?' });
    await service.do(number, 'ask', { comment: 'Which pressure did you read?' });
    await claimsOf(installation, portal.colleague).do(number, 'answer', { comment: '3.1 bar' });
    await service.do(number, 'approve');
    await service.do(number, 'close');
    expect(await written(number, portal.colleague)).toEqual(['claimCommentOfAgent', 'claimInformationAsked']);
  });

  test('an agent is spared by whose the claim is', async () => {
    await choose(clientsOf(installation, portal.secondAgent.token), { claimNew: false, claimUnassigned: false });
    const dealerWrites = claimsOf(installation, portal.colleague);
    const { number } = await dealerWrites.submitted(portal);
    await dealerWrites.do(number, 'comments', { text: 'Nobody has it yet.' });
    expect(await written(number, portal.agent)).toEqual(['claimHandedIn', 'claimCommentOfClient']);
    expect(await written(number, portal.secondAgent)).toEqual([]);
    await claimsOf(installation, portal.agent).do(number, 'assign', { agent: portal.secondAgent.documentId });
    await dealerWrites.do(number, 'comments', { text: 'Now somebody has.' });
    expect(await written(number, portal.secondAgent)).toEqual(['claimGiven', 'claimCommentOfClient']);
  });
});

describe('PF-06 cases of a portal with claims', () => {
  test('no token makes one, by no door', async () => {
    const [row] = await installation.database.rows<{ id: number }>('SELECT id FROM portals WHERE key = ?', [portal.key]);
    const token = await createToken(installation, [row?.id ?? 0]);
    const number = someNumber();
    const answer = await restOf(installation, token).post('cases', { number, title: 'Water', type: 'water', street: 'Markveien 31', postalCode: '0554', city: 'Oslo', portal: portal.documentId });
    expect(refusal(answer)).toEqual({ status: 409, code: 'case.portal' });
    expect(await installation.database.rows('SELECT id FROM cases WHERE number = ?', [number])).toEqual([]);
  });
});
