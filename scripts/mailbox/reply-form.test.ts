import { simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { SendMailOptions } from 'nodemailer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { openForTest, type OpenMailbox } from './open-for-test.ts';

let mailbox: OpenMailbox;
let id: string;
beforeAll(async () => {
  mailbox = await openForTest();
});
afterAll(() => mailbox.close());
beforeEach(async () => {
  mailbox.letters.clear();
  id = await sent({});
});

/** A mail that Portico sent; answers its id. */
async function sent(more: SendMailOptions, to = ['kari@epost.example']): Promise<string> {
  const mail = { from: 'Nordlys <sak@nordlys.example>', to, replyTo: 'Nordlys <reply+1a@portico.example>', subject: 'Dokumenter på saken', text: 'Hei Kari\n', messageId: '<1@nordlys.example>', ...more };
  const source = await new MailComposer(mail).compile().build();
  await mailbox.letters.receiveMail({ from: 'sak@nordlys.example', to, date: '2026-11-25T10:05:00.000Z' }, source);
  return mailbox.letters.mails()[0]?.id ?? '';
}

function reply(fields: Record<string, string | File | File[]>, headers: Record<string, string> = { Origin: mailbox.address }, query = ''): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ from: 'kari@epost.example', words: '', ...fields })) {
    for (const one of [value].flat()) form.append(name, one);
  }
  return fetch(`${mailbox.address}/mails/${id}/reply${query}`, { method: 'POST', headers, body: form, redirect: 'manual' });
}

const written = (): Buffer[] => mailbox.letters.incoming.mails().map((mail) => mailbox.letters.incoming.source(mail.id));
const pageAt = async (path: string): Promise<string> => (await fetch(mailbox.address + path)).text();

