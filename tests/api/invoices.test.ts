import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';

import { scheduledTask } from './support/budgets.ts';
import { contentOf, details, refusal } from './support/calls.ts';
import { html, pdf } from './support/corpus.ts';
import { eventsOf, outboxOf } from './support/events.ts';
import { type Installation, connected, contentManagerOf, openInstallation } from './support/installation.ts';
import { invoicesOf, paperOf, postInvoice } from './support/invoices.ts';
import { createToken, type FoundedPortal, foundPortal, type Office, openAnotherOffice } from './support/portal.ts';
import { restOf, someNumber, type StoredCase } from './support/rest.ts';
import { employ, mark, signIn, workOf, type Worker } from './support/work.ts';
import { listsOf } from './support/work-lists.ts';

type Invoices = ReturnType<typeof invoicesOf>;

let installation: Installation;
let portal: FoundedPortal;
let otherPortal: FoundedPortal;
/** Of level 3 of the repairing office; her company’s is the inspecting one, too. */
let lead: Worker;
let member: Worker;
let handler: Worker;
let second: Worker;
let elsewhere: Office;
/** Of level 3 of another partner. */
let stranger: Worker;
let made: StoredCase;
let money: Awaited<ReturnType<typeof scheduledTask>>;
let own: Invoices;
let desk: Invoices;
let strange: Invoices;
let machine: Invoices;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation, { budgetedTaskKinds: ['repair'], workItems: true });
  otherPortal = await foundPortal(installation);
  lead = await employ(installation, portal, { name: 'Lise', level: 3, office: portal.repairOffice });
  member = await employ(installation, portal, { name: 'Nils', level: 2, office: portal.repairOffice });
  second = await employ(installation, portal, { name: 'Ola', level: 5, office: portal.headOffice });
  elsewhere = await openAnotherOffice(installation, portal, 'Fagfolk');
  stranger = await employ(installation, portal, { name: 'Frida', level: 3, office: elsewhere });
  handler = await signIn(installation, portal, portal.handler);
  own = invoicesOf(installation, lead.token);
  desk = invoicesOf(installation, handler.token);
  strange = invoicesOf(installation, stranger.token);
  machine = invoicesOf(installation, portal.token);
});
afterAll(async () => installation.close());

beforeEach(async () => {
  made = await portal.rest.createCase({ handler: portal.handler.documentId });
  money = await scheduledTask(portal, made);
});

/** The other partner gets a task of its own on the case. */
async function inviteStranger(of = made): Promise<void> {
  const { documentId } = contentOf(await portal.rest.command<{ documentId: string }>(`cases/${of.documentId}/tasks`, { title: 'Painting', kind: 'repair' }));
  await portal.rest.give(`tasks/${documentId}/allocate`, { office: elsewhere.documentId });
}

