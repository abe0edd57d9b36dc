import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, details, refusal } from './support/calls.ts';
import { claimsOf, foundWarrantyPortal, type WarrantyPortal } from './support/claims.ts';
import { type ClientCompany, type Clients, clientsOf, leadAgent, someLogin, inviteTo } from './support/clients.ts';
import { logIn } from './support/doors.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { mailsTo, nextMail } from './support/mailbox.ts';
import { createToken, type FoundedPortal, foundPortal } from './support/portal.ts';
import { restOf, someNumber } from './support/rest.ts';

let installation: Installation;
let portal: WarrantyPortal;
let insurer: FoundedPortal;
let lead: Clients;
let foreign: Clients;
let agent: Clients;
let client: Clients;
let handler: Clients;
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

const invited = (company = dealer.documentId) => inviteTo(installation, lead, company);
const alive = async (token: string) => (await installation.send({ path: '/api/sessions/current', token })).status === 200;
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
