import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { areas, type Finding } from '../../scripts/doctor/finding.ts';
import { root } from '../../scripts/environment.ts';
import { freePorts } from '../../scripts/ports.ts';
import { startTwilio, type TwilioServer } from '../stack/twilio.ts';

const SECRET = 'a secret that is told to nobody, in all of its letters';
const { database } = inject('copy');

const wrongSettings: [string, string, RegExp][] =
  database.client === 'sqlite'
    ? [['DATABASE_FILENAME', join(root, 'README.md'), /cannot be read as a SQLite database/]]
    : [
        ['DATABASE_PASSWORD', 'wrong', /refuses the login/],
        ['DATABASE_NAME', 'elsewhere', /has no database elsewhere/],
        ['DATABASE_NAME', 'postgres', /no tables of Portico yet/],
        ['DATABASE_SSL', 'true', /do not agree on encryption/],
      ];

let folder: string;
let settings: Record<string, string>;
let twilio: TwilioServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portico-doctor-'));
  twilio = await startTwilio();
  const [cms = 0, web = 0, mailbox = 0, smtp = 0] = await freePorts(4);
  settings = {
    PORTICO_DATA: folder,
    PORTICO_RUN: folder,
    CMS_PORT: String(cms),
    WEB_PORT: String(web),
    MAILBOX_PORT: String(mailbox),
    MAILBOX_SMTP_PORT: String(smtp),
    JWT_SECRET: SECRET,
    DATABASE_CLIENT: database.client,
    ...(database.client === 'sqlite'
      ? { DATABASE_FILENAME: database.filename }
      : { DATABASE_HOST: database.host, DATABASE_PORT: String(database.port), DATABASE_NAME: database.name, DATABASE_USERNAME: database.username, DATABASE_PASSWORD: database.password }),
  };
});
afterAll(async () => {
  await twilio.stop();
  rmSync(folder, { recursive: true });
});

async function run(changed: Record<string, string> = {}, ...options: string[]) {
  const doctor = spawn(process.execPath, [join(root, 'scripts', 'portico.mjs'), 'doctor', ...options], { cwd: root, env: { ...process.env, ...settings, ...changed } });
  const [output, errors, [code]] = await Promise.all([textOf(doctor.stdout), textOf(doctor.stderr), once(doctor, 'exit') as Promise<[number | null]>]);
  for (const secret of [SECRET, twilio.authToken, ...(database.client === 'postgres' ? [`"${database.password}"`] : [])]) expect(output + errors).not.toContain(secret);
  return { code, output, errors };
}

async function found(changed: Record<string, string> = {}): Promise<{ code: number | null; ok: boolean; findings: Finding[]; of: (area: string) => Finding[] }> {
  const { code, output } = await run(changed, '--json');
  const { ok, findings } = JSON.parse(output) as { ok: boolean; findings: Finding[] };
  return { code, ok, findings, of: (area) => findings.filter((finding) => finding.area === area) };
}

describe('PF-03 npm run doctor', () => {
  test('finds the database as it should be, and the development mailbox in use', async () => {
    const { code, ok, findings, of } = await found();
    expect([code, ok]).toEqual([0, true]);
    expect([...new Set(findings.map(({ area }) => area))]).toEqual(areas);
    expect(of('database').map(({ state }) => state)).toEqual(['ok', 'ok']);
    expect(of('database')[0]?.says).toMatch(database.client === 'sqlite' ? /^SQLite .* write-ahead log/ : /^PostgreSQL \d+/);
    for (const area of ['mail', 'sms']) expect(of(area)).toMatchObject([{ state: 'warning' }]);
  });

  test('changes nothing', async () => {
    await found();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('asks Twilio for the account', async () => {
    const account = { TWILIO_ACCOUNT_SID: twilio.accountSid, TWILIO_AUTH_TOKEN: twilio.authToken, TWILIO_FROM: '+4790000000', TWILIO_BASE_URL: twilio.url };
    expect((await found(account)).of('sms')).toMatchObject([{ state: 'ok' }]);
    const wrong = await found({ ...account, TWILIO_AUTH_TOKEN: 'wrong' });
    expect(wrong.code).toBe(1);
    expect(wrong.of('sms')).toMatchObject([{ state: 'problem', cure: expect.stringContaining('TWILIO_AUTH_TOKEN') as string }]);
    const half = await found({ ...account, TWILIO_AUTH_TOKEN: '' });
    expect(half.code).toBe(1);
    expect(half.of('environment')).toMatchObject([{ state: 'ok' }, { state: 'problem', says: expect.stringContaining('TWILIO_AUTH_TOKEN') as string }]);
  });

  test.each(wrongSettings)('tells what is wrong with %s = %s', async (name, value, says) => {
    const { of } = await found({ [name]: value });
    const wrong = of('database').filter(({ state }) => state !== 'ok');
    expect(wrong).toMatchObject([{ says: expect.stringMatching(says) as string, cure: expect.any(String) as string }]);
  });

  test('writes for people: plain where it is no terminal, the cure after the arrow, 1 where there is a problem', async () => {
    const listener = createServer().listen(Number(settings['WEB_PORT']), '127.0.0.1');
    await once(listener, 'listening');
    const { code, output } = await run();
    await new Promise((closed) => listener.close(closed));
    expect(code).toBe(1);
    expect(output).toContain(`  ✗ ports        Port ${settings['WEB_PORT']} is in use.\n                 → Free it, or set WEB_PORT to another.\n`);
    expect(output).toMatch(/\n1 problem and 2 warnings, each with its cure after the arrow\.\n/);
    expect(output).not.toContain(String.fromCharCode(27));
  });

  test('knows no other options', async () => {
    expect(await run({}, '--everything')).toMatchObject({ code: 1, errors: expect.stringContaining('npm run doctor') as string });
    expect(await run({}, '--to', 'me')).toMatchObject({ code: 1, errors: expect.stringContaining('no e-mail address') as string });
  });
});
