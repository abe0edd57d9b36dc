import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createTransport } from 'nodemailer';
import type { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { freePorts } from '../ports.ts';
import { openHttp } from './http.ts';
import { Letters, type Sms } from './letters.ts';
import { linksIn, type Mail } from './mail.ts';
import { openSmtp } from './smtp.ts';

const folder = mkdtempSync(join(tmpdir(), 'portico-mailbox-'));
let letters: Letters;
let smtp: SMTPServer;
let http: Server;
let smtpPort: number;
let address: string;

beforeAll(async () => {
  const [first = 0, second = 0] = await freePorts(2);
  smtpPort = first;
  address = `http://localhost:${second}`;
  letters = await Letters.open(folder);
  smtp = await openSmtp(letters, first);
  http = await openHttp(letters, second);
});

afterAll(() => {
  smtp.close();
  http.close();
  http.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => letters.clear());

async function send(to: string, more: { subject?: string; text?: string; html?: string; bcc?: string } = {}): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort, secure: false });
  await transport.sendMail({ from: 'Nordlys <sak@nordlys.example>', to, subject: 'Sak', text: 'Hei', ...more });
  transport.close();
}

async function read<T>(path: string): Promise<T> {
  const answer = await fetch(address + path);
  expect(answer.status).toBe(200);
  return (await answer.json()) as T;
}

function sendSms(body: object, type = 'application/json'): Promise<Response> {
  return fetch(`${address}/sms`, { method: 'POST', headers: { 'Content-Type': type }, body: JSON.stringify(body) });
}

