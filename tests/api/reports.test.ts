import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, type Data } from './support/calls.ts';
import { type Customer, openByMail } from './support/customer.ts';
import { eventsOf } from './support/events.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import type { StoredCase, StoredDocument } from './support/rest.ts';

interface Listed {
  readonly documents: readonly { readonly title: string; readonly isNew: boolean; readonly sharedAt: string | null }[];
  readonly awaited: readonly string[];
}

interface Opened {
  readonly of: StoredCase;
  readonly customer: Customer;
}

let installation: Installation;
let portal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  await portal.settings.change({ documentsPage: 'caseCreated', inspectionReport: 'mainInspectionAssigned', settlementReport: 'positiveDecision' });
});
afterAll(() => installation.close());

async function caseWithCustomer(): Promise<Opened> {
  const of = await portal.rest.createCase();
  const { email } = await portal.rest.addContact(of, { language: 'en' });
  return { of, customer: await openByMail(installation.copy, portal.key, email ?? '') };
}

const listed = async ({ of, customer }: Opened): Promise<Listed> =>
  contentOf(await installation.send<Data<Listed>>({ path: `/api/customer/cases/${of.number}/documents`, token: customer.token }));
const titles = async (opened: Opened): Promise<string[]> => (await listed(opened)).documents.map(({ title }) => title);
const report = (of: StoredCase, kind: 'inspectionReport' | 'settlementReport'): Promise<StoredDocument> => portal.rest.createDocument(of, { title: kind, kind });
const inspect = async (of: StoredCase): Promise<void> => {
  const task = await portal.rest.createTask(of, { title: 'Inspection', kind: 'inspection', mainInspection: true, office: portal.inspectionOffice.documentId });
  await portal.rest.give(`tasks/${task.documentId}/responsible`, { responsible: portal.inspector.documentId });
};
const decide = (of: StoredCase, decision: 'accepted' | 'rejected') => portal.rest.give(`cases/${of.documentId}/decide`, { decision, reason: 'Terms 3.2' });
const shares = async (of: StoredCase) => (await eventsOf(installation.database, of.id)).filter(({ kind }) => /^document(Shared|Unshared)$/.test(kind)).map(({ kind, private: kept }) => [kind, kept]);

describe('CP-19 what does not share itself', () => {
  test('a report before its milestone, and anything that is no report', async () => {
    const opened = await caseWithCustomer();
    await report(opened.of, 'inspectionReport');
    await inspect(opened.of);
    await report(opened.of, 'settlementReport');
    await portal.rest.createDocument(opened.of, { title: 'Offer', kind: 'letter' });
    expect(await titles(opened)).toEqual(['inspectionReport']);
  });

  test('one whose share was taken back by hand, until it is shared by hand', async () => {
    const opened = await caseWithCustomer();
    await inspect(opened.of);
    const { documentId } = await report(opened.of, 'inspectionReport');
    expect(await titles(opened)).toEqual(['inspectionReport']);
    await portal.rest.give(`documents/${documentId}/unshare`);
    await decide(opened.of, 'accepted');
    expect(await titles(opened)).toEqual([]);
    expect((await listed(opened)).awaited).toEqual(['settlementReport']);
    await portal.rest.give(`documents/${documentId}/share`);
    expect(await titles(opened)).toEqual(['inspectionReport']);
  });

  test('one in a case that was cancelled', async () => {
    const opened = await caseWithCustomer();
    await portal.settings.change({ inspectionReport: 'caseCreated' });
    await portal.rest.give(`cases/${opened.of.documentId}/cancel`, { reason: 'Reported twice' });
    await report(opened.of, 'inspectionReport');
    expect(await shares(opened.of)).toEqual([]);
    await portal.settings.change({ inspectionReport: 'mainInspectionAssigned' });
  });
});

describe('CP-19 what shares itself', () => {
  test('the report that comes after its milestone, at once, with the events of a share by hand', async () => {
    const opened = await caseWithCustomer();
    await inspect(opened.of);
    expect((await listed(opened)).awaited).toEqual(['inspectionReport']);
    await report(opened.of, 'inspectionReport');
    const { documents, awaited } = await listed(opened);
    expect(documents).toMatchObject([{ title: 'inspectionReport', isNew: true }]);
    expect(documents[0]?.sharedAt).not.toBeNull();
    expect(awaited).toEqual([]);
    expect(await shares(opened.of)).toMatchObject([['documentShared', { by: 'rule' }]]);
    expect((await opened.customer.page(opened.of.number)).news?.entries.map(({ kind }) => kind)).toContain('documentShared');
  });

  test('the report that waits when its milestone is reached; it is seen while the milestone holds', async () => {
    const opened = await caseWithCustomer();
    await report(opened.of, 'settlementReport');
    await decide(opened.of, 'accepted');
    expect(await titles(opened)).toEqual(['settlementReport']);
    await decide(opened.of, 'rejected');
    expect(await titles(opened)).toEqual([]);
    await decide(opened.of, 'accepted');
    expect(await titles(opened)).toEqual(['settlementReport']);
    expect(await shares(opened.of)).toHaveLength(1);
  });

  test('a document that becomes a report, and one in a case whose own settings change', async () => {
    const opened = await caseWithCustomer();
    const { documentId } = await portal.rest.createDocument(opened.of, { title: 'Findings', kind: 'other' });
    await inspect(opened.of);
    await portal.rest.change('documents', { documentId }, { kind: 'inspectionReport' });
    await report(opened.of, 'settlementReport');
    expect(await titles(opened)).toEqual(['Findings']);
    contentOf(await installation.send<Data<unknown>>({ method: 'PUT', path: `/api/cases/${opened.of.documentId}/customer-access`, token: portal.token, body: { settlementReport: 'caseCreated' }, headers: { 'If-Match': '0' } }));
    expect(await titles(opened)).toEqual(['settlementReport', 'Findings']);
  });
});

describe('CP-17 CP-20 what is new', () => {
  test('counts at the tab until the contact has looked', async () => {
    const opened = await caseWithCustomer();
    await inspect(opened.of);
    await report(opened.of, 'inspectionReport');
    const unseen = async () => (await opened.customer.page(opened.of.number)).unseen.documents;
    expect(await unseen()).toBe(1);
    const until = (await listed(opened)).documents[0]?.sharedAt ?? '';
    await installation.send({ method: 'POST', path: `/api/customer/cases/${opened.of.number}/seen`, token: opened.customer.token, body: { tab: 'documents', until } });
    expect(await unseen()).toBe(0);
    expect((await listed(opened)).documents[0]?.isNew).toBe(false);
  });
});
