import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { linksOf } from './support/customer.ts';
import { taskIn } from './support/doors.ts';
import { outboxOf } from './support/events.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { linkTokenIn, mailsTo, nextMail, nextSms, smsTo } from './support/mailbox.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { someEmail, type StoredCase } from './support/rest.ts';

let installation: Installation;
let portal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
});
afterAll(() => installation.close());

/** Links, and not what members are told of the case. */
const queued = async ({ id }: StoredCase) => (await outboxOf(installation.database, id)).filter(({ template }) => template === 'caseLink').map(({ channel, recipient }) => ({ channel, recipient }));
const mail = (recipient: string) => ({ channel: 'email', recipient });

/** Everything that is a milestone, in turn; answers how many links were queued after each. */
async function passMilestones(of: StoredCase): Promise<number[]> {
  const { rest } = portal;
  const counts = [(await queued(of)).length];
  await taskIn(portal, of, 'assigned', { kind: 'inspection', mainInspection: true });
  counts.push((await queued(of)).length);
  await rest.give(`cases/${of.documentId}/decide`, { decision: 'rejected' });
  counts.push((await queued(of)).length);
  await rest.give(`cases/${of.documentId}/decide`, { decision: 'accepted' });
  counts.push((await queued(of)).length);
  return counts;
}

describe('CP-06 the link goes out when its milestone is reached', () => {
  test.each([
    ['caseCreated', [1, 1, 1, 1]],
    ['mainInspectionAssigned', [0, 1, 1, 1]],
    ['positiveDecision', [0, 0, 0, 1]],
    ['manual', [0, 0, 0, 0]],
  ] as const)('%s: created, inspection assigned, rejected, accepted', async (sendLink, counts) => {
    await portal.settings.change({ sendLink });
    const of = await portal.rest.createCase();
    const { email } = await portal.rest.addContact(of);
    expect(await passMilestones(of)).toEqual(counts);
    await portal.settings.change({ sendLink: 'caseCreated' });
    if (sendLink !== 'manual') expect((await nextMail(installation.copy, email ?? '')).subject).toContain(of.title);
  });

  test('once: neither a decision taken back and made again, nor reopening, nor a changed contact sends it again', async () => {
    await portal.settings.change({ sendLink: 'positiveDecision' });
    const of = await portal.rest.createCase();
    const contact = await portal.rest.addContact(of);
    const email = contact.email ?? '';
    for (const decision of ['accepted', 'rejected', 'accepted']) await portal.rest.give(`cases/${of.documentId}/decide`, { decision });
    await portal.rest.give(`cases/${of.documentId}/close`, { comment: 'Done' });
    await portal.rest.give(`cases/${of.documentId}/reopen`, { reason: 'Again' });
    await portal.rest.change('contacts', contact, { name: 'Anne Lise Bakke', mobile: '91234567' });
    expect(await queued(of)).toEqual([mail(email)]);
    await portal.settings.change({ sendLink: 'caseCreated' });
    // Messages leave in their order: when a later one is there, a second of this contact's would be too.
    const later = await portal.rest.addContact(of);
    await nextMail(installation.copy, later.email ?? '');
    expect(await mailsTo(installation.copy, email)).toHaveLength(1);
  });

  test('once, also when eight changes make it due at the same time', async () => {
    await portal.settings.change({ sendLink: 'manual' });
    const of = await portal.rest.createCase();
    const contact = await portal.rest.addContact(of);
    await portal.settings.change({ sendLink: 'caseCreated' });
    await Promise.all(Array.from({ length: 8 }, (_, index) => portal.rest.put('contacts', contact.documentId, { name: `Anne ${index}` })));
    expect(await queued(of)).toEqual([mail(contact.email ?? '')]);
  });
});

