import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { appoint } from './support/administrators.ts';
import { contentOf, refusal } from './support/calls.ts';
import { pdf } from './support/corpus.ts';
import { type Desk, deskOf } from './support/desk.ts';
import { png } from './support/files.ts';
import { type Inbound, nextMailWhole, receive, replyTo } from './support/incoming.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { mailsTo, nextMail } from './support/mailbox.ts';
import { departed, writeOutgoing } from './support/outgoing.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { someEmail, type StoredCase } from './support/rest.ts';

let installation: Installation;
let portal: FoundedPortal;
let desk: Desk;
let platform: Desk;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  desk = deskOf(installation, await appoint(installation, 'portico-portal-administrator', [portal.id]));
  platform = deskOf(installation, installation.administrator);
});
afterAll(() => installation.close());

interface CaseMessage {
  readonly direction: string;
  readonly text: string;
  readonly author: { readonly name: string; readonly email: string | null };
  readonly attachments: readonly { readonly name: string }[];
}

const messagesOf = async ({ documentId }: StoredCase): Promise<readonly CaseMessage[]> =>
  contentOf(await portal.rest.get<{ messages: CaseMessage[] }>(`cases/${documentId}/messages`)).messages;

/** A case whose customer has got the mail with her link. */
async function written() {
  const of = await portal.rest.createCase({ handler: portal.handler.documentId });
  const email = someEmail();
  await portal.rest.addContact(of, { name: 'Anne Bakke', email });
  const mail = await nextMailWhole(installation.copy, email);
  await departed(installation.database, of);
  return { of, email, mail };
}

const idOf = ({ id }: Pick<Inbound, 'id'>) => `received-${id}`;
const DONE = 204;
const decided = { status: 409, code: 'message.state' };

