import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, details, refusal } from './support/calls.ts';
import { type Customer, openByMail } from './support/customer.ts';
import { logIn } from './support/doors.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { restOf, type StoredCase } from './support/rest.ts';
import type { Settings } from './support/settings.ts';

let installation: Installation;
let portal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
});
afterAll(() => installation.close());

async function caseWithCustomer(data: object = {}): Promise<{ of: StoredCase; customer: Customer }> {
  const of = await portal.rest.createCase({ handler: portal.handler.documentId, ...data });
  const { email } = await portal.rest.addContact(of, { language: 'nb' });
  return { of, customer: await openByMail(installation.copy, portal.key, email ?? '') };
}

/** A main inspection with office and responsible. */
async function assignInspection(of: StoredCase): Promise<string> {
  const { rest, inspectionOffice, inspector } = portal;
  const body = { title: 'Inspection', kind: 'inspection', mainInspection: true };
  const { documentId } = contentOf(await rest.command<{ documentId: string }>(`cases/${of.documentId}/tasks`, body));
  await rest.give(`tasks/${documentId}/allocate`, { office: inspectionOffice.documentId });
  await rest.give(`tasks/${documentId}/responsible`, { responsible: inspector.documentId });
  return documentId;
}

describe('PF-07 whose door it is not', () => {
  test('members, API tokens and ended sessions', async () => {
    const { of } = await caseWithCustomer();
    const member = await logIn(installation, portal.key, portal.handler);
    for (const path of ['cases', `cases/${of.number}`, `cases/${of.number}/news`]) {
      expect(refusal(await installation.send({ path: `/api/customer/${path}` }))).toEqual({ status: 401, code: 'auth.required' });
      expect(refusal(await installation.send({ path: `/api/customer/${path}`, token: 'pcs_ended' }))).toEqual({ status: 401, code: 'auth.required' });
      expect(refusal(await installation.send({ path: `/api/customer/${path}`, token: member }))).toEqual({ status: 404, code: 'notFound' });
      expect(refusal(await installation.send({ path: `/api/customer/${path}`, token: portal.token }))).toEqual({ status: 404, code: 'notFound' });
    }
  });

  test('a customer at the doors of members and REST consumers', async () => {
    const { of, customer } = await caseWithCustomer();
    const rest = restOf(installation, customer.token);
    expect(refusal(await rest.command(`cases/${of.documentId}/close`, { comment: 'x' }))).toEqual({ status: 404, code: 'notFound' });
    expect((await rest.get('cases')).status).toBe(401);
    expect((await rest.put('cases', of.documentId, { title: 'x' })).status).toBe(401);
    for (const query of ['populate=*', 'fields=decisionReason', 'filters[number]=x']) {
      expect(refusal(await installation.send({ path: `/api/customer/cases/${of.number}?${query}`, token: customer.token }))).toEqual({ status: 400, code: 'input.unknownParameter' });
    }
  });
});

