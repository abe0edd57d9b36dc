import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { appoint } from './support/administrators.ts';
import { type Answer, contentOf, type Data, refusal } from './support/calls.ts';
import { type CustomerPage, openByMail } from './support/customer.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';

interface Preview {
  readonly page: CustomerPage;
  readonly messages: { readonly messages: readonly unknown[] } | null;
}

const absent = { status: 404, code: 'notFound' };

let installation: Installation;
let portal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
});
afterAll(() => installation.close());

async function keep(changes: object = {}, { key = portal.key, token = installation.administrator, more = {} } = {}): Promise<Answer<Data<{ address: string; expiresAt: number }>>> {
  const { settings } = await portal.settings.current();
  const body = { settings: { ...settings, ...changes }, stage: 'inspection', language: 'en', ...more };
  return installation.send({ method: 'POST', path: `/visibility/portals/${key}/preview`, token, body });
}

const tokenOf = (answer: Awaited<ReturnType<typeof keep>>): string => contentOf(answer).address.split('/').at(-1) ?? '';
const look = (token: string, key = portal.key): Promise<Answer<Data<Preview>>> => installation.send({ path: `/api/portals/${key}/preview/${token}` });

describe('CP-01 CP-02 what is refused', () => {
  test('keeping a draft without the permission, or of another portal', async () => {
    expect(refusal(await keep({}, { token: portal.token }))).toEqual({ status: 401, code: 'auth.required' });
    expect(refusal(await keep({}, { token: await appoint(installation, 'strapi-editor', [portal.id]) }))).toEqual({ status: 403, code: 'right.missing' });
    expect(refusal(await keep({}, { token: await appoint(installation, 'portico-portal-administrator', [portal.id]), key: 'bygg' }))).toEqual(absent);
    expect(refusal(await keep({}, { key: 'nowhere' }))).toEqual(absent);
  });

  test.each([
    ['a timing that is none', { newsTile: 'sometimes' }, {}, 'input.invalid'],
    ['a setting that is none', { secret: true }, {}, 'input.unknownParameter'],
    ['a stage that is none', {}, { stage: 'later' }, 'input.invalid'],
    ['a language that is none', {}, { language: 'xx' }, 'input.invalid'],
  ])('a draft with %s', async (_what, changes, more, code) => {
    expect(refusal(await keep(changes, { more }))).toEqual({ status: 400, code });
  });

  test('a token that was made up, of another portal, or after five minutes', async () => {
    const token = tokenOf(await keep());
    expect(refusal(await look(`${token}x`))).toEqual(absent);
    expect(refusal(await look(token, 'bygg'))).toEqual(absent);
    expect((await look(token)).status).toBe(200);
    const [kept] = await installation.database.rows<{ lasts: number }>('SELECT max(expires_at) AS lasts FROM portico_preview_drafts');
    expect((kept?.lasts ?? 0) - Date.now()).toBeLessThanOrEqual(5 * 60_000);
    await installation.database.execute('UPDATE portico_preview_drafts SET expires_at = expires_at - 300000');
    expect(refusal(await look(token))).toEqual(absent);
  });
});

describe('CP-02 what is shown', () => {
  test('a sample under the draft, while the real page stays as it is', async () => {
    const of = await portal.rest.createCase({ title: 'A real case' });
    const { email } = await portal.rest.addContact(of, { language: 'en' });
    const customer = await openByMail(installation.copy, portal.key, email ?? '');
    const { settings } = await portal.settings.current();
    const colours = { ...settings.colours, menu: '#123456' };
    const answer = await look(tokenOf(await keep({ newsTile: 'never', communicationPage: 'never', colours })));
    const { page, messages } = contentOf(answer);
    expect([page.news, messages, page.portal.colors['menu']]).toEqual([null, null, '#123456']);
    expect(answer.text).not.toContain('A real case');
    const real = await customer.page(of.number);
    expect([real.news === null, real.portal.colors['menu'] === '#123456', real.tabs.includes('communication')]).toEqual([false, false, true]);
  });

  test('the token stands nowhere but in the answer', async () => {
    const token = tokenOf(await keep());
    expect(token.length).toBeGreaterThanOrEqual(32);
    expect(JSON.stringify(await installation.database.rows('SELECT * FROM portico_preview_drafts'))).not.toContain(token);
  });
});
