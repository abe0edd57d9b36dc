import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { Letters } from './letters.ts';
import { largestMail } from './mail.ts';
import { openForTest, type OpenMailbox } from './open-for-test.ts';

let mailbox: OpenMailbox;
beforeAll(async () => {
  mailbox = await openForTest();
});
afterAll(() => mailbox.close());
beforeEach(() => mailbox.letters.clear());

interface Listed {
  readonly id: string;
  readonly date: string;
}

const rawMail = (subject: string): string => `From: Kari <kari@epost.example>\r\nTo: reply+1@portico.example\r\nSubject: ${subject}\r\n\r\nHei\r\n`;

function drop(body: BodyInit, type = 'message/rfc822'): Promise<Response> {
  return fetch(`${mailbox.address}/api/incoming`, { method: 'POST', headers: { 'Content-Type': type }, body });
}

async function dropped(body: BodyInit): Promise<string> {
  const answer = await drop(body);
  expect(answer.status).toBe(202);
  return ((await answer.json()) as { id: string }).id;
}

async function list(query = ''): Promise<Listed[]> {
  const answer = await fetch(`${mailbox.address}/api/incoming${query}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Listed[];
}

async function bytesOf(id: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(`${mailbox.address}/api/incoming/${id}`)).arrayBuffer());
}

describe('MS-06 raw mails for Portico', () => {
  test.each([
    ['a mail', Buffer.from(rawMail('Hei'))],
    ['bare line feeds and a dot alone', Buffer.from('Subject: x\n\nHei\n.\n..\n')],
    ['every byte', Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))],
    ['a header that no parser takes', Buffer.from(`X: ${'a'.repeat(5_000_000)}\r\n\r\n`)],
    ['parts in parts without end', Buffer.from(Array.from({ length: 5000 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join(''))],
  ])('are kept byte for byte: %s', async (_, source) => {
    const id = await dropped(source);
    const answer = await fetch(`${mailbox.address}/api/incoming/${id}`);
    expect(answer.headers.get('content-type')).toBe('message/rfc822');
    expect(Buffer.from(await answer.arrayBuffer()).equals(source)).toBe(true);
    expect((await fetch(`${mailbox.address}/incoming/${id}`)).status).toBe(200);
  });

  test('are listed oldest first with id and date, and read on from one that is known', async () => {
    const ids = [await dropped(rawMail('1')), await dropped(rawMail('2')), await dropped(rawMail('3'))];
    const listed = await list();
    expect(listed.map(({ id }) => id)).toEqual(ids);
    expect(listed[0]).toEqual({ id: ids[0], date: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string });
    expect((await list(`?after=${ids[0]}`)).map(({ id }) => id)).toEqual(ids.slice(1));
    expect(await list(`?after=${ids[2]}`)).toEqual([]);
  });

  test('are listed a hundred at a time', async () => {
    const ids: string[] = [];
    for (let number = 0; number < 103; number += 1) ids.push(await mailbox.letters.incoming.receive(Buffer.from(rawMail(`${number}`))));
    const first = await list();
    expect(first.map(({ id }) => id)).toEqual(ids.slice(0, 100));
    expect((await list(`?after=${first.at(-1)?.id}`)).map(({ id }) => id)).toEqual(ids.slice(100));
  });

  test('are waited for, and an SMS is none of them', async () => {
    const known = await dropped(rawMail('known'));
    const waiting = list(`?after=${known}&wait=20`);
    mailbox.letters.receiveSms({ to: '+4790012345', text: 'Kode', portal: null });
    const id = await dropped(rawMail('new'));
    expect((await waiting).map((mail) => mail.id)).toEqual([id]);
    expect(await list(`?after=${id}&wait=0.05`)).toEqual([]);
  });

  test('are listed before they are read for the page, so that a quick one does not overtake a slow one', async () => {
    const { incoming } = mailbox.letters;
    const both = [incoming.receive(Buffer.from(rawMail('slow') + 'x\r\n'.repeat(500_000))), incoming.receive(Buffer.from(rawMail('quick')))];
    const listed = incoming.mails().map(({ id }) => id);
    expect(listed.reverse()).toEqual(await Promise.all(both));
    expect(incoming.mails().map(({ subject }) => subject)).toEqual(['quick', 'slow']);
  });

  test('survive a restart', async () => {
    const ids = [await dropped(rawMail('1')), await dropped(Buffer.from([0, 13, 255]))];
    const again = await Letters.open(mailbox.folder);
    expect(again.incoming.mails()).toEqual(mailbox.letters.incoming.mails());
    expect(again.incoming.source(ids[1] ?? '')).toEqual(Buffer.from([0, 13, 255]));
    expect((await again.incoming.receive(Buffer.from(rawMail('3')))) > (ids[1] ?? '')).toBe(true);
  });

  test('are gone when the mailbox is emptied, and ids go on growing', async () => {
    const id = await dropped(rawMail('1'));
    await fetch(`${mailbox.address}/api/mails`, { method: 'DELETE' });
    expect(readdirSync(mailbox.folder)).toEqual([]);
    expect((await fetch(`${mailbox.address}/api/incoming/${id}`)).status).toBe(404);
    const next = await dropped(rawMail('2'));
    expect((await list(`?after=${id}`)).map((mail) => mail.id)).toEqual([next]);
  });

  test('go, the oldest first, when there are more than 2000', async () => {
    const names = Array.from({ length: 2000 }, (_, number) => `20250101000000000-${String(number).padStart(6, '0')}`);
    for (const name of names) writeFileSync(join(mailbox.folder, `${name}.incoming`), '');
    const again = await Letters.open(mailbox.folder);
    await again.incoming.receive(Buffer.from(rawMail('one more')));
    expect(again.incoming.mails()).toHaveLength(2000);
    expect(again.incoming.mail(names[0] ?? '')).toBeUndefined();
    expect(readdirSync(mailbox.folder)).toHaveLength(2000);
  }, 30_000);
});

describe('MS-06 dropping a mail is refused', () => {
  test.each([
    ['to a form of another site', rawMail('x'), 'text/plain', 415],
    ['to a type that only mentions the right one', rawMail('x'), 'text/plain; of=message/rfc822', 415],
    ['without a mail', '', 'message/rfc822', 400],
  ])('%s', async (_, body, type, status) => {
    expect((await drop(body, type)).status).toBe(status);
    expect(await list()).toEqual([]);
  });

  test('where the browser asks for another site first', async () => {
    const asked = await fetch(`${mailbox.address}/api/incoming`, { method: 'OPTIONS', headers: { Origin: 'https://x.example', 'Access-Control-Request-Method': 'POST' } });
    expect(asked.ok).toBe(false);
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('beyond 30 MB, not at it', async () => {
    const largest = Buffer.alloc(largestMail, `${rawMail('large')}${'x'.repeat(70)}\r\n`);
    expect((await drop(Buffer.concat([largest, Buffer.from('x')]))).status).toBe(413);
    const id = await dropped(largest);
    const sum = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
    expect(sum(await bytesOf(id))).toBe(sum(largest));
  }, 30_000);
});
