import { renameSync, writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf } from './support/calls.ts';
import { pdf } from './support/corpus.ts';
import { jpegWithPlace, sharp } from './support/files.ts';
import { composed, drop, nextMailWhole, receive, replyAddressOf, replyTo, settledMail, someMessageId } from './support/incoming.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { linkTokenIn, mailsTo, nextMail } from './support/mailbox.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { someEmail, type StoredCase } from './support/rest.ts';

let installation: Installation;
let portal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
});
afterAll(() => installation.close());

interface CaseMessage {
  readonly direction: string;
  readonly text: string;
  readonly author: { readonly name: string; readonly email: string | null };
  readonly attachments: readonly { readonly id: string; readonly name: string; readonly type: string }[];
}

const messagesOf = async ({ documentId }: StoredCase): Promise<readonly CaseMessage[]> =>
  contentOf(await portal.rest.get<{ messages: CaseMessage[] }>(`cases/${documentId}/messages`)).messages;

/** A case with a customer who has got the mail with her link. */
async function written(data: object = {}) {
  const of = await portal.rest.createCase({ handler: portal.handler.documentId });
  const contact = await portal.rest.addContact(of, { name: 'Anne Bakke', ...data });
  const email = contact.email ?? '';
  return { of, contact, email, mail: await nextMailWhole(installation.copy, email) };
}

describe('MS-06 a reply by mail', () => {
  test('becomes the customer’s message: her words alone, and the handler is told', async () => {
    const { of, email, mail } = await written();
    const [last] = await mailsTo(installation.copy, portal.handler.email);
    const settled = await receive(installation, replyTo(mail, `Anne Bakke <${email.toUpperCase()}>`, 'We are at home on Monday.'));
    expect(settled).toMatchObject({ state: 'posted', kind: 'personal', comment: 'We are at home on Monday.', aggregate_id: of.id, portal_id: portal.id });
    expect(await messagesOf(of)).toMatchObject([{ direction: 'fromCustomer', text: 'We are at home on Monday.', author: { name: 'Anne Bakke', email } }]);
    const notice = await nextMail(installation.copy, portal.handler.email, last?.id);
    expect(notice.text).toContain(of.number);
    expect(notice.text).not.toContain('Monday');
  });

  test('is recognised by what it refers to where the reply address was lost', async () => {
    const { of, email, mail } = await written();
    expect(await receive(installation, { ...replyTo(mail, email, 'To the plain address.'), to: 'reply@portico.example' })).toMatchObject({ state: 'posted' });
    expect((await messagesOf(of)).map(({ text }) => text)).toEqual(['To the plain address.']);
  });

  test.each([
    ['the signature is another’s', (address: string, other: string) => address.replace(/-.*@/, `-${/-(.*)@/.exec(other)?.[1] ?? ''}@`)],
    ['the message is another’s', (address: string) => address.replace(/\+\w+-/, '+1-')],
    ['the signature is cut', (address: string) => address.replace('@', 'x@')],
  ])('is not recognised where %s', async (_why, forged) => {
    const { of, email, mail } = await written();
    const other = await written();
    const to = forged(replyAddressOf(mail), replyAddressOf(other.mail));
    expect(await receive(installation, { from: email, to, text: 'Forged' })).toMatchObject({ state: 'quarantined', reason: 'unmatched', aggregate_id: null });
    expect([await messagesOf(of), await messagesOf(other.of)]).toEqual([[], []]);
  });

  test('comes as one, however often it comes', async () => {
    const { of, email, mail } = await written();
    const source = await composed(replyTo(mail, email, 'Once.'));
    const unnamed = Buffer.from((await composed(replyTo(mail, email, 'Once, without a name.'))).toString().replace(/^Message-ID:.*\r\n/im, ''));
    for (const again of [source, unnamed, source, unnamed]) await drop(installation.copy, again);
    await receive(installation, replyTo(mail, email, 'The last.'));
    expect((await messagesOf(of)).map(({ text }) => text).sort()).toEqual(['Once, without a name.', 'Once.', 'The last.']);
  });

  test('brings its attachments through the checks of files; what is refused keeps nothing out', async () => {
    const { of, email, mail } = await written();
    const attachments = [
      { filename: 'floor.jpg', content: await jpegWithPlace() },
      { filename: 'bill.pdf', content: pdf },
      { filename: 'run.exe', content: Buffer.from('MZ\u0000\u0001\u0002 program') },
      { filename: 'page.html', content: Buffer.from('<script>alert(1)</script>') },
    ];
    const settled = await receive(installation, { ...replyTo(mail, email, 'The pictures.'), attachments });
    expect(settled.state).toBe('posted');
    expect((JSON.parse(settled.files) as { name: string; refused: string | null }[]).map(({ name, refused }) => [name, refused])).toEqual([
      ['floor.jpg', null],
      ['bill.pdf', null],
      ['run.exe', 'file.type'],
      ['page.html', 'file.type'],
    ]);
    const [message] = await messagesOf(of);
    expect(message?.attachments.map(({ name, type }) => [name, type])).toEqual([['floor.jpg', 'image/jpeg'], ['bill.pdf', 'application/pdf']]);
    const stored = await installation.database.rows<{ url: string }>('SELECT url FROM files WHERE document_id = ?', [message?.attachments[0]?.id ?? '']);
    const { exif } = await sharp(join(installation.copy.data, 'public', stored[0]?.url ?? '') as unknown as Buffer).metadata();
    expect(exif).toBeUndefined();
  });

  test('of the case handler goes to the customers', async () => {
    const { of, email, mail } = await written();
    const [last] = await mailsTo(installation.copy, portal.handler.email);
    await receive(installation, replyTo(mail, email, 'When do you come?'));
    const notice = await nextMailWhole(installation.copy, portal.handler.email, last?.id);
    const before = await mailsTo(installation.copy, email);
    expect(await receive(installation, replyTo(notice, portal.handler.email, 'On Tuesday.'))).toMatchObject({ state: 'posted' });
    expect((await messagesOf(of)).map(({ direction, text }) => [direction, text])).toEqual([['toCustomer', 'On Tuesday.'], ['fromCustomer', 'When do you come?']]);
    expect((await nextMail(installation.copy, email, before[0]?.id)).text).not.toContain('Tuesday');
  });
});

