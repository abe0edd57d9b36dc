import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { taskIn } from './support/doors.ts';
import { contentOf, refusal, someAddress } from './support/calls.ts';
import { contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal, givePassword, hire } from './support/portal.ts';

let installation: Installation;
let portal: FoundedPortal;
let otherPortal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  otherPortal = await foundPortal(installation);
});
afterAll(() => installation.close());

interface Opened {
  readonly token: string;
  readonly expiresAt: string;
  readonly member: Readonly<Record<string, unknown>>;
}

const open = (body: object, address = someAddress()) => installation.send<Opened>({ method: 'POST', path: '/api/sessions', body, address });
const credentials = () => ({ portal: portal.key, email: portal.handler.email, password: portal.handler.password });
const current = (token: string) => installation.send<{ data: Omit<Opened, 'token'> }>({ path: '/api/sessions/current', token });

describe('PF-12 who does not get in', () => {
  test('a wrong portal, address or password get the same answer', async () => {
    const answers = [
      await open({ ...credentials(), portal: otherPortal.key }),
      await open({ ...credentials(), portal: 'nowhere' }),
      await open({ ...credentials(), email: 'nobody@nowhere.example' }),
      await open({ ...credentials(), password: 'wrong' }),
      await open({ ...credentials(), password: `${portal.handler.password} ` }),
      await open({ ...credentials(), portal: `${portal.key}:${portal.handler.email}`, email: 'x@y.example' }),
    ];
    for (const answer of answers) expect(refusal(answer)).toEqual({ status: 401, code: 'auth.failed' });
    const withoutId = answers.map(({ text, headers }) => text.replace(headers.get('X-Request-Id') ?? '', ''));
    expect(new Set(withoutId).size).toBe(1);
  });

  test.each([{}, { portal: 'x' }, { portal: 'x', email: 'y@z.example', password: 5 }, { portal: 'x', email: ['y@z.example'], password: 'z' }, { portal: 'x', email: 'y@z.example', password: 'z'.repeat(201) }])(
    'a body that is no log-in: %j',
    async (body) => {
      expect(refusal(await open(body))).toEqual({ status: 400, code: 'input.invalid' });
    },
  );

  test('whoever tries too often from one address', async () => {
    const address = someAddress();
    for (let time = 0; time < 10; time += 1) expect((await open({ ...credentials(), portal: 'nowhere' }, address)).status).toBe(401);
    expect(refusal(await open(credentials(), address))).toEqual({ status: 429, code: 'rate.limited' });
    expect((await open(credentials())).status).toBe(201);
  });

  test('a member who has left: not in again, and out at the next request', async () => {
    const email = `left@${portal.key}.example`;
    const member = await givePassword(installation, await hire(installation, { name: 'Left', email, level: 5, office: portal.repairOffice }));
    const { token } = (await open({ portal: portal.key, email, password: member.password })).body;
    expect((await current(token)).status).toBe(200);
    contentOf(await contentManagerOf(installation).update('api::member.member', member.documentId, { active: false }));
    expect(refusal(await current(token))).toEqual({ status: 401, code: 'auth.required' });
    expect(refusal(await open({ portal: portal.key, email, password: member.password }))).toEqual({ status: 401, code: 'auth.failed' });
  });

  test.each([
    ['POST', '/api/auth/local', { identifier: 'x', password: 'y' }],
    ['POST', '/api/auth/local/register', { username: 'x', email: 'x@y.example', password: 'secret1' }],
    ['POST', '/api/auth/forgot-password', { email: 'x@y.example' }],
    ['POST', '/api/auth/reset-password', {}],
    ['POST', '/api/auth/change-password', {}],
    ['POST', '/api/auth/refresh', {}],
    ['GET', '/api/auth/email-confirmation', undefined],
    ['GET', '/api/connect/google', undefined],
    ['GET', '/api/users', undefined],
    ['GET', '/api/users/me', undefined],
    ['GET', '/api/users-permissions/roles', undefined],
    ['GET', '/api/upload/files', undefined],
    ['POST', '/api/upload', {}],
    ['POST', '/api/email', { to: 'x@y.example', subject: 'x', text: 'x' }],
  ] as const)('the stock door %s %s is as if it were not there, for REST consumers too', async (method, path, body) => {
    for (const token of [undefined, portal.token]) {
      const ask = (at: string) => installation.send({ method, path: at, ...(body && { body }), ...(token !== undefined && { token }) });
      const answer = refusal(await ask(path));
      expect(answer).toEqual(refusal(await ask('/api/no-such-door')));
      expect([404, 405]).toContain(answer.status);
    }
  });

  test.each([4, 5])('25 a partner’s member of level %i gives no commands on cases', async (level) => {
    const email = `line${level}@${portal.key}.example`;
    const member = await givePassword(installation, await hire(installation, { name: 'Line', email, level, office: portal.repairOffice }));
    const { token } = (await open({ portal: portal.key, email, password: member.password })).body;
    const of = await portal.rest.createCase();
    const answer = await installation.send({ method: 'POST', path: `/api/cases/${of.documentId}/decide`, token, body: { decision: 'accepted' } });
    expect(refusal(answer)).toEqual({ status: 404, code: 'notFound' });
    const task = await taskIn(portal, of, 'allocated');
    const seen = await installation.send({ method: 'POST', path: `/api/tasks/${task.documentId}/done`, token, body: {} });
    expect(refusal(seen)).toEqual({ status: 403, code: 'right.missing' });
  });

  test('a case of another portal looks like a missing one to a case handler', async () => {
    const { token } = (await open(credentials())).body;
    const of = await otherPortal.rest.createCase();
    for (const id of [of.documentId, 'missing']) {
      expect(refusal(await installation.send({ method: 'POST', path: `/api/cases/${id}/decide`, token, body: { decision: 'accepted' } }))).toEqual({ status: 404, code: 'notFound' });
    }
  });
});

