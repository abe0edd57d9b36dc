import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { refusal } from './support/calls.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { sendRaw } from './support/raw.ts';
import { someNumber, type StoredCase } from './support/rest.ts';

let installation: Installation;
let portal: FoundedPortal;
let of: StoredCase;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  of = await portal.rest.createCase();
});
afterAll(() => installation.close());

describe('PF-06 what has no meaning, or no room, is the asker’s to mend', () => {
  test.each([
    'filters[number][$between]=1',
    'filters[number][$between][0]=1&filters[number][$between][1]=2&filters[number][$between][2]=3',
    'sort=handler.name:sideways',
    'sort[handler][name]=sideways',
    'fields[0]=__proto__',
    'filters[latitude][$gt]=1e999',
  ])('a list by %s', async (query) => {
    expect(refusal(await portal.rest.get(`cases?${query}`))).toEqual({ status: 400, code: 'input.unknownParameter' });
  });

  /** SQLite compares anything with anything, and finds nothing; PostgreSQL says what it cannot read. */
  test.each(['filters[id][$eq]=99999999999999999999', 'filters[id][$in][0]=x', 'filters[portal][$eq]=x', 'filters[handler][id][$eq]=99999999999'])('a list by %s', async (query) => {
    const answer = await portal.rest.get<unknown[]>(`cases?${query}`);
    if (installation.database.client === 'postgres') expect(refusal(answer)).toEqual({ status: 400, code: 'input.invalid' });
    else expect([answer.status, answer.body.data]).toEqual([200, []]);
  });

  test.each(['title', 'number', 'city', 'latitude', 'damageNote', 'reminderOn', 'reportedAt'])('a case whose %s is larger than anybody’s', async (field) => {
    const large = { latitude: 1e300, reminderOn: '99999-12-31', reportedAt: '+275760-09-13T00:00:00.000Z' }[field] ?? 'x'.repeat(100_000);
    for (const answer of [await portal.rest.post('cases', { number: someNumber(), title: 'Leak', type: 'water', [field]: large }), await portal.rest.put('cases', of.documentId, { [field]: large })]) {
      expect(answer.status, answer.text).toBeLessThan(500);
    }
  });

  test.each([
    ['contacts', { name: 'Anne', role: 'customer', email: `${'x'.repeat(300)}@home.example` }],
    ['contacts', { name: 'x'.repeat(20_000), role: 'customer' }],
    ['tasks', { title: 'Painting', kind: 'repair', position: 1e15 }],
  ])('one of %s that is', async (type, data) => {
    const answer = await portal.rest.post(type, { case: of.documentId, ...data });
    expect(answer.status, answer.text).toBeLessThan(500);
  });
});

describe('PF-15 the log', () => {
  const log = () => readFileSync(join(installation.copy.data, 'logs', 'cms.log'), 'utf8');

  test('tells of a statement that failed, and nothing of what was in it', async () => {
    const secret = `zq${randomBytes(8).toString('hex')}`;
    const before = log().length;
    await installation.database.execute('ALTER TABLE portico_sessions RENAME TO portico_sessions_away');
    try {
      const { email, password } = portal.handler;
      const answer = await installation.send({ method: 'POST', path: '/api/sessions', body: { portal: portal.key, email, password, userAgent: secret } });
      expect(refusal(answer)).toEqual({ status: 500, code: 'internal' });
      expect(answer.text).not.toContain('portico_sessions');
    } finally {
      await installation.database.execute('ALTER TABLE portico_sessions_away RENAME TO portico_sessions');
    }
    const said = log().slice(before);
    expect(said).toContain('insert into');
    expect(said).not.toContain(secret);
  });
});

describe('PF-13 a page of another origin, the portals’ included', () => {
  test.each(['https://evil.example', 'null', 'http://localhost.evil.example', 'the portals’'])('%s reads nothing of the CMS in a browser', async (origin) => {
    const headers = { Origin: origin === 'the portals’' ? new URL(installation.copy.frontend).origin : origin };
    const calls = [
      { path: `/api/portals/${portal.key}`, headers },
      { method: 'OPTIONS', path: '/admin/access-token', headers: { ...headers, 'Access-Control-Request-Method': 'POST' } },
      { method: 'POST', path: '/admin/access-token', headers },
    ];
    for (const call of calls) expect((await sendRaw(installation.copy, call)).headers).not.toHaveProperty('access-control-allow-origin');
  });
});
