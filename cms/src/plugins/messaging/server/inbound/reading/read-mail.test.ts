import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMail } from './read-mail';
import { UnreadableMail } from './received-mail';

const mail = (name: string) => readMail(readFileSync(path.join(__dirname, 'mails', `${name}.eml`)));
const made = (...lines: string[]) => readMail(Buffer.from(lines.join('\r\n')));
const nested = (depth: number) =>
  made('From: anna.hill@post.example', ...Array.from({ length: depth }, (_, at) => [`Content-Type: multipart/mixed; boundary="b${at}"`, '', `--b${at}`]).flat(), 'Content-Type: text/plain', '', 'The innermost words.');

describe('MS-06 who, to whom and when', () => {
  it.each([
    ['header-two-from-addresses', null],
    ['header-two-from-headers', null],
    ['header-from-two-brackets', null],
    ['header-from-without-address', null],
    ['header-from-name-is-address', { address: 'other@evil.example', name: 'kari.nes@post.example' }],
    ['charset-headers-8-bit', { address: 'joerg.weiss@post.example', name: 'Jörg Weiß' }],
    ['charset-declared-utf8-is-latin1', { address: 'kare@post.example', name: 'Kåre Ø' }],
    ['charset-iso-2022-jp', { address: 'yamada@post.example', name: '山田' }],
    ['sv-gmail', { address: 'asa.oberg@post.example', name: 'Åsa Öberg' }],
  ])('%s is from %o', async (name, from) => {
    expect((await mail(name)).from).toEqual(from);
  });

  it('knows every address a mail was for, each once', async () => {
    expect((await mail('header-duplicates')).to).toEqual(['a@portals.example', 'b@portals.example', 'c@portals.example', 'd@portals.example', 'e@portals.example', 'f@portals.example', 'g@portals.example']);
  });

  it('takes the first of headers that may stand once, and keeps all in their order', async () => {
    const { headers, subject, messageId, inReplyTo, references } = await mail('header-duplicates');
    expect({ subject, messageId, inReplyTo, references }).toEqual({ subject: 'First', messageId: 'one@post.example', inReplyTo: 'r2@portals.example', references: ['r1@portals.example', 'r2@portals.example'] });
    expect(headers.get('subject')).toEqual(['First', 'Second']);
    expect(headers.get('authentication-results')).toEqual(['mx.portals.example; spf=pass smtp.mailfrom=post.example', 'evil.example; dmarc=pass']);
  });

  it.each([
    ['en-gmail', Date.UTC(2026, 5, 3, 9, 2, 1)],
    ['header-from-name-is-address', null],
    ['header-no-message-id', null],
  ])('%s was sent at %o', async (name, sentAt) => {
    expect((await mail(name)).sentAt).toBe(sentAt);
  });

  it.each([
    ['bounce-qmail', ''],
    ['en-gmail', 'anna.hill@post.example'],
    ['header-duplicates', null],
  ])('%s has the return path %o', async (name, returnPath) => {
    expect((await mail(name)).returnPath).toBe(returnPath);
  });

  it('knows no id where there is none', async () => {
    expect((await mail('header-no-message-id')).messageId).toBeNull();
  });

  it('keeps the newest hundred references', async () => {
    const { references } = await made('From: a@post.example', `References: ${Array.from({ length: 300 }, (_, at) => `<${at}@x.example>`).join('\r\n ')}`, '', '');
    expect([references.length, references[0], references.at(-1)]).toEqual([100, '200@x.example', '299@x.example']);
  });
});

describe('MS-06 a mail whose charset is not what it says', () => {
  it.each([
    ['charset-declared-utf8-is-latin1', 'Blåbær'],
    ['charset-headers-8-bit', 'Größe über alles'],
    ['charset-iso-2022-jp', '床'],
    ['mime-nul-bytes', 'Re: Your case'],
  ])('%s has the subject %s', async (name, subject) => {
    expect((await mail(name)).subject).toBe(subject);
  });

  it('keeps the sign for what cannot be read where somebody sent that sign', async () => {
    expect((await made('From: a@post.example', 'Content-Type: text/plain; charset=utf-8', '', 'one \uFFFD sign')).text).toBe('one \uFFFD sign');
  });
});

describe('MS-06 a mail that is broken on purpose', () => {
  it.each([
    ['empty', 'mail.noHeader'],
    ['not-a-mail', 'mail.noHeader'],
  ])('%s is refused: %s', async (name, code) => {
    await expect(mail(name)).rejects.toMatchObject({ name: 'UnreadableMail', code });
  });

  it('is refused where it has a thousand parts inside each other', async () => {
    await expect(nested(1000)).rejects.toEqual(new UnreadableMail('mail.tooManyParts'));
    expect((await nested(100)).text?.trim()).toBe('The innermost words.');
  });

  it('is refused where it has thousands of parts beside each other', async () => {
    await expect(made('From: a@post.example', 'Content-Type: multipart/mixed; boundary="b"', '', ...Array.from({ length: 5000 }, () => '--b\r\n\r\nx'))).rejects.toMatchObject({ code: 'mail.tooManyParts' });
  });

  it('is refused where its header does not end', async () => {
    await expect(made('From: a@post.example', ...Array.from({ length: 5000 }, () => `X-Long: ${'x'.repeat(50)}`))).rejects.toMatchObject({ code: 'mail.headerTooLarge' });
  });

  it('has no NUL in any text', async () => {
    const { headers, text, subject } = await mail('mime-nul-bytes');
    expect(JSON.stringify([subject, text, [...headers]])).not.toContain('\\u0000');
  });
});

describe('MS-06 attachments and reports', () => {
  it('shows pictures that stand between the words, under their content id', async () => {
    const { attachments } = await mail('inline-pictures');
    expect(attachments.map(({ name, type, cid, inline }) => ({ name, type, cid, inline }))).toEqual([
      { name: 'gulv.png', type: 'image/png', cid: 'gulv@1', inline: true },
      { name: 'logo.png', type: 'image/png', cid: 'logo@2', inline: true },
    ]);
    expect(attachments[0]?.content.subarray(1, 4).toString()).toBe('PNG');
  });

  it('takes a mail within a mail for an attachment, not for words', async () => {
    const { attachments, text } = await mail('forwarded-as-attachment');
    expect(attachments.map(({ name, type }) => [name, type])).toEqual([['message.eml', 'message/rfc822']]);
    expect(text).not.toContain('zahlen');
  });

  it('has the parts of a report apart', async () => {
    const { attachments, report } = await mail('bounce-postfix');
    expect([attachments, report.map(({ type }) => type)]).toEqual([[], ['message/delivery-status', 'message/rfc822']]);
  });
});