describe('MS-02 a message is sent again', () => {
  test.each(['failed', 'bounced'] as const)('that %s: it arrives, under its Message-ID, and the case’s log says who did it', async (state) => {
    const { of, email, mail } = await written();
    await installation.database.execute("UPDATE portico_outbox SET state = ?, attempts = 7, error = '550 No such user' WHERE aggregate_id = ? AND recipient = ?", [state, of.id, email]);
    const [failed] = contentOf(await desk.sent('failed', { search: email })).messages;
    expect(failed).toMatchObject({ state, reason: '550 No such user', caseNumber: of.number, attempts: 7 });
    const before = await desk.counts();
    const answers = await Promise.all([desk.sendAgain(failed?.id ?? ''), desk.sendAgain(failed?.id ?? '')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([DONE, 409]);
    const again = await nextMail(installation.copy, email, mail.id);
    expect(again.messageId).toBe(mail.messageId);
    await departed(installation.database, of);
    expect(await desk.whole(failed?.id ?? '')).toMatchObject({ state: 'sent', attempts: 1, reason: null });
    expect(before[state] - (await desk.counts())[state]).toBe(1);
    const events = await installation.database.rows<{ actor: string }>("SELECT actor FROM portico_events WHERE aggregate = 'case' AND aggregate_id = ? AND kind = 'messageSentAgain'", [of.id]);
    expect(events.map(({ actor }) => (JSON.parse(actor) as { kind: string }).kind)).toEqual(['admin']);
    expect(await mailsTo(installation.copy, email)).toHaveLength(2);
  });

  test('that still waits, was sent or came in is not', async () => {
    await writeOutgoing(installation.database, [{ portalId: portal.id, recipient: someEmail(), state: 'queued' }]);
    const [waiting] = contentOf(await desk.sent('waiting')).messages;
    expect(refusal(await desk.sendAgain(waiting?.id ?? ''))).toEqual(decided);
    await installation.database.execute("DELETE FROM portico_outbox WHERE template = 'unknown' AND portal_id = ?", [portal.id]);
  });
});

describe('MS-06 a mail is let through', () => {
  test('of a stranger, with what came along: the handler is told, and it is known under whose name', async () => {
    const { of, mail } = await written();
    const [last] = await mailsTo(installation.copy, portal.handler.email);
    const from = someEmail('neighbour');
    const attachments = [
      { filename: 'bill.pdf', content: pdf },
      { filename: 'run.exe', content: Buffer.from('MZ\u0000\u0001\u0002 program') },
    ];
    const id = idOf(await receive(installation, { ...replyTo(mail, `Kari Nabo <${from}>`, 'I saw the pipe burst.'), attachments }));
    expect(await desk.whole(id)).toMatchObject({ state: 'quarantined', reason: 'notAParty', comment: 'I saw the pipe burst.', files: [], attachments: [{ name: 'bill.pdf', bytes: pdf.length }, { name: 'run.exe' }] });
    const before = await desk.counts();
    expect((await desk.accept(id)).status).toBe(DONE);
    expect(await messagesOf(of)).toMatchObject([{ direction: 'fromCustomer', text: 'I saw the pipe burst.', author: { name: `Kari Nabo <${from}>`, email: null }, attachments: [{ name: 'bill.pdf' }] }]);
    expect((await desk.whole(id)).files.map(({ name, refused }) => [name, refused])).toEqual([['bill.pdf', null], ['run.exe', 'file.type']]);
    expect((await desk.counts()).quarantined).toBe(before.quarantined - 1);
    expect((await nextMail(installation.copy, portal.handler.email, last?.id)).text).toContain(of.number);
    expect(contentOf(await desk.received('received', { search: from })).messages).toMatchObject([{ id, state: 'posted', caseNumber: of.number }]);
  });

  test('of a contact who may not write now, under her name', async () => {
    const { of, email, mail } = await written();
    await portal.settings.change({ communicationDirection: 'toCustomer' });
    const settled = await receive(installation, replyTo(mail, email, 'May I?'));
    await portal.settings.change({ communicationDirection: 'both' });
    expect(settled).toMatchObject({ state: 'quarantined', reason: 'directionClosed' });
    expect((await desk.accept(idOf(settled))).status).toBe(DONE);
    expect(await messagesOf(of)).toMatchObject([{ text: 'May I?', author: { name: 'Anne Bakke', email } }]);
  });

  test('of more than one sender, under what it says of itself; the picture in a signature stays out', async () => {
    const { of, email, mail } = await written();
    const html = '<p>Both of us write.</p><div class="gmail_signature"><p>Ola Bakke</p><img src="cid:logo@home.example"></div>';
    const attachments = [{ filename: 'logo.png', content: await png(), cid: 'logo@home.example' }];
    const settled = await receive(installation, { ...replyTo(mail, email, 'Both of us write.'), from: [email, 'ola@home.example'], html, attachments });
    expect(settled).toMatchObject({ state: 'quarantined', reason: 'noSender' });
    expect((await desk.accept(idOf(settled))).status).toBe(DONE);
    expect(await messagesOf(of)).toMatchObject([{ text: 'Both of us write.', author: { name: `${email}, ola@home.example`, email: null }, attachments: [] }]);
  });

  test('of the handler’s address that nobody vouches for: never as the company’s word', async () => {
    const { of, mail } = await written();
    const { name, email } = portal.handler;
    const arrived = await receive(installation, { ...replyTo(mail, `${name} <${email}>`, 'Pay to another account.'), to: 'reply@portico.example' });
    expect(arrived).toMatchObject({ state: 'quarantined', reason: 'unauthenticated' });
    expect((await desk.accept(idOf(arrived))).status).toBe(DONE);
    expect(await messagesOf(of)).toMatchObject([{ direction: 'fromCustomer', text: 'Pay to another account.' }]);
  });

  test('that answers nothing of ours, into the case that is named', async () => {
    const of = await portal.rest.createCase();
    const id = idOf(await receive(installation, { from: someEmail('lost'), text: 'It is still wet.' }));
    expect(refusal(await platform.accept(id))).toEqual({ status: 400, code: 'message.unmatched' });
    for (const wrong of [{ caseNumber: of.number }, { portal: portal.key }, { portal: 'nowhere', caseNumber: of.number }, { portal: portal.key, caseNumber: `${of.number}x` }]) {
      expect(refusal(await platform.accept(id, wrong))).toEqual({ status: 400, code: 'message.unmatched' });
    }
    expect(refusal(await platform.accept(id, { portal: portal.key, caseNumber: of.number, name: 'Anne' }))).toEqual({ status: 400, code: 'input.unknownParameter' });
    expect((await platform.accept(id, { portal: portal.key, caseNumber: of.number })).status).toBe(DONE);
    expect((await messagesOf(of)).map(({ text }) => text)).toEqual(['It is still wet.']);
    expect(await desk.whole(id)).toMatchObject({ state: 'posted', portal: { key: portal.key }, caseNumber: of.number });
  });

  test('that answers a message about no case, into none but a named one', async () => {
    const of = await portal.rest.createCase();
    const [messageId] = await writeOutgoing(installation.database, [{ portalId: portal.id, recipient: someEmail(), state: 'sent', aggregate: 'portal' }]);
    const settled = await receive(installation, { from: someEmail(), inReplyTo: `<${messageId ?? ''}@${new URL(installation.copy.frontend).hostname}>`, text: 'About the portal.' });
    expect(settled).toMatchObject({ state: 'quarantined', reason: 'unmatched', portal_id: portal.id });
    expect(refusal(await desk.accept(idOf(settled)))).toEqual({ status: 400, code: 'message.unmatched' });
    expect((await desk.accept(idOf(settled), { portal: portal.key, caseNumber: of.number })).status).toBe(DONE);
    expect(await messagesOf(of)).toHaveLength(1);
  });

  test('never into a case of a portal that the administrator does not have', async () => {
    const elsewhere = await foundPortal(installation);
    const foreign = await elsewhere.rest.createCase();
    const { mail } = await written();
    const id = idOf(await receive(installation, replyTo(mail, someEmail('neighbour'), 'Into another portal.')));
    expect(refusal(await desk.accept(id, { portal: elsewhere.key, caseNumber: foreign.number }))).toEqual({ status: 400, code: 'message.unmatched' });
    expect(contentOf(await elsewhere.rest.get<{ messages: unknown[] }>(`cases/${foreign.documentId}/messages`)).messages).toEqual([]);
    expect((await desk.whole(id)).state).toBe('quarantined');
  });

  test('once, however often and however close together', async () => {
    const { of, mail } = await written();
    const id = idOf(await receive(installation, { ...replyTo(mail, someEmail('neighbour'), 'Only once.'), attachments: [{ filename: 'bill.pdf', content: pdf }] }));
    const answers = await Promise.all([desk.accept(id), desk.accept(id), desk.discard(id)]);
    const done = answers.filter(({ status }) => status === DONE);
    expect(done).toHaveLength(1);
    expect(answers.filter((answer) => !done.includes(answer)).map(refusal)).toEqual([decided, decided]);
    expect(refusal(await desk.accept(id))).toEqual(decided);
    const { state } = await desk.whole(id);
    expect((await messagesOf(of)).map(({ text }) => text)).toEqual(state === 'posted' ? ['Only once.'] : []);
  });

  test('not where there is nothing to post', async () => {
    const { email, mail } = await written();
    const settled = await receive(installation, { ...replyTo(mail, email, ''), text: ' ' });
    expect(settled).toMatchObject({ state: 'quarantined', reason: 'empty' });
    expect(refusal(await desk.accept(idOf(settled)))).toEqual({ status: 400, code: 'message.empty' });
    expect((await desk.whole(idOf(settled))).state).toBe('quarantined');
  });
});

describe('MS-06 a mail is laid aside', () => {
  test('it is kept, posted nowhere, and not decided twice', async () => {
    const { of, mail } = await written();
    const id = idOf(await receive(installation, replyTo(mail, someEmail('neighbour'), 'Buy my roof.')));
    const before = await desk.counts();
    expect((await desk.discard(id)).status).toBe(DONE);
    expect(await desk.counts()).toEqual({ ...before, quarantined: before.quarantined - 1 });
    expect(await desk.whole(id)).toMatchObject({ state: 'discarded', reason: 'notAParty', comment: 'Buy my roof.', source: true });
    expect([refusal(await desk.discard(id)), refusal(await desk.accept(id))]).toEqual([decided, decided]);
    expect(await messagesOf(of)).toEqual([]);
    const [row] = await installation.database.rows<{ actor: string }>('SELECT actor FROM portico_inbound WHERE id = ?', [Number(id.split('-')[1])]);
    expect(JSON.parse(row?.actor ?? 'null')).toMatchObject({ kind: 'admin', name: 'Test Administrator' });
  });
});
