import { randomBytes } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { scheduledTask } from './support/budgets.ts';
import { contentOf, type Data, refusal } from './support/calls.ts';
import { openByMail } from './support/customer.ts';
import { eventsOf } from './support/events.ts';
import { jpegWithPlace, png } from './support/files.ts';
import { inspectionOf, madeReport, paperAt, someFindings, startedInspection } from './support/inspections.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import type { StoredCase } from './support/rest.ts';
import { until } from './support/until.ts';
import { signIn, type Worker } from './support/work.ts';

interface Listed {
  readonly documents: readonly { readonly id: string; readonly title: string; readonly kind: string; readonly file: { readonly name: string; readonly type: string } | null }[];
}

let installation: Installation;
let portal: FoundedPortal;
let handler: Worker;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation, { budgetedTaskKinds: ['repair'] });
  handler = await signIn(installation, portal, portal.handler);
  await portal.settings.change({ documentsPage: 'caseCreated', inspectionReport: 'mainInspectionAssigned', settlementReport: 'positiveDecision' });
});
afterAll(() => installation.close());

const word = (): string => `zq${randomBytes(7).toString('hex')}`;
const make = (of: StoredCase, report: string, token = portal.token) => installation.send({ method: 'POST', path: `/api/cases/${of.documentId}/reports`, token, body: { report } });
const paperOf = (of: StoredCase, document: string) => paperAt(installation.copy, `/api/work/cases/${of.number}/documents/${document}/file`, handler.token);
const jobsOf = ({ id }: StoredCase) => installation.database.rows<{ state: string; counts: string }>("SELECT state, counts FROM portico_jobs WHERE case_id = ? AND kind = 'caseReport' ORDER BY id", [id]);

/** What came of the last report that was wanted. */
const lastJob = (of: StoredCase) =>
  until('the end of the job', async () => {
    const job = (await jobsOf(of)).at(-1);
    return job?.state === 'done' ? (JSON.parse(job.counts) as unknown) : undefined;
  });

describe('answer 13 what no report is made of', () => {
  test('a case of another portal, a kind that is none, a case without findings or money, a cancelled one', async () => {
    const of = await portal.rest.createCase();
    const other = await foundPortal(installation);
    expect(refusal(await make(of, 'inspectionReport', other.token))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await make(of, 'letter')).status).toBe(400);
    const task = await startedInspection(portal, of);
    expect(refusal(await make(of, 'inspectionReport'))).toEqual({ status: 409, code: 'report.nothing' });
    expect(refusal(await make(of, 'settlementReport'))).toEqual({ status: 409, code: 'report.nothing' });
    await inspectionOf(installation, portal.token, task).write();
    await portal.rest.give(`tasks/${task}/done`);
    await portal.rest.give(`cases/${of.documentId}/cancel`, { reason: 'Twice' });
    expect(refusal(await make(of, 'inspectionReport'))).toEqual({ status: 409, code: 'case.state' });
    expect(await jobsOf(of)).toEqual([]);
  });

  test('a portal without decisions has no settlement to report', async () => {
    const contractor = await foundPortal(installation, { kind: 'contractor' });
    const of = await contractor.rest.createCase();
    const money = await scheduledTask(contractor, of);
    await money.offer({ text: 'You paint', amount: 1000 });
    expect(refusal(await make(of, 'settlementReport', contractor.token))).toEqual({ status: 409, code: 'report.nothing' });
  });
});

