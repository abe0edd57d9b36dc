import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { type Answer, contentOf, refusal } from './support/calls.ts';
import { linksOf, openByMail, type Customer } from './support/customer.ts';
import { logIn } from './support/doors.ts';
import { formOf } from './support/files.ts';
import { contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { someEmail, someNumber, type StoredCase } from './support/rest.ts';

let installation: Installation;
let portal: FoundedPortal;
let member: string;
let customer: Customer;
let of: StoredCase;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  member = await logIn(installation, portal.key, portal.handler);
  of = await portal.rest.createCase({ handler: portal.handler.documentId });
  const email = someEmail();
  await portal.rest.addContact(of, { email });
  const task = `tasks/${contentOf(await portal.rest.command<{ documentId: string }>(`cases/${of.documentId}/tasks`, { title: 'Inspection', kind: 'inspection', mainInspection: true })).documentId}`;
  await portal.rest.give(`${task}/allocate`, { office: portal.inspectionOffice.documentId });
  await portal.rest.give(`${task}/responsible`, { responsible: portal.inspector.documentId });
  customer = await openByMail(installation.copy, portal.key, email);
});
afterAll(() => installation.close());

/** What no text holds, each at the end of some: PostgreSQL keeps no NUL, and half a character is none. */
const unsound = [
  ['a NUL', 'x\0'],
  ['half a character', 'x\ud83d'],
  ['the other half', '\ude00x'],
] as const;

const get = (path: string, token?: string): Promise<Answer> => installation.send({ path, ...(token !== undefined && { token }) });
const post = (path: string, body: unknown, token?: string): Promise<Answer> => installation.send({ method: 'POST', path, body, ...(token !== undefined && { token }) });

type Ask = (bad: string) => Promise<Answer>;

describe('PF-08 text that is none is refused at every door, and fails at none', () => {
  const bodies: Readonly<Record<string, Ask>> = {
    'a password at the members’ door': (bad) => post('/api/sessions', { portal: portal.key, email: portal.handler.email, password: bad }),
    'an address there': (bad) => post('/api/sessions', { portal: portal.key, email: bad, password: 'wrong' }),
    'a password at Strapi’s own door': (bad) => post('/admin/login', { email: 'somebody@admin.example', password: bad }),
    'a new password at Strapi’s own door': (bad) => post('/admin/reset-password', { resetPasswordToken: 'none', password: bad }),
    'whose password is forgotten': (bad) => post('/api/sessions/forgotten', { portal: portal.key, email: `${bad}@home.example` }),
    'the link to a new password': (bad) => post('/api/sessions/reset/check', { portal: portal.key, token: bad }),
    'a customer’s link': (bad) => linksOf(installation.copy, portal.key).open(bad),
    'a customer’s letter': (bad) => post(`/api/customer/cases/${of.number}/messages`, { text: bad }, customer.token),
    'a member’s letter': (bad) => post(`/api/cases/${of.documentId}/messages`, { text: bad }, member),
    'the chat': (bad) => post(`/api/cases/${of.documentId}/chat`, { text: bad }, member),
    'a reason': (bad) => post(`/api/cases/${of.documentId}/wait`, { until: '2030-01-01', reason: bad }, member),
    'a new case': (bad) => post('/api/work/cases', { number: someNumber(), title: bad, type: 'water' }, member),
    'a contact of a new case': (bad) => post('/api/work/cases', { number: someNumber(), title: 'x', type: 'water', contacts: [{ name: bad }] }, member),
    'a call': (bad) => post(`/api/cases/${of.documentId}/calls`, { number: '+4791548207', caller: bad, reached: true, seconds: 1 }, portal.token),
    'a saved view': (bad) => post('/api/work/views', { name: bad, query: 'mine=true' }, member),
    'stock REST': (bad) => portal.rest.put('cases', of.documentId, { title: bad }),
    'the name of a field': (bad) => post(`/api/cases/${of.documentId}/chat`, { text: 'x', [bad]: 1 }, member),
    'the content manager': (bad) => contentManagerOf(installation).update('api::case.case', of.documentId, { title: bad }),
  };

  describe.each(unsound)('%s', (_what, bad) => {
    test.each(Object.entries(bodies))('in %s', async (_where, ask) => {
      expect(refusal(await ask(bad))).toEqual({ status: 400, code: 'input.invalid' });
    });
  });

  test('a NUL in a form with files', async () => {
    const form = formOf({ text: 'x\0' }, [], 'files');
    expect(refusal(await post(`/api/customer/cases/${of.number}/messages`, form, customer.token))).toEqual({ status: 400, code: 'input.invalid' });
  });

  test.each<[string, Ask]>([
    ['the search of the case list', (bad) => get(`/api/work/cases?q=${bad}`, member)],
    ['a filter of the case list', (bad) => get(`/api/work/cases?user=${bad}`, member)],
    ['somebody’s id', (bad) => get(`/api/work/people?id=${bad}`, member)],
    ['a filter of stock REST', (bad) => get(`/api/cases?filters[number][$eq]=${bad}`, portal.token)],
    ['a list in one', (bad) => get(`/api/cases?filters[number][$in][0]=${bad}`, portal.token)],
    ['the search of the messages’ desk', (bad) => get(`/messaging/sent/sent?search=${bad}`, installation.administrator)],
    ['a list of the content manager', (bad) => get(`/content-manager/collection-types/api::case.case?_q=${bad}`, installation.administrator)],
  ])('a NUL in %s', async (_where, ask) => {
    expect(refusal(await ask('x%00'))).toEqual({ status: 400, code: 'input.invalid' });
  });

  test.each<[string, Ask]>([
    ['case in the workspace', (bad) => get(`/api/work/cases/${bad}`, member)],
    ['case of a command', (bad) => post(`/api/cases/${bad}/wait`, { until: '2030-01-01', reason: 'x' }, member)],
    ['portal', (bad) => get(`/api/portals/${bad}`)],
    ['link', (bad) => get(`/api/portals/${portal.key}/links/${bad}`)],
    ['logo', (bad) => get(`/api/portals/${portal.key}/logos/${bad}`)],
    ['document of a customer', (bad) => get(`/api/customer/cases/${of.number}/documents/${bad}/file`, customer.token)],
    ['case of stock REST', (bad) => get(`/api/cases/${bad}`, portal.token)],
    ['portal in the admin panel', (bad) => get(`/visibility/portals/${bad}/customer-page`, installation.administrator)],
  ])('a NUL names no %s', async (_what, ask) => {
    expect(refusal(await ask('x%00'))).toEqual({ status: 404, code: 'notFound' });
  });

  test('what is nested deeper than anybody looks', async () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 3_000; depth += 1) deep = [deep];
    expect(refusal(await contentManagerOf(installation).update('api::case.case', of.documentId, { contacts: { connect: deep } }))).toEqual({ status: 400, code: 'input.invalid' });
    expect(refusal(await post('/api/sessions', { portal: deep }))).toEqual({ status: 400, code: 'input.invalid' });
  });

  test('and the house still stands', async () => {
    expect((await get('/health/live')).status).toBe(200);
    expect((await customer.readPage(of.number)).status).toBe(200);
  });
});
