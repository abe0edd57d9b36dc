import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { readSettings } from './environment.ts';
import { keepSecrets } from './secrets.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'portico-secrets-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('PF-01 secrets are made once and readable by their owner only', () => {
  const file = join(folder, 'new', 'secrets.env');
  const first = keepSecrets(file, readSettings({}));
  expect(first['APP_KEYS']?.split(',')).toHaveLength(2);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(keepSecrets(file, readSettings({}))).toEqual(first);
});

test('a secret that a newer version asks for is added, the others stay', () => {
  const file = join(folder, 'secrets.env');
  writeFileSync(file, 'JWT_SECRET=kept\n');
  const secrets = keepSecrets(file, readSettings({}));
  expect(secrets['JWT_SECRET']).toBe('kept');
  expect(secrets['PORTICO_LINK_KEY']).toMatch(/^[\w-]{43}$/);
});

test('a secret that the deployment sets is not written down', () => {
  const file = join(folder, 'secrets.env');
  const secrets = keepSecrets(file, readSettings({ JWT_SECRET: 'the deployment’s own' }));
  expect(secrets).not.toHaveProperty('JWT_SECRET');
  expect(readFileSync(file, 'utf8')).not.toMatch(/^JWT_SECRET=/m);
});