describe('MS-06 what waits for somebody to decide', () => {
  test('a sender who is no party of the case', async () => {
    const { of, mail } = await written();
    expect(await receive(installation, replyTo(mail, someEmail('neighbour'), 'I know something.'))).toMatchObject({ state: 'quarantined', reason: 'notAParty', aggregate_id: of.id });
    expect(await messagesOf(of)).toEqual([]);
  });

  test('the handler’s address without anything that vouches for it', async () => {
    const { of, mail } = await written();
    expect(await receive(installation, { ...replyTo(mail, portal.handler.email, 'Pay here.'), to: 'reply@portico.example' })).toMatchObject({ state: 'quarantined', reason: 'unauthenticated' });
    expect(await messagesOf(of)).toEqual([]);
  });

  test('a contact whose access was revoked, while the page is closed, and while only the company writes', async () => {
    const { of, contact, email, mail } = await written();
    await portal.settings.change({ communicationDirection: 'toCustomer' });
    expect(await receive(installation, replyTo(mail, email, 'One'))).toMatchObject({ state: 'quarantined', reason: 'directionClosed' });
    await portal.settings.change({ communicationDirection: 'both', communicationPage: 'never' });
    expect(await receive(installation, replyTo(mail, email, 'Two'))).toMatchObject({ state: 'quarantined', reason: 'noAccess' });
    await portal.settings.change({ communicationPage: 'caseCreated' });
    await portal.rest.give(`cases/${of.documentId}/access/${contact.documentId}/revoke`);
    expect(await receive(installation, replyTo(mail, email, 'Three'))).toMatchObject({ state: 'quarantined', reason: 'noAccess' });
    expect(await messagesOf(of)).toEqual([]);
  });

  test('two senders, and nothing but a quotation', async () => {
    const { of, email, mail } = await written();
    expect(await receive(installation, { ...replyTo(mail, email, 'Who am I?'), from: [email, 'other@home.example'] })).toMatchObject({ state: 'quarantined', reason: 'noSender' });
    expect(await receive(installation, replyTo(mail, email, ''))).toMatchObject({ state: 'quarantined', reason: 'empty' });
    expect(await messagesOf(of)).toEqual([]);
  });

  test('a mail that answers nothing of ours', async () => {
    expect(await receive(installation, { from: someEmail(), text: 'Hello' })).toMatchObject({ state: 'quarantined', reason: 'unmatched', portal_id: null });
  });
});

describe('MS-06 what is recorded and never posted', () => {
  test.each([
    ['an automatic answer', { headers: { 'Auto-Submitted': 'auto-replied' } }, 'autoReply'],
    ['a list’s mail', { headers: { 'List-Id': '<news.example>', 'List-Unsubscribe': '<https://news.example>', Precedence: 'list' } }, 'list'],
    ['another Portico’s mail', { headers: { 'Auto-Submitted': 'auto-generated', 'X-Portico-Portal': 'elsewhere' } }, 'own'],
  ])('%s, to which nothing is answered', async (_what, more, kind) => {
    const { of, email, mail } = await written();
    const before = await installation.database.rows('SELECT id FROM portico_outbox WHERE portal_id = ?', [portal.id]);
    expect(await receive(installation, { ...replyTo(mail, email, 'I am away.'), ...more })).toMatchObject({ state: 'recorded', kind, aggregate_id: of.id });
    expect(await messagesOf(of)).toEqual([]);
    expect(await installation.database.rows('SELECT id FROM portico_outbox WHERE portal_id = ?', [portal.id])).toEqual(before);
  });

  test('a bounce: the message it is about says so, and its case’s log', async () => {
    const { of, email, mail } = await written();
    const messageId = someMessageId();
    await drop(installation.copy, deliveryReport({ messageId, about: mail.messageId ?? '', recipient: email }));
    expect(await settledMail(installation, messageId)).toMatchObject({ state: 'recorded', kind: 'bounce', aggregate_id: of.id });
    const [sent] = await installation.database.rows<{ state: string; error: string; bounced_at: number }>('SELECT state, error, bounced_at FROM portico_outbox WHERE aggregate_id = ? AND recipient = ?', [of.id, email]);
    expect(sent).toMatchObject({ state: 'bounced', error: expect.stringContaining('5.1.1') as string });
    expect(Number(sent?.bounced_at)).toBeGreaterThan(0);
    expect(await installation.database.rows("SELECT kind FROM portico_events WHERE aggregate = 'case' AND aggregate_id = ? AND kind = 'messageBounced'", [of.id])).toHaveLength(1);
  });

  test('a bounce about somebody else’s address changes nothing', async () => {
    const { of, email, mail } = await written();
    const messageId = someMessageId();
    await drop(installation.copy, deliveryReport({ messageId, about: mail.messageId ?? '', recipient: 'other@home.example' }));
    await settledMail(installation, messageId);
    expect(await installation.database.rows('SELECT state FROM portico_outbox WHERE aggregate_id = ? AND recipient = ?', [of.id, email])).toEqual([{ state: 'sent' }]);
  });
});

