import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { environmentOf, readSettings, root, variables } from './environment.ts';

describe('settings', () => {
  test('stand in for each other where they are not given', () => {
    expect(readSettings({ CMS_PORT: '4001', MAILBOX_PORT: '9025', PORTICO_DATA: '/srv/portico' })).toMatchObject({
      CMS_URL: 'http://localhost:4001',
      WEB_URL: 'http://localhost:3000',
      NEXTAUTH_URL: 'http://localhost:3000',
      MAILBOX_SMTP_PORT: '2025',
      SMTP_PORT: '2025',
      SMS_URL: 'http://127.0.0.1:9025/sms',
      DATABASE_FILENAME: '/srv/portico/portico.db',
    });
  });

  test('whatever port the mailbox has, mail is taken at one that anybody may listen on', () => {
    expect(['8025', '8023', '3025'].map((port) => readSettings({ MAILBOX_PORT: port })['MAILBOX_SMTP_PORT'])).toEqual(['1025', '15023', '10025']);
  });

  test('that are given hold', () => {
    expect(readSettings({ SMTP_HOST: 'mail.example', SMTP_PORT: '587', WEB_URL: 'https://portal.example' })).toMatchObject({
      SMTP_HOST: 'mail.example',
      SMTP_PORT: '587',
      NEXTAUTH_URL: 'https://portal.example',
    });
  });

  test('that are paths are taken from the root of the checkout', () => {
    expect(readSettings({ PORTICO_DATA: 'elsewhere' })['DATABASE_FILENAME']).toBe(join(root, 'elsewhere', 'portico.db'));
  });

  test('that are empty count as not given', () => {
    expect(readSettings({ CMS_PORT: '' })['CMS_PORT']).toBe('1337');
  });
});

test('a process sees only what it needs', () => {
  const secrets = Object.fromEntries(variables.filter(({ generated }) => generated).map(({ name }) => [name, `secret ${name}`]));
  const frontend = environmentOf('frontend', { ...readSettings({}), ...secrets });
  expect(Object.keys(frontend).filter((name) => name in secrets).sort()).toEqual(['NEXTAUTH_SECRET', 'PORTICO_FRONTEND_KEY']);
  const mailbox = environmentOf('mailbox', { ...readSettings({}), ...secrets });
  expect(Object.keys(mailbox).filter((name) => name in secrets)).toEqual([]);
  expect(mailbox['DATABASE_FILENAME']).toBeUndefined();
});

test('.env.example names each variable, with what it is for', () => {
  const example = readFileSync(join(root, '.env.example'), 'utf8');
  for (const { name, about } of variables) {
    expect(example).toContain(`# ${about}`);
    expect(example).toMatch(new RegExp(`^# ?${name}=`, 'm'));
  }
  expect([...example.matchAll(/^# ?(\w+)=/gm)].map(([, name]) => name)).toEqual(variables.map(({ name }) => name));
});