describe('mails', () => {
  test('are listed newest first with text, HTML and links', async () => {
    await send('kari@epost.example', { subject: 'Første' });
    await send('kari@epost.example', {
      subject: 'Åpne saken',
      text: 'Her: http://localhost:3000/a.',
      html: '<a href="http://localhost:3000/case?x=1&amp;y=2">Åpne</a>',
    });
    const mails = await read<Mail[]>('/api/mails');
    expect(mails.map(({ subject }) => subject)).toEqual(['Åpne saken', 'Første']);
    expect(mails[0]).toMatchObject({
      to: ['kari@epost.example'],
      from: '"Nordlys" <sak@nordlys.example>',
      links: ['http://localhost:3000/case?x=1&y=2', 'http://localhost:3000/a'],
    });
    expect(mails[1]).toMatchObject({ html: null, text: 'Hei\n' });
    expect(mails[0]?.messageId).toMatch(/^<.+@nordlys\.example>$/);
  });

  test('are found by recipient, blind copies included, not by a part of an address', async () => {
    await send('kari@epost.example', { bcc: 'archive@nordlys.example' });
    expect(await read<Mail[]>('/api/mails?to=KARI@epost.example')).toHaveLength(1);
    expect(await read<Mail[]>('/api/mails?to=archive@nordlys.example')).toHaveLength(1);
    expect(await read<Mail[]>('/api/mails?to=ari@epost.example')).toEqual([]);
  });

  test('are waited for: the answer comes with the mail', async () => {
    const waiting = read<Mail[]>('/api/mails?to=late@epost.example&wait=20');
    await send('early@epost.example');
    await send('late@epost.example');
    expect(await waiting).toHaveLength(1);
  });

  test('after one that is known, only later ones count', async () => {
    await send('kari@epost.example', { subject: 'one' });
    const [known] = await read<Mail[]>('/api/mails');
    const waiting = read<Mail[]>(`/api/mails?to=kari@epost.example&after=${known?.id}&wait=20`);
    await send('kari@epost.example', { subject: 'two' });
    expect((await waiting).map(({ subject }) => subject)).toEqual(['two']);
  });

  test('waiting in vain ends with an empty list', async () => {
    expect(await read<Mail[]>('/api/mails?to=nobody@epost.example&wait=0.05')).toEqual([]);
  });

  test('survive a restart', async () => {
    await send('kari@epost.example', { subject: 'Blir' });
    await sendSms({ to: '+4790012345', text: 'Kode 1', portal: 'nordlys' });
    const again = await Letters.open(folder);
    expect(again.mails()).toEqual(letters.mails());
    expect(again.sms()).toEqual(letters.sms());
  });

  test('are read one by one, and as they came over the wire', async () => {
    await send('kari@epost.example', { subject: 'Kilde' });
    const [mail] = await read<Mail[]>('/api/mails');
    expect(await read<Mail>(`/api/mails/${mail?.id}`)).toMatchObject({ subject: 'Kilde' });
    expect(await (await fetch(`${address}/api/mails/${mail?.id}/source`)).text()).toContain('Subject: Kilde');
    expect((await fetch(`${address}/api/mails/0-0`)).status).toBe(404);
  });

  test('are gone from disk when the mailbox is emptied', async () => {
    await send('kari@epost.example');
    await sendSms({ to: '+4790012345', text: 'Kode' });
    expect((await fetch(`${address}/api/mails`, { method: 'DELETE' })).status).toBe(204);
    expect(await read<Mail[]>('/api/mails')).toEqual([]);
    expect(await read<Sms[]>('/api/sms')).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('SMS', () => {
  test('are taken with 202 and found by number', async () => {
    expect((await sendSms({ to: '+4790012345', text: 'Koden er 482913', portal: 'nordlys' })).status).toBe(202);
    expect(await read<Sms[]>('/api/sms?to=%2B4790012345')).toMatchObject([{ text: 'Koden er 482913', portal: 'nordlys' }]);
    expect(await read<Sms[]>('/api/sms?to=%2B4790012346')).toEqual([]);
  });

  test.each([
    [{ text: 'no number' }, 'application/json', 400],
    [{ to: '+47900', text: 7 }, 'application/json', 400],
    [{ to: '+47900', text: 'by a form of another site' }, 'text/plain', 415],
    [{ to: '+47900', text: 'x'.repeat(70_000) }, 'application/json', 413],
  ])('are refused where they are wrong: %#', async (body, type, status) => {
    expect((await sendSms(body, type)).status).toBe(status);
  });
});

describe('the page', () => {
  test('shows a mail in a frame in which nothing runs or loads', async () => {
    await send('kari@epost.example', { html: '<head></head><script>alert(1)</script><a href="https://x.example">x</a>' });
    const id = letters.mails()[0]?.id;
    const framed = await fetch(`${address}/mails/${id}/html`);
    const policy = framed.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/^sandbox allow-popups allow-popups-to-escape-sandbox;/);
    expect(await framed.text()).toContain('<base target="_blank">');
    expect(await (await fetch(`${address}/mails/${id}`)).text()).not.toContain('alert(1)');
  });

  test('escapes what a sender wrote', async () => {
    await send('kari@epost.example', { subject: '<script>alert("1")</script>' });
    const list = await (await fetch(`${address}/?to=kari`)).text();
    expect(list).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(list).not.toContain('<script>alert');
  });

  test('is not emptied by another site’s form', async () => {
    await send('kari@epost.example');
    const foreign = await fetch(`${address}/empty`, { method: 'POST', headers: { Origin: 'https://x.example' }, redirect: 'manual' });
    expect(foreign.status).toBe(403);
    expect(letters.mails()).toHaveLength(1);
    const own = await fetch(`${address}/empty`, { method: 'POST', headers: { Origin: address }, redirect: 'manual' });
    expect(own.status).toBe(303);
    expect(letters.mails()).toEqual([]);
  });

  test('answers to no foreign host name', async () => {
    const status = await new Promise((answer) => {
      request(`${address}/api/mails`, { headers: { Host: 'evil.example' } }, (response) => {
        response.resume();
        answer(response.statusCode);
      }).end();
    });
    expect(status).toBe(421);
  });
});

test('links are found in both parts, each once', () => {
  expect(linksIn(`<a class="b" href='https://a.example/1'>1</a><a href="mailto:x@a.example">2</a>`, 'See https://a.example/1, then https://b.example/2.')).toEqual([
    'https://a.example/1',
    'https://b.example/2',
  ]);
});