describe('CP-11 the page', () => {
  test('tells the case, in the contact’s language and the portal’s colours', async () => {
    const { of, customer } = await caseWithCustomer({ reportedAt: '2026-03-01T22:30:00.000Z' });
    const page = await customer.page(of.number);
    expect(page.viewer).toEqual({ name: 'Anne Bakke', locale: 'nb' });
    expect(page.case).toEqual({ number: of.number, what: 'Water in the kitchen', type: 'water', status: 'open', street: 'Markveien 31', postalCode: '0554', city: 'Oslo', reportedAt: '2026-03-01T22:30:00.000Z', closedAt: null });
    expect(page.tracker[0]).toEqual({ key: 'reported', state: 'done', date: '2026-03-01T23:30' });
    expect(contentOf(await customer.cases())).toEqual([{ number: of.number, what: 'Water in the kitchen', street: 'Markveien 31', city: 'Oslo' }]);
    const { settings } = await portal.settings.current();
    expect(page.portal.colors).toEqual(settings.colours);
    await portal.settings.change({ colours: { ...settings.colours, heading: '#102030' } });
    expect((await customer.page(of.number)).portal.colors['heading']).toBe('#102030');
  });

  test('CP-28 begins with what happens next, as far as she may see it', async () => {
    const { of, customer } = await caseWithCustomer();
    expect((await customer.page(of.number)).head).toEqual({ kind: 'stage', stage: 'reported' });
    const task = await assignInspection(of);
    await portal.rest.give(`tasks/${task}/meeting`, { at: '2031-01-09T10:00' });
    expect((await customer.page(of.number)).head).toEqual({ kind: 'meeting', task: 'Inspection', mainInspection: true, at: '2031-01-09T10:00', zone: 'Europe/Oslo', who: portal.inspector.name, office: portal.inspectionOffice.name });
    await portal.settings.change({ scheduleTile: false });
    const answer = await customer.readPage(of.number);
    expect(contentOf(answer).head.kind).toBe('stage');
    expect(contentOf(answer).schedule).toBeNull();
    await portal.settings.change({ scheduleTile: true });
    await portal.rest.give(`cases/${of.documentId}/wait`, { until: '2031-02-01', reason: 'Secret' });
    expect((await customer.page(of.number)).case.status).toBe('waiting');
    await portal.rest.give(`cases/${of.documentId}/close`, { reason: 'Secret' });
    const closed = await customer.page(of.number);
    expect([closed.head.kind, closed.case.status, closed.case.closedAt !== null]).toEqual(['closed', 'closed', true]);
  });
});

describe('CP-03 the settings act at the next request, on old cases too', () => {
  const tabs: [keyof Settings, string][] = [
    ['planPage', 'plan'],
    ['communicationPage', 'communication'],
    ['documentsPage', 'documents'],
    ['budgetTile', 'budget'],
  ];

  test.each(tabs)('%s opens the tab %s', async (setting, tab) => {
    const { of, customer } = await caseWithCustomer();
    const has = async () => (await customer.page(of.number)).tabs.includes(tab);
    await portal.settings.change({ [setting]: 'caseCreated' });
    expect(await has()).toBe(true);
    await portal.settings.change({ [setting]: 'never' });
    expect(await has()).toBe(false);
    expect((await customer.page(of.number)).tabs).toContain('dashboard');
  });

  test.each(['mainInspectionAssigned', 'positiveDecision'] as const)('CP-05 a tile that waits for %s', async (newsTile) => {
    const { of, customer } = await caseWithCustomer();
    await portal.settings.change({ newsTile });
    const has = async () => (await customer.page(of.number)).news !== null;
    expect(await has()).toBe(false);
    const task = await assignInspection(of);
    expect(await has()).toBe(newsTile === 'mainInspectionAssigned');
    await portal.rest.change('tasks', { documentId: task }, { responsible: null });
    await portal.rest.give(`cases/${of.documentId}/decide`, { decision: 'accepted' });
    expect(await has()).toBe(true);
    await portal.rest.give(`cases/${of.documentId}/decide`, { decision: 'rejected' });
    expect(await has()).toBe(newsTile === 'mainInspectionAssigned');
    await portal.settings.change({ newsTile: 'caseCreated' });
  });

  test('the handler: by name, with the mobile number, or not at all', async () => {
    const { of, customer } = await caseWithCustomer();
    const { name, mobile } = portal.handler;
    expect((await customer.page(of.number)).handler).toEqual({ name, mobile: null });
    await portal.settings.change({ handlerMobile: true });
    expect((await customer.page(of.number)).handler).toEqual({ name, mobile });
    await portal.settings.change({ handlerName: false, handlerMobile: false });
    const without = await customer.readPage(of.number);
    expect(contentOf(without).handler).toBeNull();
    expect(without.text).not.toContain(name);
    await portal.settings.change({ handlerName: true });
  });

  test('CP-13 partners’ telephone numbers only where they are switched on', async () => {
    const { of, customer } = await caseWithCustomer();
    const { inspector, inspectionOffice } = portal;
    const task = await assignInspection(of);
    await portal.rest.give(`tasks/${task}/schedule`, { from: '2031-01-09', to: '2031-01-10' });
    const without = await customer.readPage(of.number);
    const appointment = { id: task, task: 'Inspection', mainInspection: true, meeting: null, zone: 'Europe/Oslo', from: '2031-01-09', to: '2031-01-10', office: inspectionOffice.name, who: inspector.name };
    expect(contentOf(without).schedule).toEqual([{ ...appointment, officePhone: null, whoMobile: null }]);
    expect(without.text).not.toContain(inspector.mobile);
    await portal.settings.change({ partnerContact: true });
    expect((await customer.page(of.number)).schedule).toEqual([{ ...appointment, officePhone: inspectionOffice.phone, whoMobile: inspector.mobile }]);
    await portal.settings.change({ partnerContact: false });
  });
});

