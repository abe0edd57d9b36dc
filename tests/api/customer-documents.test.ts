import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, type Data, refusal, send } from './support/calls.ts';
import { type Customer, openByMail } from './support/customer.ts';
import { pdf } from './support/corpus.ts';
import { formOf } from './support/files.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import type { StoredCase } from './support/rest.ts';

interface Listed {
  readonly documents: readonly { readonly id: string; readonly title: string; readonly file: { readonly name: string; readonly type: string } | null }[];
}

const absent = { status: 404, code: 'notFound' };

let installation: Installation;
let portal: FoundedPortal;
let made: StoredCase;
let customer: Customer;
let letter: string;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  await portal.settings.change({ documentsPage: 'caseCreated' });
  made = await portal.rest.createCase();
  const { email } = await portal.rest.addContact(made, { language: 'nb' });
  customer = await openByMail(installation.copy, portal.key, email ?? '');
  const added = await installation.send<Data<{ documentId: string }>>({
    method: 'POST',
    path: `/api/cases/${made.documentId}/documents`,
    token: portal.token,
    body: formOf({ title: 'Letter' }, [{ name: 'letter.pdf', content: pdf }]),
  });
  letter = contentOf(added).documentId;
});
afterAll(() => installation.close());

const pathOf = (number = made.number) => `/api/customer/cases/${number}/documents`;
const list = (number?: string) => send<Data<Listed>>(installation.copy, { path: pathOf(number), token: customer.token });
const file = (headers: Record<string, string> = {}, query = '') =>
  send(installation.copy, { path: `${pathOf()}/${letter}/file${query}`, token: customer.token, headers });
const share = (verb: 'share' | 'unshare') => portal.rest.give(`documents/${letter}/${verb}`, {});

describe('CP-17 what is not hers', () => {
  test('without a session, of another case, and what is not shared', async () => {
    const other = await portal.rest.createCase();
    expect(refusal(await send(installation.copy, { path: pathOf() }))).toEqual({ status: 401, code: 'auth.required' });
    expect(refusal(await list(other.number))).toEqual(absent);
    expect(contentOf(await list()).documents).toEqual([]);
    expect(refusal(await file())).toEqual(absent);
    await share('share');
    expect(refusal(await send(installation.copy, { path: `${pathOf(other.number)}/${letter}/file`, token: customer.token }))).toEqual(absent);
    expect(refusal(await file({}, '?size=1')).status).toBe(400);
  });

  test('on a page that is not open, and at an old address', async () => {
    await share('share');
    await portal.settings.change({ documentsPage: 'never' });
    expect(refusal(await list())).toEqual(absent);
    expect(refusal(await file())).toEqual(absent);
    await portal.settings.change({ documentsPage: 'caseCreated' });
    expect((await file()).status).toBe(200);
    await share('unshare');
    expect(refusal(await file())).toEqual(absent);
  });

  test('a part that the file does not have', async () => {
    await share('share');
    expect((await file({ Range: 'bytes=99999999-' })).status).toBe(416);
  });
});

describe('CP-17 what is shared', () => {
  test('stands in the list, and its bytes come whole or in part', async () => {
    await share('share');
    expect(contentOf(await list()).documents).toMatchObject([{ id: letter, title: 'Letter', file: { name: 'letter.pdf', type: 'application/pdf' } }]);
    const whole = await file();
    expect(whole.headers.get('content-disposition')).toBe('inline; filename="letter.pdf"');
    expect(whole.headers.get('cache-control')).toBe('no-store');
    expect(whole.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await file({}, '?download=1')).headers.get('content-disposition')).toBe('attachment; filename="letter.pdf"');
    const part = await file({ Range: 'bytes=0-3' });
    expect([part.status, part.text]).toEqual([206, '%PDF']);
  });
});