describe('CP-06 to whom', () => {
  test.each([
    ['customer', ['customer']],
    ['contactPerson', ['contactPerson']],
    ['both', ['customer', 'contactPerson']],
    ['allContacts', ['customer', 'contactPerson', 'other']],
  ] as const)('audience %s', async (audience, roles) => {
    await portal.settings.change({ audience });
    const of = await portal.rest.createCase();
    for (const role of ['customer', 'contactPerson', 'other']) await portal.rest.addContact(of, { role, email: `${role}@${of.number}.example` });
    expect(await queued(of)).toEqual(roles.map((role) => mail(`${role}@${of.number}.example`)));
    await portal.settings.change({ audience: 'customer' });
  });

  test('by SMS where there is no e-mail address', async () => {
    const of = await portal.rest.createCase();
    const mobile = `+4745${of.id.toString().padStart(6, '0')}`;
    await portal.rest.addContact(of, { email: null, mobile });
    const sms = await nextSms(installation.copy, mobile);
    expect(sms.portal).toBe(portal.key);
    const opened = contentOf(await linksOf(installation.copy, portal.key).open(linkTokenIn(sms.text)));
    expect(opened.caseNumber).toBe(of.number);
    expect(await smsTo(installation.copy, mobile)).toHaveLength(1);
    expect(await queued(of)).toEqual([{ channel: 'sms', recipient: mobile }]);
  });

  test('in the contact’s language, to the portal’s public address', async () => {
    const of = await portal.rest.createCase();
    const [hers, his] = [someEmail(), someEmail('per')];
    await portal.rest.addContact(of, { email: hers, language: 'nb' });
    await portal.rest.addContact(of, { email: his, name: 'Per Foss' });
    const [norwegian, english] = [await nextMail(installation.copy, hers), await nextMail(installation.copy, his)];
    expect(norwegian.subject).not.toBe(english.subject);
    expect(english.subject).toBe(`Your case with ${portal.name}: ${of.title}`);
    for (const { links, text, html } of [norwegian, english]) {
      expect(links.filter((link) => link.startsWith(`${installation.copy.frontend}/${portal.key}/case/open/`))).toHaveLength(1);
      expect(html).toContain(linkTokenIn(text));
    }
  });

  test('later: a contact that comes, becomes reachable, or enters the audience', async () => {
    const of = await portal.rest.createCase();
    const unreachable = await portal.rest.addContact(of, { email: null });
    expect(await queued(of)).toEqual([]);
    const reachable = someEmail();
    await portal.rest.change('contacts', unreachable, { email: reachable });
    const other = await portal.rest.addContact(of, { role: 'other' });
    expect(await queued(of)).toEqual([mail(reachable)]);
    await portal.rest.change('contacts', other, { role: 'customer' });
    expect(await queued(of)).toEqual([mail(reachable), mail(other.email ?? '')]);
  });

  test('CP-04 enters the audience because its case gets settings of its own', async () => {
    const of = await portal.rest.createCase();
    const person = await portal.rest.addContact(of, { role: 'contactPerson' });
    const path = `/api/cases/${of.documentId}/customer-access`;
    const saved = await installation.send({ method: 'PUT', path, token: portal.token, body: { audience: 'both' }, headers: { 'If-Match': '"0"' } });
    expect(saved.status).toBe(200);
    expect(await queued(of)).toEqual([mail(person.email ?? '')]);
  });
});