describe('CP-04 one case of its own', () => {
  interface Overridden {
    readonly version: number;
    readonly overrides: Partial<Settings>;
    readonly portal: Partial<Settings>;
  }
  const path = ({ documentId }: StoredCase) => `/api/cases/${documentId}/customer-access`;
  const read = async (of: StoredCase) => contentOf(await installation.send<{ data: Overridden }>({ path: path(of), token: portal.token }));
  const save = (of: StoredCase, overrides: object, ifMatch?: number, token = portal.token) =>
    installation.send<{ data: Overridden }>({ method: 'PUT', path: path(of), token, body: overrides, ...(ifMatch !== undefined && { headers: { 'If-Match': `"${ifMatch}"` } }) });

  test('is not set without its version, on an old one, with what it does not know, or from another portal', async () => {
    const { of } = await caseWithCustomer();
    const stranger = await foundPortal(installation, { kind: 'contractor' });
    expect(refusal(await save(of, { newsTile: 'never' }))).toEqual({ status: 428, code: 'precondition.missing' });
    expect(refusal(await save(of, { newsTile: 'soon' }, 0))).toEqual({ status: 400, code: 'input.invalid' });
    expect(refusal(await save(of, { handlerName: false }, 0))).toEqual({ status: 400, code: 'input.unknownParameter' });
    expect(refusal(await save(of, { newsTile: 'never' }, 0, stranger.token))).toEqual({ status: 404, code: 'notFound' });
    const theirs = await stranger.rest.createCase();
    expect(refusal(await save(theirs, { newsTile: 'positiveDecision' }, 0, stranger.token))).toEqual({ status: 400, code: 'input.invalid' });
    const answers = await Promise.all(['customer', 'both', 'contactPerson', 'allContacts'].map((audience) => save(of, { audience, sendLink: 'manual' }, 0)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const stale = await save(of, {}, 0);
    expect(refusal(stale)).toEqual({ status: 409, code: 'settings.conflict' });
    expect(details(stale)).toMatchObject({ version: 1 });
  });

  test('overrides the portal for this case alone, shows both, and can go back to the portal’s', async () => {
    const [here, there] = [await caseWithCustomer(), await caseWithCustomer()];
    expect((await read(here.of)).overrides).toEqual({});
    contentOf(await save(here.of, { newsTile: 'never', planPage: 'positiveDecision' }, 0));
    const told = await read(here.of);
    expect(told.overrides).toEqual({ newsTile: 'never', planPage: 'positiveDecision' });
    expect(told.portal).toMatchObject({ newsTile: 'caseCreated', audience: 'customer', sendLink: 'caseCreated' });
    expect((await here.customer.page(here.of.number)).news).toBeNull();
    expect((await there.customer.page(there.of.number)).news).not.toBeNull();
    contentOf(await save(here.of, {}, told.version));
    expect((await here.customer.page(here.of.number)).news).not.toBeNull();
  });

  test('holds against a later change of the portal', async () => {
    const { of, customer } = await caseWithCustomer();
    contentOf(await save(of, { newsTile: 'caseCreated' }, 0));
    await portal.settings.change({ newsTile: 'never' });
    expect((await customer.page(of.number)).news).not.toBeNull();
    await portal.settings.change({ newsTile: 'caseCreated' });
  });
});