describe('25, EH-16 who may not', () => {
  test('nobody, another portal, a partner without work here, and who is below level 3', async () => {
    const { documentId } = await own.submit(made);
    const foreign = invoicesOf(installation, (await signIn(installation, otherPortal, otherPortal.handler)).token);
    expect(refusal(await installation.send({ method: 'POST', path: `/api/invoices/${documentId}/approve`, body: {} }))).toEqual({ status: 401, code: 'auth.required' });
    for (const outside of [foreign, strange]) {
      for (const answer of [await outside.handIn(made), await outside.list(made.number), await outside.file(made.number, documentId), await outside.approve(documentId), await outside.reject(documentId, 'No')]) {
        expect(refusal(answer)).toEqual({ status: 404, code: 'notFound' });
      }
    }
    const low = invoicesOf(installation, member.token);
    for (const answer of [await low.handIn(made), await low.list(made.number), await low.file(made.number, documentId)]) {
      expect(refusal(answer)).toEqual({ status: 403, code: 'right.missing' });
      expect(details(answer)).toMatchObject({ needs: 'authority level 3 of a company with a task on the case' });
    }
    const reading = invoicesOf(installation, await createToken(installation, [portal.id], { type: 'read-only' }));
    expect((await reading.handIn(made)).status).toBe(403);
    expect((await reading.approve(documentId)).status).toBe(403);
    expect((await desk.read(made.number)).invoices).toMatchObject([{ status: 'submitted' }]);
  });

  test('whoever handed it in decides nothing, nor does anybody else below level 5', async () => {
    const { documentId } = await own.submit(made);
    await inviteStranger();
    for (const outside of [own, strange, invoicesOf(installation, member.token)]) {
      expect(refusal(await outside.approve(documentId))).toEqual({ status: 403, code: 'level.missing' });
      expect(refusal(await outside.reject(documentId, 'No'))).toEqual({ status: 403, code: 'level.missing' });
    }
  });

  test('a partner reads nothing of another on the same case: neither invoices, sums, files nor what happened to them', async () => {
    const mine = await own.submit(made, { number: someNumber(), amount: '4711000' });
    await inviteStranger();
    const theirs = await strange.submit(made, { number: someNumber(), amount: '815000' });
    expect((await own.read(made.number)).invoices.map(({ documentId }) => documentId)).toEqual([mine.documentId]);
    const answer = await strange.list(made.number);
    expect(contentOf(answer)).toMatchObject({ invoices: [{ documentId: theirs.documentId }], companies: [{ name: 'Fagfolk AS', invoiced: 815_000 }] });
    for (const secret of [mine.number, '4711000', portal.partner.name, lead.name]) expect(answer.text).not.toContain(secret);
    expect(refusal(await strange.file(made.number, mine.documentId))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await own.handIn(made, { company: contentOf(answer).companies[0]?.documentId ?? '' }))).toEqual({ status: 400, code: 'relation.unknown' });
  });

  test('an external case handler reads the log, and nothing of invoices in it', async () => {
    const external = await employ(installation, portal, { name: 'Mons', level: 1, office: elsewhere });
    await mark(installation, portal, external, 'externalCaseHandler');
    const work = workOf(installation, handler);
    contentOf(await work.command(`cases/${made.documentId}/external-office`, { office: elsewhere.documentId }));
    contentOf(await work.command(`cases/${made.documentId}/external-handler`, { member: external.documentId }));
    await own.submit(made, { number: 'Q-1 in the log' });
    const log = await workOf(installation, external).get(`work/cases/${made.number}/log`);
    expect(log.status).toBe(200);
    expect(log.text).not.toContain('Q-1 in the log');
    expect(log.text).not.toContain('invoice');
    expect((await work.get(`work/cases/${made.number}/log`)).text).toContain('Q-1 in the log');
    expect((await workOf(installation, external).get('work/since')).text).not.toContain('Q-1 in the log');
    expect(refusal(await invoicesOf(installation, external.token).list(made.number))).toEqual({ status: 403, code: 'right.missing' });
  });
});

