import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { eventsOf } from './support/events.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { createToken, type FoundedPortal, foundPortal } from './support/portal.ts';
import { restOf, someNumber, type StoredCase } from './support/rest.ts';

let installation: Installation;
let portal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
});
afterAll(() => installation.close());

const keyed = (key: string) => ({ 'Idempotency-Key': key });
const body = () => ({ number: someNumber(), title: 'Fire in the oven', type: 'fire' });
const casesNumbered = (number: string) => installation.database.rows('SELECT id FROM cases WHERE number = ?', [number]);

describe('PF-09 Idempotency-Key', () => {
  test.each(['short', 'with spaces in it', 'x'.repeat(129), 'semi;colon;key'])('%s is no key', async (key) => {
    const wanted = body();
    expect(refusal(await portal.rest.post('cases', wanted, keyed(key)))).toEqual({ status: 400, code: 'idempotency.keyInvalid' });
    expect(await casesNumbered(wanted.number)).toEqual([]);
  });

  test('another request under a used key is refused', async () => {
    const key = randomUUID();
    contentOf(await portal.rest.post('cases', body(), keyed(key)));
    const other = body();
    expect(refusal(await portal.rest.post('cases', other, keyed(key)))).toEqual({ status: 422, code: 'idempotency.reused' });
    expect(await casesNumbered(other.number)).toEqual([]);
  });

  test('the same request gets the same answer and makes one row', async () => {
    const [key, wanted] = [randomUUID(), body()];
    const first = await portal.rest.post<StoredCase>('cases', wanted, keyed(key));
    const again = await portal.rest.post<StoredCase>('cases', wanted, keyed(key));
    expect(first.headers.get('Idempotent-Replayed')).toBeNull();
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    expect(await casesNumbered(wanted.number)).toHaveLength(1);
    expect(await eventsOf(installation.database, first.body.data.id)).toHaveLength(1);
  });

  test('eight at a time make one row', async () => {
    const [key, wanted] = [randomUUID(), body()];
    const answers = await Promise.all(Array.from({ length: 8 }, () => portal.rest.post<StoredCase>('cases', wanted, keyed(key))));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers.get('Idempotent-Replayed') === 'true')).toHaveLength(7);
    expect(await casesNumbered(wanted.number)).toHaveLength(1);
  });

  test('eight commands at a time make one task', async () => {
    const of = await portal.rest.createCase();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => portal.rest.command(`cases/${of.documentId}/tasks`, { title: 'Drying', kind: 'repair' }, keyed(key))));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(await installation.database.rows('SELECT task_id FROM tasks_case_lnk WHERE case_id = ?', [of.id])).toHaveLength(1);
  });

  test('a refused request leaves its key free', async () => {
    const [key, wanted] = [randomUUID(), body()];
    expect((await portal.rest.post('cases', { ...wanted, type: 'flood' }, keyed(key))).status).toBe(400);
    expect((await portal.rest.post('cases', wanted, keyed(key))).status).toBe(201);
  });

  test('two tokens’ keys never meet', async () => {
    const other = restOf(installation, await createToken(installation, [portal.id]));
    const key = randomUUID();
    const [first, second] = [body(), body()];
    contentOf(await portal.rest.post('cases', first, keyed(key)));
    contentOf(await other.post('cases', second, keyed(key)));
    expect([await casesNumbered(first.number), await casesNumbered(second.number)].map(({ length }) => length)).toEqual([1, 1]);
  });
});

describe('PF-09 If-Match', () => {
  const change = (of: StoredCase, title: string, tag: string) => portal.rest.put<StoredCase>('cases', of.documentId, { title }, { 'If-Match': tag });

  test('what somebody else has changed is refused', async () => {
    const of = await portal.rest.createCase();
    const tag = (await portal.rest.get(`cases/${of.documentId}`)).headers.get('ETag') ?? '';
    expect(tag).toMatch(/^"\d+"$/);
    expect((await change(of, 'First', tag)).status).toBe(200);
    expect(refusal(await change(of, 'Second', tag))).toEqual({ status: 412, code: 'precondition.failed' });
    expect(contentOf(await portal.rest.get<StoredCase>(`cases/${of.documentId}`)).title).toBe('First');
    const fresh = (await portal.rest.get(`cases/${of.documentId}`)).headers.get('ETag') ?? '';
    expect((await change(of, 'Second', fresh)).status).toBe(200);
  });

  test('a command changes the version too', async () => {
    const of = await portal.rest.createCase();
    const tag = (await portal.rest.get(`cases/${of.documentId}`)).headers.get('ETag') ?? '';
    await portal.rest.give(`cases/${of.documentId}/wait`, { until: '2031-01-01', reason: 'Parts' });
    expect(refusal(await change(of, 'Late', tag))).toEqual({ status: 412, code: 'precondition.failed' });
  });

  test('of eight who change one version exactly one wins', async () => {
    const of = await portal.rest.createCase();
    const tag = (await portal.rest.get(`cases/${of.documentId}`)).headers.get('ETag') ?? '';
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => change(of, `By ${index}`, tag)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 412)]);
  });
});

describe('PF-08 errors', () => {
  test('keep Strapi’s shape, with a stable code and the request’s id, which a caller may name', async () => {
    const headers = { 'X-Request-Id': 'caller-0001' };
    const unknown = await installation.send<{ data: null; error: { status: number; name: string; details: object } }>({ path: '/api/cases/nothing', token: portal.token, headers });
    expect(unknown.body).toMatchObject({ data: null, error: { status: 404, name: 'NotFoundError', details: { code: 'notFound', requestId: 'caller-0001' } } });
    expect(unknown.headers.get('X-Request-Id')).toBe('caller-0001');
    const invented = await installation.send({ path: '/api/cases/nothing', token: portal.token, headers: { 'X-Request-Id': 'no good <id>' } });
    expect(invented.headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a body that is no JSON, or none at all', async () => {
    for (const given of ['{', '"text"', '[]', 'null']) {
      const answer = await fetch(`${installation.copy.cms}/api/cases`, { method: 'POST', headers: { Authorization: `Bearer ${portal.token}`, 'Content-Type': 'application/json' }, body: given });
      expect(answer.status, given).toBe(400);
    }
  });
});