describe('PF-12 a session', () => {
  test('is one member in one portal; the token is shown once and kept as a hash', async () => {
    const answer = await open({ ...credentials(), email: portal.handler.email.toUpperCase() });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(Object.keys(answer.body).sort()).toEqual(['expiresAt', 'member', 'token']);
    const { token, expiresAt, member } = answer.body;
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now());
    expect(member).toEqual({
      documentId: portal.handler.documentId,
      name: portal.handler.name,
      email: portal.handler.email,
      language: 'en',
      dateFormat: null,
      level: 5,
      leadsCompany: true,
      office: { name: `Skadeoppgjør ${portal.key}` },
      company: { name: portal.name, kind: 'own' },
      portal: { key: portal.key, name: portal.name, kind: 'insurance' },
    });
    expect((await current(token)).body.data).toEqual({ expiresAt, member });
    expect(await installation.database.rows('SELECT id FROM portico_sessions WHERE token_hash = ?', [token])).toEqual([]);
  });

  test('ends by log-out, alone', async () => {
    const [one, other] = [(await open(credentials())).body, (await open(credentials())).body];
    const logOut = () => installation.send({ method: 'DELETE', path: '/api/sessions/current', token: one.token });
    expect((await logOut()).status).toBe(204);
    expect(refusal(await current(one.token))).toEqual({ status: 401, code: 'auth.required' });
    expect(refusal(await logOut())).toEqual({ status: 401, code: 'auth.required' });
    expect((await current(other.token)).status).toBe(200);
  });

  test('ends when its time is over', async () => {
    const { token } = (await open(credentials())).body;
    const [last] = await installation.database.rows<{ id: number }>("SELECT max(id) AS id FROM portico_sessions WHERE kind = 'member' AND portal_id = ?", [portal.id]);
    await installation.database.execute('UPDATE portico_sessions SET expires_at = ? WHERE id = ?', [Date.now() - 1, last?.id ?? 0]);
    expect(refusal(await current(token))).toEqual({ status: 401, code: 'auth.required' });
  });

  test('a password of one portal is none of another, for the same address', async () => {
    const email = portal.handler.email;
    const twin = await givePassword(installation, await hire(installation, { name: 'Twin', email, level: 5, office: otherPortal.repairOffice }));
    expect((await open({ portal: otherPortal.key, email, password: twin.password })).body.member['name']).toBe('Twin');
    expect((await open(credentials())).body.member['name']).toBe(portal.handler.name);
    expect((await open({ ...credentials(), password: twin.password })).status).toBe(401);
  });
});