function deliveryReport({ messageId, about, recipient }: { messageId: string; about: string; recipient: string }): string {
  return [
    'Return-Path: <>',
    'From: Mail Delivery System <mailer-daemon@mx.home.example>',
    'To: no-reply@portico.example',
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: ${messageId}`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'The mail could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.home.example',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 No such user',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${about}`,
    'Subject: Your case',
    '--b--',
    '',
  ].join('\r\n');
}

describe('MS-06 nothing that comes in is lost', () => {
  test('a mail that cannot be read stops nothing and is kept', async () => {
    const { of, email, mail } = await written();
    const broken = Buffer.from(`no header at all ${email}`);
    await drop(installation.copy, broken);
    await receive(installation, replyTo(mail, email, 'After it.'));
    expect((await messagesOf(of)).map(({ text }) => text)).toEqual(['After it.']);
    const kept = await installation.database.rows<{ state: string }>("SELECT state FROM portico_inbound WHERE identity LIKE 'sha256:%' AND state = 'unreadable'");
    expect(kept.length).toBeGreaterThan(0);
  });

  test('where the store of files takes nothing, the mail waits and comes in later', async () => {
    const { of, email, mail } = await written();
    const uploads = join(installation.copy.data, 'public', 'uploads');
    renameSync(uploads, `${uploads}.away`);
    writeFileSync(uploads, '');
    const messageId = someMessageId();
    const waiting = async () => (await installation.database.rows<{ state: string; error: string | null }>('SELECT state, error FROM portico_inbound WHERE message_id = ?', [messageId.replace(/[<>]/g, '')]))[0];
    try {
      await drop(installation.copy, await composed({ ...replyTo(mail, email, 'With the bill.'), messageId, attachments: [{ filename: 'bill.pdf', content: pdf }] }));
      await expect.poll(async () => (await waiting())?.error, { timeout: 20_000, interval: 50 }).toBeTruthy();
      expect(await messagesOf(of)).toEqual([]);
    } finally {
      rmSync(uploads);
      renameSync(`${uploads}.away`, uploads);
    }
    await settledMail(installation, messageId);
    expect((await messagesOf(of)).map(({ text, attachments }) => [text, attachments.length])).toEqual([['With the bill.', 1]]);
  });
});

test('MS-08 somebody who writes without end is read twenty times an hour, and then waits for somebody to look', async () => {
  const { of, email, mail } = await written();
  const outcomes: string[] = [];
  for (let index = 0; index < 23; index += 1) {
    const { state, reason } = await receive(installation, replyTo(mail, email, `Echo ${index}`));
    outcomes.push(reason ?? state);
  }
  expect(outcomes).toEqual([...Array<string>(20).fill('posted'), 'tooMany', 'tooMany', 'tooMany']);
  expect(await messagesOf(of)).toHaveLength(20);
});

test('CP-07 a quoted link stands nowhere, not even in what came back', async () => {
  const { email, mail } = await written();
  const token = linkTokenIn(mail.text);
  const reply = replyTo(mail, email, 'Here it is again.');
  const { id } = await receive(installation, { ...reply, html: `<p>Here it is again.</p><blockquote><a href="${mail.links[0] ?? ''}">x</a></blockquote>` });
  const tables = ['portico_inbound', 'case_messages', 'portico_events', 'portico_sent_sources'];
  const rows = await Promise.all(tables.map((table) => installation.database.rows(`SELECT * FROM ${table}`)));
  const [stored] = await installation.database.rows<{ source: Buffer }>('SELECT source FROM portico_inbound_sources WHERE inbound_id = ?', [id]);
  const everything = `${JSON.stringify(rows)} ${Buffer.from(stored?.source ?? '').toString('latin1').replace(/=\r?\n/g, '')}`;
  expect(everything).toContain('Here it is again.');
  expect(everything).not.toContain(token);
  expect(everything).not.toContain(token.split('.')[1]);
});