describe('25, answer 14 what is not taken in', () => {
  test.each<[string, Record<string, string>]>([
    ['no number', { number: ' ' }],
    ['a number without end', { number: 'x'.repeat(61) }],
    ['nothing', { amount: '0' }],
    ['less than nothing', { amount: '-1' }],
    ['half a unit', { amount: '10.5' }],
    ['a sum in words', { amount: 'much' }],
    ['more than is exact', { amount: '100000000000001' }],
    ['a state', { status: 'approved' }],
  ])('%s', async (_what, fields) => {
    expect(refusal(await own.handIn(made, fields)).status).toBe(400);
    expect((await own.read(made.number)).invoices).toEqual([]);
  });

  test('an invoice without a file, with two, or with a page that calls itself a PDF', async () => {
    expect(refusal(await own.handIn(made, {}, []))).toEqual({ status: 400, code: 'file.missing' });
    expect(refusal(await own.handIn(made, {}, [paperOf('1'), paperOf('2')]))).toEqual({ status: 400, code: 'file.tooMany' });
    expect(refusal(await own.handIn(made, {}, [{ name: 'invoice.pdf', content: html, type: 'application/pdf' }]))).toEqual({ status: 415, code: 'file.type' });
    expect((await own.read(made.number)).invoices).toEqual([]);
  });

  test('a company that has no work here, and none where it could be several', async () => {
    const { documentId } = otherPortal.partner;
    expect(refusal(await desk.handIn(made, { company: documentId }))).toEqual({ status: 400, code: 'relation.unknown' });
    await inviteStranger();
    for (const who of [desk, machine]) expect(refusal(await who.handIn(made))).toEqual({ status: 400, code: 'relation.unknown' });
    expect((await machine.submit(made, { company: portal.partner.documentId })).status).toBe('submitted');
    const empty = await portal.rest.createCase();
    expect(refusal(await desk.handIn(empty))).toEqual({ status: 400, code: 'relation.unknown' });
  });

  test('rejecting without a comment, and deciding what has been decided', async () => {
    const { documentId } = await own.submit(made);
    expect(refusal(await desk.reject(documentId, ' ')).status).toBe(400);
    expect(contentOf(await desk.reject(documentId, 'The second day is missing'))).toMatchObject({ status: 'rejected', comment: 'The second day is missing' });
    expect(refusal(await desk.approve(documentId))).toEqual({ status: 409, code: 'invoice.state' });
    expect(refusal(await desk.reject(documentId, 'Again'))).toEqual({ status: 409, code: 'invoice.state' });
  });

  test('through stock doors: decided from the start, another sum, number, company or case, or gone', async () => {
    expect(refusal(await postInvoice(portal, made, { status: 'approved' }))).toEqual({ status: 409, code: 'invoice.state' });
    for (const amount of [0, -5, 10.5, 'much', '1e3']) expect(refusal(await postInvoice(portal, made, { amount })).status, String(amount)).toBe(400);
    expect(refusal(await postInvoice(portal, made, { company: otherPortal.partner.documentId }))).toEqual({ status: 400, code: 'relation.unknown' });
    expect(refusal(await postInvoice(portal, made, { company: null }))).toEqual({ status: 400, code: 'relation.unknown' });
    const { documentId } = contentOf(await postInvoice(portal, made));
    const other = await portal.rest.createCase();
    for (const data of [{ amount: 1 }, { number: someNumber() }]) expect(refusal(await portal.rest.put('invoices', documentId, data))).toEqual({ status: 409, code: 'invoice.state' });
    expect(refusal(await portal.rest.put('invoices', documentId, { case: other.documentId }))).toEqual({ status: 409, code: 'relation.fixed' });
    const manager = contentManagerOf(installation);
    expect(refusal(await manager.update('api::invoice.invoice', documentId, { amount: '5' }))).toEqual({ status: 409, code: 'invoice.state' });
    expect(refusal(await manager.delete('api::invoice.invoice', documentId))).toEqual({ status: 405, code: 'method.off' });
    expect((await desk.read(made.number)).invoices).toMatchObject([{ status: 'submitted', amount: 100_000 }]);
  });
});

describe('answer 14 a number is used once a company', () => {
  const taken = { status: 409, code: 'invoice.numberTaken' };

  test('on any case, however it is written, by any door, and also when the first was rejected', async () => {
    const number = `F ${someNumber()}`;
    const first = await own.submit(made, { number });
    const other = await portal.rest.createCase();
    await scheduledTask(portal, other);
    contentOf(await desk.reject(first.documentId, 'Another address'));
    for (const again of [number, number.toUpperCase(), number.replace(' ', '')]) expect(refusal(await own.handIn(other, { number: again })), again).toEqual(taken);
    expect(refusal(await postInvoice(portal, other, { number }))).toEqual(taken);
    expect(refusal(await contentManagerOf(installation).create('api::invoice.invoice', { number, amount: '1', company: connected(portal.partner.documentId), case: connected(other.documentId) }))).toEqual(taken);
    expect((await own.read(other.number)).invoices).toEqual([]);
    await inviteStranger(other);
    expect((await strange.submit(other, { number })).status, 'another company counts its own').toBe('submitted');
  });

  test('of eight that come at once exactly one has it, and no file of the others is left', async () => {
    const number = someNumber();
    const filesNow = async () => (await installation.database.rows('SELECT id FROM files')).length;
    const before = await filesNow();
    const answers = await Promise.all(Array.from({ length: 8 }, () => own.handIn(made, { number })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 7 }, () => 409)]);
    expect(new Set(answers.filter(({ status }) => status === 409).map((answer) => refusal(answer).code))).toEqual(new Set(['invoice.numberTaken']));
    expect((await own.read(made.number)).invoices).toHaveLength(1);
    expect(await filesNow()).toBe(before + 1);
  });

  test('a repeated key hands in one', async () => {
    const headers = { 'Idempotency-Key': `invoice-${made.documentId}` };
    const fields = { number: someNumber() };
    const twice = [await own.handIn(made, fields, [paperOf('1')], headers), await own.handIn(made, fields, [paperOf('1')], headers)];
    expect(twice.map(({ status }) => status)).toEqual([201, 201]);
    expect((await own.read(made.number)).invoices).toHaveLength(1);
  });
});