describe('answer 13, CP-19 the inspection report', () => {
  test('tells facts, findings and pictures in the customer’s language, and none of what is not hers', async () => {
    const secrets = { sendBack: word(), chat: word(), decision: word(), budget: word(), extra: word(), note: word(), waiting: word(), otherCase: word() };
    const of = await portal.rest.createCase({ title: 'Vann på kjøkkenet', street: 'Sjøgata 12', city: 'Steinkjer', damageNote: secrets.note });
    await portal.rest.addContact(of, { name: 'Åse Ærlig Łukasz', language: 'nb' });
    await portal.rest.createCase({ title: secrets.otherCase });
    const task = await startedInspection(portal, of, 'Befaring');
    const inspection = inspectionOf(installation, portal.token, task);
    await inspection.write();
    await inspection.addMedia({ name: 'wall.jpg', content: await jpegWithPlace() }, { name: `${secrets.extra}.png`, content: await png() }, { name: 'measured.pdf', content: Buffer.from('%PDF-1.4\n%%EOF\n') });
    const [extra] = await installation.database.rows<{ document_id: string }>('SELECT document_id FROM files WHERE name = ?', [`${secrets.extra}.png`]);
    expect((await inspection.move(extra?.document_id ?? '', 'extras')).status).toBe(204);
    const money = await scheduledTask(portal, of);
    await money.submit({ amount: 777_700, description: secrets.budget });
    await portal.rest.give(`cases/${of.documentId}/wait`, { until: '2031-01-01', reason: secrets.waiting });
    contentOf(await installation.send<Data<unknown>>({ method: 'POST', path: `/api/cases/${of.documentId}/chat`, token: handler.token, body: { text: secrets.chat } }));
    await portal.rest.give(`cases/${of.documentId}/decide`, { decision: 'rejected', reason: secrets.decision });
    await portal.rest.give(`tasks/${task}/done`);
    await portal.rest.give(`tasks/${task}/send-back`, { comment: secrets.sendBack });
    await portal.rest.give(`tasks/${task}/done`);
    await portal.rest.give(`tasks/${task}/approve`);

    const { document_id: id, title } = await madeReport(installation, of, 'inspectionReport');
    expect(title).toBe('Befaringsrapport');
    const { text, ...about } = await paperOf(of, id);
    expect(about).toEqual({ title: 'Befaringsrapport', author: portal.name, language: 'nb-NO', pages: expect.any(Number) as number });
    for (const said of ['Befaringsrapport', of.number, 'Vann på kjøkkenet', 'Sjøgata 12', 'Åse Ærlig Łukasz', portal.inspector.name, '9. januar 2031', 'blåbærsyltetøy', 'Kjøkken', '24,5 %', 'Delvis', 'wall', 'measured.pdf', 'Side 1 av']) expect(text).toContain(said);
    for (const [name, secret] of Object.entries(secrets)) expect(text, name).not.toContain(secret);
    expect(text).not.toMatch(/7 ?777/);
  });

  test('made by command it comes as whoever asked for it, shares itself, and a newer one takes its place', async () => {
    const of = await portal.rest.createCase();
    const { email } = await portal.rest.addContact(of, { language: 'en' });
    const customer = await openByMail(installation.copy, portal.key, email ?? '');
    const task = await startedInspection(portal, of);
    const inspection = inspectionOf(installation, portal.token, task);
    await inspection.write();
    expect((await make(of, 'inspectionReport', handler.token)).status).toBe(202);
    const { document_id: id } = await madeReport(installation, of, 'inspectionReport');
    const listed = async () => contentOf(await installation.send<Data<Listed>>({ path: `/api/customer/cases/${of.number}/documents`, token: customer.token })).documents;
    expect(await listed()).toMatchObject([{ id, title: 'Inspection report', kind: 'inspectionReport', file: { name: `Inspection report ${of.number}.pdf`, type: 'application/pdf' } }]);
    const hers = () => paperAt(installation.copy, `/api/customer/cases/${of.number}/documents/${id}/file`, customer.token);
    expect((await hers()).text).toContain('A burst pipe');

    await inspection.write({ ...someFindings, cause: 'Rain, as it turned out' });
    expect((await make(of, 'inspectionReport', handler.token)).status).toBe(202);
    await madeReport(installation, of, 'inspectionReport', 2);
    expect(await listed()).toHaveLength(1);
    expect((await hers()).text).toContain('Rain, as it turned out');
    expect((await hers()).text).not.toContain('A burst pipe');
    const kept = await installation.database.rows<{ field: string }>(
      "SELECT r.field FROM files_related_mph r JOIN case_documents d ON d.id = r.related_id WHERE r.related_type = 'api::case-document.case-document' AND d.document_id = ? ORDER BY r.field",
      [id],
    );
    expect(kept.map(({ field }) => field)).toEqual(['earlier', 'file']);
    const [shown] = contentOf(await installation.send<Data<{ documents: { version: number | null; earlier: { version: number; size: number }[] }[] }>>({ path: `/api/work/cases/${of.number}/documents`, token: handler.token })).documents;
    expect(shown).toMatchObject({ version: 2, earlier: [{ version: 1, size: expect.any(Number) as number }] });
    const version = (number: string, path = `/api/work/cases/${of.number}/documents/${id}/file`) => `${path}?version=${number}`;
    expect((await paperAt(installation.copy, version('1'), handler.token)).text).toContain('A burst pipe');
    for (const none of ['2', '3', '0']) expect(refusal(await installation.send({ path: version(none), token: handler.token })), none).toEqual({ status: 404, code: 'notFound' });
    expect((await installation.send({ path: version('1', `/api/customer/cases/${of.number}/documents/${id}/file`), token: customer.token })).status).toBe(400);
    const told = (await eventsOf(installation.database, of.id)).filter(({ kind }) => /^(document|report)/.test(kind));
    expect(told.map(({ kind, actor, private: facts }) => [kind, actor.kind, facts.by ?? facts.number ?? null])).toEqual([['documentAdded', 'member', null], ['documentShared', 'system', 'rule'], ['reportMade', 'member', 2]]);
  });

  test('one whose share was taken back stays with the house when it is made anew; a picture that cannot be opened breaks nothing', async () => {
    const of = await portal.rest.createCase();
    const task = await startedInspection(portal, of);
    const inspection = inspectionOf(installation, portal.token, task);
    await inspection.write();
    await inspection.addMedia({ name: 'whole.jpg', content: await jpegWithPlace() }, { name: 'lost.jpg', content: await jpegWithPlace() });
    await installation.database.execute("UPDATE files SET url = '/uploads/gone.jpg' WHERE name = 'lost.jpg'");
    expect((await make(of, 'inspectionReport')).status).toBe(202);
    const { document_id: id } = await madeReport(installation, of, 'inspectionReport');
    expect((await paperOf(of, id)).text).toMatch(/This picture could not be opened\..*lost/);
    await portal.rest.give(`documents/${id}/unshare`);
    expect((await make(of, 'inspectionReport')).status).toBe(202);
    expect(Boolean((await madeReport(installation, of, 'inspectionReport', 2)).shared)).toBe(false);
  });

  test('the rule makes none where somebody has put in her own', async () => {
    const of = await portal.rest.createCase();
    await portal.rest.createDocument(of, { title: 'From the surveyor', kind: 'inspectionReport' });
    const task = await startedInspection(portal, of);
    await inspectionOf(installation, portal.token, task).write();
    await portal.rest.give(`tasks/${task}/done`);
    await portal.rest.give(`tasks/${task}/approve`);
    expect(await lastJob(of)).toEqual({ nothing: 1 });
    expect(contentOf(await portal.rest.get<unknown[]>(`documents?filters[case][number]=${of.number}`))).toHaveLength(1);
  });
});

