import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { claimsOf, foundWarrantyPortal, type WarrantyPortal } from './support/claims.ts';
import { type ClientCompany, type Clients, clientsOf, leadAgent, inviteTo, doorOf } from './support/clients.ts';
import { logIn } from './support/doors.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { mailsTo, nextMail } from './support/mailbox.ts';
import { foundPortal } from './support/portal.ts';

let installation: Installation;
let portal: WarrantyPortal;
let lead: Clients;
let agent: Clients;
let client: Clients;
let handler: Clients;
let dealer: ClientCompany;
let door: ReturnType<typeof doorOf>;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundWarrantyPortal(installation);
  const insurer = await foundPortal(installation);
  lead = clientsOf(installation, (await leadAgent(installation, portal)).token);
  agent = clientsOf(installation, portal.agent.token);
  client = clientsOf(installation, portal.client.token);
  handler = clientsOf(installation, await logIn(installation, insurer.key, insurer.handler));
  dealer = await lead.named('Fjordvarme');
  door = doorOf(installation, portal.key);
});
afterAll(() => installation.close());

const invited = () => inviteTo(installation, lead, dealer.documentId);
const GOOD = 'four rivers over warm stones';

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
    expect((await door.set(link, GOOD)).status).toBe(204);
    const token = await logIn(installation, portal.key, { email, password: GOOD });
    const own = clientsOf(installation, token);
    contentOf(await own.changeAccount({ dateFormat: format }, (await own.account()).version));
    const [known] = await mailsTo(installation.copy, email);
    await door.forgot(email);
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