describe('CP-05 links that a changed setting makes due', () => {
  const path = () => `/visibility/portals/${portal.key}/due-links`;
  const ask = (method: 'GET' | 'POST', token?: string) => installation.send<{ data: { cases: number; contacts: number; reports: number } }>({ method, path: path(), ...(token !== undefined && { token }) });

  test('are nobody’s business without a session', async () => {
    expect(refusal(await ask('GET'))).toEqual({ status: 401, code: 'auth.required' });
    expect(refusal(await ask('POST'))).toEqual({ status: 401, code: 'auth.required' });
  });

  test('are counted first, then sent once, and not for ended cases', async () => {
    portal = await foundPortal(installation);
    const [open, ended] = [await portal.rest.createCase(), await portal.rest.createCase()];
    const person = await portal.rest.addContact(open, { role: 'contactPerson' });
    await portal.rest.addContact(ended, { role: 'contactPerson' });
    await portal.rest.give(`cases/${ended.documentId}/close`, { comment: 'Done' });
    await portal.settings.change({ audience: 'both' });
    expect(await queued(open)).toEqual([]);
    expect((await ask('GET', installation.administrator)).body.data).toEqual({ cases: 1, contacts: 1, reports: 0 });
    const sent = await ask('POST', installation.administrator);
    expect([sent.status, sent.body.data]).toEqual([202, { cases: 1, contacts: 1, reports: 0 }]);
    await nextMail(installation.copy, person.email ?? '');
    expect((await ask('POST', installation.administrator)).body.data).toEqual({ cases: 0, contacts: 0, reports: 0 });
    expect([await queued(open), await queued(ended)]).toEqual([[mail(person.email ?? '')], []]);
  });

  interface Job {
    readonly state: string;
    readonly done: number;
    readonly total: number;
    readonly failed: number;
    readonly contacts: number;
    readonly reports: number;
  }
  const job = async () => (await installation.send<{ data: Job | null }>({ path: `${path()}/job`, token: installation.administrator })).body.data;

  test('CP-19 reports that it makes due are shared by the same job', async () => {
    portal = await foundPortal(installation);
    const of = await portal.rest.createCase();
    const person = await portal.rest.addContact(of, { role: 'contactPerson' });
    const { documentId } = await portal.rest.createDocument(of, { title: 'Inspection report', kind: 'inspectionReport' });
    await portal.settings.change({ audience: 'both', inspectionReport: 'caseCreated' });
    expect((await ask('POST', installation.administrator)).body.data).toEqual({ cases: 1, contacts: 1, reports: 1 });
    await nextMail(installation.copy, person.email ?? '');
    await expect.poll(job, { timeout: 20_000 }).toEqual({ state: 'done', done: 1, total: 1, failed: 0, contacts: 1, reports: 1 });
    const [shared] = await installation.database.rows<{ shared_by: string }>('SELECT shared_by FROM case_documents WHERE document_id = ?', [documentId]);
    expect(shared?.shared_by).toBe('rule');
  });

  test('a job that its process left in the middle goes on when its lease is over, and sends nothing twice', async () => {
    portal = await foundPortal(installation);
    const cases = [await portal.rest.createCase(), await portal.rest.createCase(), await portal.rest.createCase()];
    const people = await Promise.all(cases.map((of) => portal.rest.addContact(of, { role: 'contactPerson' })));
    await portal.settings.change({ audience: 'both' });
    const [first] = cases;
    const later = Date.now() + 3_600_000;
    await installation.database.execute(
      `INSERT INTO portico_jobs (kind, portal_id, payload, state, done, total, cursor, claimed_by, claimed_until, created_at) VALUES ('dueByRule', ?, ?, 'running', 1, 3, ?, 'a dead process', ?, ?)`,
      [portal.id, JSON.stringify({ actor: { kind: 'system', id: null, name: 'Portico' } }), first?.id ?? 0, later, Date.now()],
    );
    // Another job wakes every runner; this one is another's until its time is over.
    const other = await foundPortal(installation);
    const bystander = await other.rest.addContact(await other.rest.createCase(), { role: 'contactPerson' });
    await other.settings.change({ audience: 'both' });
    await installation.send({ method: 'POST', path: `/visibility/portals/${other.key}/due-links`, token: installation.administrator });
    await nextMail(installation.copy, bystander.email ?? '');
    expect(await job()).toMatchObject({ state: 'running', done: 1 });
    await installation.database.execute('UPDATE portico_jobs SET claimed_until = 0 WHERE portal_id = ?', [portal.id]);
    await expect.poll(job, { timeout: 20_000 }).toEqual({ state: 'done', done: 3, total: 3, failed: 0, contacts: 2, reports: 0 });
    expect(await Promise.all(cases.map(queued))).toEqual([[], [mail(people[1]?.email ?? '')], [mail(people[2]?.email ?? '')]]);
  });
});