describe('25 submit, approve and reject an invoice', () => {
  test('one handed in and approved: who, when, the log, and those who are told', async () => {
    const { documentId, number } = await own.submit(made, { number: someNumber(), amount: '125050' });
    expect(await desk.read(made.number)).toMatchObject({
      currency: 'NOK',
      invoices: [{ documentId, number, company: { name: portal.partner.name }, amount: 125_050, status: 'submitted', submittedBy: lead.name, decidedBy: null, decidedAt: null, file: { name: 'Invoice 1.pdf', type: 'application/pdf' } }],
    });
    expect(contentOf(await desk.approve(documentId))).toEqual({ documentId, number, amount: 125_050, status: 'approved', comment: null });
    const [decided] = (await own.read(made.number)).invoices;
    expect(decided).toMatchObject({ status: 'approved', decidedBy: portal.handler.name });
    expect(Date.parse(decided?.decidedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
    const events = (await eventsOf(installation.database, made.id)).filter(({ kind }) => kind.startsWith('invoice'));
    expect(events.map(({ kind, actor, news, public: told, private: kept }) => [kind, actor.name, news, told, kept])).toEqual([
      ['invoiceSubmitted', lead.name, null, {}, { company: portal.partner.name, invoice: number, amount: 125_050 }],
      ['invoiceApproved', portal.handler.name, null, {}, { company: portal.partner.name, invoice: number, amount: 125_050 }],
    ]);
    const told = (await outboxOf(installation.database, made.id)).filter(({ template }) => template.startsWith('invoice'));
    expect(told.map(({ template, recipient }) => [template, recipient])).toEqual([['invoiceSubmitted', portal.handler.email], ['invoiceApproved', lead.email]]);
  });

  test('whoever handed it in reads why it was rejected', async () => {
    const { documentId } = await own.submit(made);
    contentOf(await desk.reject(documentId, 'The second day is missing'));
    expect((await own.read(made.number)).invoices).toMatchObject([{ status: 'rejected', comment: 'The second day is missing' }]);
    const [told] = (await outboxOf(installation.database, made.id)).filter(({ template }) => template === 'invoiceRejected');
    expect([told?.recipient, told?.variables.includes('The second day is missing')]).toEqual([lead.email, true]);
  });

  test('two who decide at once: one does, the other reads that it is decided', async () => {
    const { documentId } = await own.submit(made);
    const other = invoicesOf(installation, second.token);
    const answers = await Promise.all([desk.approve(documentId), other.approve(documentId), other.reject(documentId, 'Too much'), machine.approve(documentId)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    for (const answer of answers.filter(({ status }) => status === 409)) expect(refusal(answer).code).toBe('invoice.state');
    const told = (await eventsOf(installation.database, made.id)).filter(({ kind }) => kind === 'invoiceApproved' || kind === 'invoiceRejected');
    expect(told).toHaveLength(1);
  });

  test('a closed case takes invoices and has them decided about; a cancelled one takes none', async () => {
    const before = await own.submit(made);
    await portal.rest.give(`cases/${made.documentId}/close`, { reason: 'The rest is done by the customer' });
    const late = await own.submit(made);
    const page = await workOf(installation, lead).case(made.number);
    expect(page.commands.find(({ name }) => name === 'submitInvoice')).toEqual({ name: 'submitInvoice', hindrance: null });
    contentOf(await desk.approve(late.documentId));
    const cancelled = await portal.rest.createCase();
    await scheduledTask(portal, cancelled);
    const earlier = await own.submit(cancelled);
    await portal.rest.give(`cases/${cancelled.documentId}/cancel`, { reason: 'Reported twice' });
    expect(refusal(await own.handIn(cancelled))).toEqual({ status: 409, code: 'case.state' });
    expect(refusal(await postInvoice(portal, cancelled))).toEqual({ status: 409, code: 'case.state' });
    contentOf(await desk.reject(earlier.documentId, 'Nothing was done'));
    expect((await desk.read(made.number)).invoices.map(({ documentId, status }) => [documentId, status])).toEqual([[late.documentId, 'approved'], [before.documentId, 'submitted']]);
  });

  test('a case handler hands in what came on paper; then a partner is told of no decision that it asked nobody for', async () => {
    const { documentId } = await desk.submit(made);
    contentOf(await invoicesOf(installation, second.token).approve(documentId));
    const told = (await outboxOf(installation.database, made.id)).filter(({ template }) => template.startsWith('invoice'));
    expect(told).toEqual([]);
  });

  test('stock REST hands in and decides, as the machine that it is', async () => {
    const { documentId, status, amount } = contentOf(await postInvoice(portal, made, { amount: '250000' }));
    expect([status, amount]).toEqual(['submitted', '250000']);
    contentOf(await portal.rest.put('invoices', documentId, { status: 'approved' }));
    const [read] = (await desk.read(made.number)).invoices;
    expect(read).toMatchObject({ status: 'approved', amount: 250_000, file: null });
    expect([read?.submittedBy, read?.decidedBy].every((name) => name?.startsWith('token'))).toBe(true);
    const kinds = (await eventsOf(installation.database, made.id)).map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(['invoiceSubmitted', 'invoiceApproved']);
    expect(refusal(await portal.rest.put('invoices', documentId, { status: 'rejected' }))).toEqual({ status: 409, code: 'invoice.state' });
  });
});

describe('CP-22, answer 14 invoices against what was approved', () => {
  const line = (unitPrice: number, text = 'Fans') => ({ text, quantity: '1', unitPrice });

  test('a warning by how much more was invoiced; what is rejected, or handed to the customer, does not count', async () => {
    const { lines } = await money.submit({ lines: [line(60_000), line(40_000, 'Paint')] });
    contentOf(await money.approve());
    const against = async () => (await own.read(made.number)).companies;
    const first = await own.submit(made, { amount: '70000' });
    expect(await against()).toEqual([{ documentId: portal.partner.documentId, name: portal.partner.name, approvedBudget: 100_000, invoiced: 70_000, over: 0, handsIn: true }]);
    contentOf(await desk.approve(first.documentId));
    const more = await own.submit(made, { amount: '30001' });
    expect(await against()).toMatchObject([{ invoiced: 100_001, over: 1 }]);
    expect(contentOf(await desk.approve(more.documentId)).status, 'a warning, no bar').toBe('approved');
    const third = await own.submit(made, { amount: '5000' });
    expect(await against()).toMatchObject([{ over: 5001 }]);
    contentOf(await desk.reject(third.documentId, 'Not ours'));
    expect(await against()).toMatchObject([{ invoiced: 100_001, over: 1 }]);
    contentOf(await money.offer({ text: 'You paint', amount: 20_000, line: lines[1]?.documentId }));
    expect(await against()).toMatchObject([{ approvedBudget: 60_000, over: 40_001 }]);
  });

  test('the file, whole and in part, opened in the browser', async () => {
    const { documentId } = await own.submit(made);
    const whole = await desk.file(made.number, documentId);
    expect([whole.status, whole.headers.get('content-type'), whole.headers.get('accept-ranges')]).toEqual([200, 'application/pdf', 'bytes']);
    expect(whole.headers.get('content-disposition')).toMatch(/^inline/);
    const part = await own.file(made.number, documentId, { Range: 'bytes=0-4' });
    expect([part.status, part.text, part.headers.get('content-range')]).toEqual([206, '%PDF-', `bytes 0-4/${pdf.length}`]);
    const other = await portal.rest.createCase();
    expect(refusal(await desk.file(other.number, documentId))).toEqual({ status: 404, code: 'notFound' });
  });

  test('the page tells a case handler what waits, and a partner how many are its own', async () => {
    interface Page { readonly parts: { readonly invoices: { readonly count: number; readonly toApprove: number } | null } }
    const parts = async (who: Worker) => contentOf(await workOf(installation, who).get<Page>(`work/cases/${made.number}`)).parts.invoices;
    await own.submit(made);
    const { documentId } = await own.submit(made);
    await inviteStranger();
    expect([await parts(handler), await parts(lead), await parts(stranger), await parts(member)]).toEqual([{ count: 2, toApprove: 2 }, { count: 2, toApprove: 0 }, { count: 0, toApprove: 0 }, null]);
    contentOf(await desk.approve(documentId));
    expect(await parts(handler)).toEqual({ count: 2, toApprove: 1 });
  });
});

describe('CP-21 invoices to approve on the dashboard', () => {
  test('count for their case handler, by the next working day, also when the case has been closed', async () => {
    const lists = listsOf(installation, handler.token);
    const counted = async () => (await lists.dashboard()).rows.find(({ row }) => row === 'invoices');
    const total = async () => {
      const row = await counted();
      return (row?.today ?? 0) + (row?.tomorrow ?? 0) + (row?.later ?? 0);
    };
    const found = async () => (await lists.walk('row=invoices')).map(({ number }) => number);
    const before = await total();
    const { documentId } = await own.submit(made);
    const other = await own.submit(made);
    expect(await total()).toBe(before + 1);
    await portal.rest.give(`cases/${made.documentId}/close`, { reason: 'All paid by the customer' });
    expect(await total()).toBe(before + 1);
    expect(await found()).toContain(made.number);
    expect((await lists.walk('row=invoices&status=open,waiting')).map(({ number }) => number)).not.toContain(made.number);
    await installation.database.execute('UPDATE portico_case_list SET invoices_due_on = ? WHERE case_id = ?', ['2020-01-01', made.id]);
    expect((await counted())?.overdue).toBeGreaterThan(0);
    for (const when of ['today', 'tomorrow', 'later'] as const) expect(await lists.count(`row=invoices&when=${when}`), when).toBe((await counted())?.[when]);
    contentOf(await desk.approve(documentId));
    expect(await found(), 'one waits still').toContain(made.number);
    contentOf(await desk.reject(other.documentId, 'Twice'));
    expect(await found()).not.toContain(made.number);
    expect(await total()).toBe(before);
  });

  test('no partner has the row', async () => {
    for (const { token } of [lead, stranger, member]) expect((await listsOf(installation, token).dashboard()).rows.map(({ row }) => row)).not.toContain('invoices');
  });
});

test('PF-06 a token of another portal finds, counts and changes none', async () => {
  const { documentId, number } = await own.submit(made);
  const rest = restOf(installation, otherPortal.token);
  expect(refusal(await rest.get(`invoices/${documentId}`))).toEqual({ status: 404, code: 'notFound' });
  expect((await rest.get(`invoices?filters[number]=${encodeURIComponent(number)}`)).text).not.toContain(number);
  expect(refusal(await rest.put('invoices', documentId, { status: 'approved' }))).toEqual({ status: 404, code: 'notFound' });
  expect(refusal(await rest.command(`invoices/${documentId}/approve`))).toEqual({ status: 404, code: 'notFound' });
  expect(refusal(await rest.post('invoices', { number: someNumber(), amount: 1, company: otherPortal.partner.documentId, case: made.documentId }))).toEqual({ status: 400, code: 'relation.unknown' });
});
