import { randomBytes } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { describe, expect, it } from 'vitest';
import { struckText, withoutSecrets } from './strike';

const secret = `${randomBytes(12).toString('base64url')}.${randomBytes(32).toString('base64url')}`;
const link = `https://portals.example/nordlys/case/open/${secret}`;

const composed = (mail: object): Promise<Buffer> => new MailComposer({ from: 'kari@mail.example', to: 'reply@portico.example', subject: 'Å svare', ...mail }).compile().build();
const everything = (source: Buffer): string => {
  const text = source.toString('latin1');
  const unfolded = text.replace(/=\r?\n/g, '');
  const encoded = [...text.matchAll(/(?:[A-Za-z0-9+/]{40,}={0,2}\r?\n?)+/g)].map(([part]) => Buffer.from(part, 'base64').toString('latin1'));
  return [text, unfolded, ...encoded].join('\n');
};

describe('CP-07, MS-07 a received mail that quotes one of ours', () => {
  it.each([
    ['as plain text', { text: `Takk!\n\n> Åpne: ${link}\n` }],
    ['as quoted-printable with long lines', { text: `${'ø'.repeat(200)} ${link} ${'x'.repeat(300)}`, textEncoding: 'quoted-printable' }],
    ['as base64', { text: `Hei å ${link}`, textEncoding: 'base64' }],
    ['as HTML', { html: `<p>Hei</p><blockquote><a href="${link}">Åpne</a></blockquote>` }],
    ['within another address', { text: `https://safe.example/?url=${encodeURIComponent(link)}&data=1` }],
    ['in both parts, beside a picture', { text: link, html: `<a href="${link}">x</a>`, attachments: [{ filename: 'a.png', content: randomBytes(500) }] }],
    ['as an attached mail', { text: 'See the mail.', attachments: [{ filename: 'mail.eml', contentType: 'message/rfc822', content: `Subject: x\r\nContent-Type: text/plain\r\n\r\n${link}\r\n` }] }],
  ])('%s holds its link no more', async (_how, mail) => {
    const source = await composed(mail);
    const kept = await withoutSecrets(source);
    expect(everything(kept)).not.toContain(secret.slice(0, 20));
    expect(everything(kept)).not.toContain(secret.slice(-20));
    expect(kept.toString('latin1')).toContain('Subject:');
  });

  it.each([
    ['a mail', composed({ text: 'Hei på deg', html: '<p>Hei på deg</p>', attachments: [{ filename: 'a.bin', content: randomBytes(300) }] })],
    ['what is no mail', Promise.resolve(randomBytes(1000))],
    ['nothing', Promise.resolve(Buffer.alloc(0))],
  ])('keeps every byte of %s that quotes none', async (_what, mail) => {
    const source = await mail;
    expect((await withoutSecrets(source)).equals(source)).toBe(true);
  });

  it('is shown without the signature of its reply address', () => {
    expect(struckText(`To: reply+1a-${'0v'.repeat(13)}@portico.example`)).toBe('To: reply+1a-***@portico.example');
    expect(struckText('To: kari+hjem-1@mail.example')).toBe('To: kari+hjem-1@mail.example');
  });
});
