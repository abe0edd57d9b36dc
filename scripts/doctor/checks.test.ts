import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { readSettings } from '../environment.ts';
import { freePorts } from '../ports.ts';
import { checkFrontend } from './frontend.ts';
import { checkPorts } from './ports.ts';
import { checkSecrets, secretsOf } from './secrets.ts';
import { checkSettings, distance } from './settings.ts';
import { checkStorage, judgeSpace } from './storage.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'portico-doctor-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = (part: string) => expect.stringContaining(part) as string;
const given = { file: {}, shell: {}, version: '20.20.2' };

describe('PF-03 settings', () => {
  test('that are all defaults are well', () => {
    expect(checkSettings(given, readSettings({}))).toEqual([{ area: 'environment', state: 'ok', says: 'Node.js 20.20.2; all settings are the defaults.' }]);
  });

  test.each([
    ['SMPT_HOST', ': SMTP_HOST.'],
    ['SMTP_HOSTS', ': SMTP_HOST.'],
    ['COLOUR_OF_THE_DOOR', 'as .env.example does.'],
  ])('in .env that nobody knows are told: %s', (name, cure) => {
    const [, finding] = checkSettings({ ...given, file: { [name]: 'secret value' } }, readSettings({}));
    expect(finding).toMatchObject({ state: 'warning', says: text(name), cure: text(cure) });
    expect(JSON.stringify(finding)).not.toContain('secret value');
  });

  test.each([
    ['https://portal.example.com', 'none'],
    ['http://localhost:3000', 'none'],
    ['http://nordlys.localhost:3000', 'none'],
    ['http://127.0.0.1:3000', 'none'],
    ['http://portal.example.com', 'warning'],
    ['portal.example.com', 'problem'],
    ['localhost:3000', 'problem'],
    ['ftp://portal.example.com', 'problem'],
  ])('WEB_URL %s: %s', (WEB_URL, state) => {
    expect(checkSettings(given, readSettings({ WEB_URL }))[1]?.state ?? 'none').toBe(state);
  });

  test.each([
    ['SMTP_HOST', 'SMTP_HOST', 0],
    ['', 'abc', 3],
    ['SMPT', 'SMTP', 2],
    ['kitten', 'sitting', 3],
  ])('%s and %s are %i letters apart', (from, to, letters) => {
    expect([distance(from, to), distance(to, from)]).toEqual([letters, letters]);
  });
});

describe('PF-03 secrets', () => {
  const write = (mode: number) => {
    const file = join(folder, 'secrets.env');
    writeFileSync(file, 'JWT_SECRET=told-to-nobody\n');
    chmodSync(file, mode);
    return file;
  };

  test('that are not there yet are neither made nor missed', () => {
    const file = join(folder, 'secrets.env');
    expect(checkSecrets(file, readSettings({}))).toMatchObject([{ state: 'ok', says: text('first start') }]);
    expect(secretsOf(file, readSettings({}))['JWT_SECRET']).toMatch(/^[\w-]{43}$/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    [0o600, 'ok'],
    [0o400, 'ok'],
    [0o640, 'problem'],
    [0o604, 'problem'],
    [0o622, 'problem'],
  ])('in a file of mode %o: %s', (mode, state) => {
    const file = write(mode);
    const findings = checkSecrets(file, readSettings({}));
    expect(findings).toMatchObject([{ state, ...(state === 'problem' && { cure: text(`chmod 600 ${file}`) }) }]);
    expect(JSON.stringify(findings)).not.toContain('told-to-nobody');
    expect(secretsOf(file, readSettings({}))['JWT_SECRET']).toBe('told-to-nobody');
  });

  test('of the environment come before those of the file', () => {
    expect(secretsOf(write(0o600), readSettings({ JWT_SECRET: 'of the environment' }))['JWT_SECRET']).toBe('of the environment');
  });
});

describe('PF-03 ports', () => {
  test('are free, or the running copy listens at them', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    const taken = [{ variable: 'CMS_PORT', number: (server.address() as AddressInfo).port }];
    const [number = 0] = await freePorts(1);
    const free = [{ variable: 'WEB_PORT', number }];
    expect(await checkPorts(free, false)).toMatchObject([{ state: 'ok' }]);
    expect(await checkPorts(taken, true)).toMatchObject([{ state: 'ok' }]);
    expect(await checkPorts(taken, false)).toMatchObject([{ state: 'problem', says: text('in use'), cure: text('CMS_PORT') }]);
    expect(await checkPorts(free, true)).toMatchObject([{ state: 'problem', says: text('WEB_PORT'), cure: text('npm stop') }]);
    await new Promise((closed) => server.close(closed));
  });
});

describe('PF-03 storage', () => {
  const megabyte = 1024 ** 2;

  test.each([
    [199 * megabyte, 'problem', '199 MB'],
    [200 * megabyte, 'warning', '200 MB'],
    [1023 * megabyte, 'warning', '1023 MB'],
    [1024 * megabyte, 'ok', '1 GB'],
  ])('with %i bytes left: %s', (free, state, says) => {
    const finding = judgeSpace(free, '/srv/portico/uploads');
    expect(finding).toMatchObject({ state, says: text(says) });
    expect('cure' in finding).toBe(state !== 'ok');
  });

  test('need not be there before the first start, and is not made', () => {
    expect(checkStorage(join(folder, 'data', 'public', 'uploads'))[0]?.state).not.toBe('problem');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('PF-03 the address of the portals', () => {
  test.each([
    [200, 'ok'],
    [307, 'ok'],
    [404, 'ok'],
    [502, 'problem'],
  ])('that answers %i: %s', async (status, state) => {
    const server = createServer((_request, response) => response.writeHead(status, { Location: '/nordlys' }).end());
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await checkFrontend(address, true)).toMatchObject([{ state }]);
    await new Promise((closed) => server.close(closed));
    expect(await checkFrontend(address, true)).toMatchObject([{ state: 'problem', cure: text('WEB_URL') }]);
    expect(await checkFrontend(address, false)).toMatchObject([{ state: 'ok', says: text(address) }]);
  });
});