describe('answer 13 the settlement report', () => {
  test('tells what is approved and paid in cash, by the sums of the settlement itself, and nothing that is not decided', async () => {
    const secrets = { waiting: word(), rejected: word(), comment: word(), withdrawn: word() };
    const of = await portal.rest.createCase({ deductible: 400_000 });
    const { email } = await portal.rest.addContact(of, { language: 'nl' });
    const customer = await openByMail(installation.copy, portal.key, email ?? '');
    const [drying, floor, waiting] = [await scheduledTask(portal, of, 'Drogen'), await scheduledTask(portal, of, 'Vloer'), await scheduledTask(portal, of, secrets.waiting)];
    await drying.submit({ amount: 1_234_550 });
    contentOf(await drying.approve());
    await floor.submit({ amount: 99_999_900, description: secrets.rejected });
    contentOf(await floor.reject(secrets.comment));
    await waiting.submit({ amount: 55_555_500 });
    contentOf(await floor.offer({ text: 'Je schildert zelf', amount: 250_000 }));
    const gone = contentOf(await waiting.offer({ text: secrets.withdrawn, amount: 77_700 }));
    await portal.rest.give(`cash-offers/${gone.documentId}/withdraw`);
    await portal.rest.give(`cases/${of.documentId}/decide`, { decision: 'accepted', reason: secrets.comment });

    const { document_id: id, title } = await madeReport(installation, of, 'settlementReport');
    expect(title).toBe('Afwikkelingsrapport');
    const settled = contentOf(await installation.send<Data<{ total: number }>>({ path: `/api/work/cases/${of.number}/settlement`, token: handler.token }));
    expect(settled.total).toBe(1_084_550);
    const { text, language } = await paperAt(installation.copy, `/api/customer/cases/${of.number}/documents/${id}/file`, customer.token);
    expect(language).toBe('nl-NL');
    const money = (amount: number) => new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'NOK' }).format(amount / 100).replace(/\s+/gu, ' ');
    for (const said of ['Drogen', 'Je schildert zelf', 'Eigen risico', money(1_234_550), money(250_000), money(-400_000), money(settled.total)]) expect(text).toContain(said);
    for (const [name, secret] of Object.entries(secrets)) expect(text, name).not.toContain(secret);
    expect(text).not.toMatch(/999[.,]999|555[.,]555/);
  });

  test('closing the case makes it anew, with what was agreed on since the decision', async () => {
    const of = await portal.rest.createCase();
    const money = await scheduledTask(portal, of);
    contentOf(await money.offer({ text: 'You paint', amount: 250_000 }));
    await portal.rest.give(`cases/${of.documentId}/decide`, { decision: 'accepted' });
    const { document_id: id } = await madeReport(installation, of, 'settlementReport');
    const other = await scheduledTask(portal, of, 'A new wall');
    await other.submit({ amount: 100_000 });
    contentOf(await other.approve());
    await portal.rest.give(`cases/${of.documentId}/close`, { reason: 'Done' });
    expect((await madeReport(installation, of, 'settlementReport', 2)).document_id).toBe(id);
    expect((await paperOf(of, id)).text).toContain('A new wall');
  });
});