describe('MS-06 a reply written on the page', () => {
  test('becomes a mail that a mail program could have sent', async () => {
    const picture = Buffer.from([0, 13, 10, 255]);
    const answer = await reply({ words: 'Her er bildet.\r\nTakk for hjelpen på forhånd', files: [new File([picture], 'bilde "å".png', { type: 'image/png' }), new File(['tekst'], 'notat.txt', { type: 'text/plain' })] });
    expect(answer.status).toBe(303);
    const [source = Buffer.from('')] = written();
    expect(source.toString('latin1')).not.toMatch(/[^\r]\n/);
    const mail = await simpleParser(source);
    expect(mail).toMatchObject({ subject: 'Re: Dokumenter på saken', inReplyTo: '<1@nordlys.example>', references: '<1@nordlys.example>' });
    expect(mail.from?.value).toEqual([{ name: '', address: 'kari@epost.example' }]);
    expect([mail.to].flat()[0]?.value).toEqual([{ name: 'Nordlys', address: 'reply+1a@portico.example' }]);
    expect(mail.messageId).toMatch(/^<.+@epost\.example>$/);
    expect(Math.abs(Date.now() - (mail.date?.getTime() ?? 0))).toBeLessThan(60_000);
    expect(mail.text).toBe('Her er bildet.\nTakk for hjelpen på forhånd\n\nOn 25 Nov 2026, at 10:05, Nordlys <sak@nordlys.example> wrote:\n\n> Hei Kari\n');
    expect(mail.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([['bilde "å".png', 'image/png'], ['notat.txt', 'text/plain']]);
    expect(mail.attachments[0]?.content.equals(picture)).toBe(true);
    expect(mail.headers.has('auto-submitted')).toBe(false);
  });

  test('is there for Portico at once', async () => {
    const waiting = fetch(`${mailbox.address}/api/incoming?wait=20`);
    await reply({ words: 'Hei' });
    const [listed] = (await (await waiting).json()) as { id: string }[];
    expect(await pageAt(`/api/incoming/${listed?.id}`)).toContain('In-Reply-To: <1@nordlys.example>');
  });

  test('leads back to the mail, which says that it was sent, and keeps what the list showed', async () => {
    const back = (await reply({ words: 'Hei' }, { Origin: mailbox.address }, '?to=kari&show=mails')).headers.get('location') ?? '';
    expect(back).toMatch(new RegExp(`^/mails/${id}\\?to=kari&show=mails&sent=`));
    expect(await pageAt(back)).toContain('Sent. Portico reads it within a few seconds.');
    expect(await pageAt(`/mails/${id}?sent=nothing`)).not.toContain('Sent. Portico');
  });

  test('can be from another recipient, from somebody else and from a machine', async () => {
    id = await sent({}, ['kari@epost.example', 'ola@epost.example']);
    await reply({ words: 'Hei', from: 'ola@epost.example' });
    await reply({ words: 'Borte', other: 'Per <per@annet.example>', automatic: 'on' });
    const [machine, ola] = await Promise.all(written().map((source) => simpleParser(source)));
    expect(ola?.from?.text).toBe('ola@epost.example');
    expect(machine?.from?.text).toBe('"Per" <per@annet.example>');
    expect(machine?.headers.get('auto-submitted')).toBe('auto-replied');
  });

  test('with a file alone needs no words; a browser’s empty file is none', async () => {
    expect((await reply({ files: new File(['x'], 'a.txt') })).status).toBe(303);
    expect((await reply({ files: new File([], '') })).status).toBe(422);
  });

  test('is listed among what was written here, and has a page and a source', async () => {
    await reply({ words: 'Hei <b>dere</b>' });
    const [mail] = mailbox.letters.incoming.mails();
    for (const path of ['/', '/?show=written', '/?to=KARI']) expect(await pageAt(path)).toContain(`href="/incoming/${mail?.id}`);
    expect(await pageAt('/?show=sms')).not.toContain('/incoming/');
    expect(await pageAt(`/incoming/${mail?.id}`)).toContain('Hei &lt;b&gt;dere&lt;/b&gt;');
    expect(await pageAt(`/incoming/${mail?.id}/source`)).toContain('To: Nordlys <reply+1a@portico.example>');
    expect((await fetch(`${mailbox.address}/incoming/${mail?.id}/reply`)).status).toBe(404);
  });
});

describe('MS-06 the page to reply on', () => {
  test('shows to whom, from whom, about what, and what is quoted', async () => {
    const page = await pageAt(`/mails/${id}/reply`);
    expect(page).toContain('Nordlys &lt;reply+1a@portico.example&gt;');
    expect(page).toContain('<h1>Re: Dokumenter på saken</h1>');
    expect(page).toContain('&gt; Hei Kari');
    expect(page).not.toContain('<select');
    expect(await pageAt(`/mails/${id}`)).toContain(`href="/mails/${id}/reply"`);
  });

  test('goes to the sender where the mail names no other address, and is not there where it names nobody', async () => {
    const plain = await sent({ replyTo: undefined });
    expect(await pageAt(`/mails/${plain}/reply`)).toContain('Nordlys &lt;sak@nordlys.example&gt;');
    await mailbox.letters.receiveMail({ from: '', to: ['kari@epost.example'], date: '2026-11-25T10:06:00.000Z' }, Buffer.from('Subject: x\r\n\r\nx'));
    id = mailbox.letters.mails()[0]?.id ?? '';
    expect(await pageAt(`/mails/${id}`)).not.toContain('/reply"');
    expect((await fetch(`${mailbox.address}/mails/${id}/reply`)).status).toBe(404);
    expect((await reply({ words: 'Hei' })).status).toBe(404);
  });

  test('says beside the field what is wrong, and keeps what was written', async () => {
    const answer = await reply({ words: ' ', other: 'per <"', files: new File([], '') });
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await answer.text();
    expect(page).toContain('<p class="fault" id="words-fault">Write something, or attach a file.</p>');
    expect(page).toContain('<p class="fault" id="other-fault">Write one address, such as kari@epost.example.</p>');
    expect(page).toContain('value="per &lt;&quot;"');
    const unknown = await (await reply({ words: '</textarea>Hei', from: 'per@annet.example', files: new File(['x'], 'a.txt') })).text();
    expect(unknown).toContain('id="from-fault"');
    expect(unknown).toContain('&lt;/textarea&gt;Hei</textarea>');
    expect(unknown).toContain('Choose your files again: a.txt.');
    expect(written()).toEqual([]);
  });

  test('says that files are too large for a mail, and keeps the words', async () => {
    const answer = await reply({ words: 'Video', files: new File([Buffer.alloc(24_000_000)], 'film.mp4') });
    expect(answer.status).toBe(413);
    const page = await answer.text();
    expect(page).toContain('id="files-fault"');
    expect(page).toContain('Video</textarea>');
    expect(written()).toEqual([]);
  }, 30_000);
});

describe('MS-06 a reply is refused', () => {
  test.each([
    ['from another site', { Origin: 'https://x.example' }],
    ['from another port of this machine', { Origin: 'http://localhost:1' }],
    ['from nowhere', {}],
    ['from a page that hides where it stands', { Origin: 'null' }],
  ] as [string, Record<string, string>][])('%s', async (_, headers) => {
    expect((await reply({ words: 'Hei' }, headers)).status).toBe(403);
    expect(written()).toEqual([]);
  });

  test.each([
    ['application/x-www-form-urlencoded', 'words=Hei', 415],
    ['multipart/form-data', 'Hei', 400],
    ['multipart/form-data; boundary=x', 'Hei', 400],
  ])('as a form that is none: %s', async (type, body, status) => {
    const answer = await fetch(`${mailbox.address}/mails/${id}/reply`, { method: 'POST', headers: { Origin: mailbox.address, 'Content-Type': type }, body });
    expect(answer.status).toBe(status);
  });

  test('to a mail that is not here', async () => {
    id = '0-0';
    expect((await reply({ words: 'Hei' })).status).toBe(404);
  });
});

test('pages let their own forms say where they stood: with no-referrer browsers send Origin: null', async () => {
  expect((await fetch(mailbox.address)).headers.get('referrer-policy')).toBe('same-origin');
});
