import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';

import { moneyOf, scheduledTask } from './support/budgets.ts';
import { contentOf, details, refusal } from './support/calls.ts';
import { logIn } from './support/doors.ts';
import { eventsOf, outboxOf } from './support/events.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal, type Office, openAnotherOffice } from './support/portal.ts';
import { restOf, type StoredCase } from './support/rest.ts';
import { employ, grantRights, mark, signIn, workOf, type Work, type Worker } from './support/work.ts';

const LIMIT = 100_000;

let installation: Installation;
/** With work items: members ask by lines, and the rights to cash offers exist. */
let portal: FoundedPortal;
/** Without: members ask for one sum, and may do so on behalf of a partner. */
let plain: FoundedPortal;
let lead: Worker;
let elsewhere: Office;
let stranger: Worker;
let external: Worker;
let made: StoredCase;
let money: Awaited<ReturnType<typeof scheduledTask>>;

const as = async (of: FoundedPortal, member: Worker, task: string) => moneyOf({ rest: restOf(installation, await logIn(installation, of.key, member)) }, task);
const named = async (of: FoundedPortal, member: Worker): Promise<StoredCase> => {
  const created = await of.rest.createCase();
  const handler = workOf(installation, await signIn(installation, of, of.handler));
  contentOf(await handler.change(created, { handler: of.handler.documentId }));
  contentOf(await handler.command(`cases/${created.documentId}/external-office`, { office: of.inspectionOffice.documentId }));
  contentOf(await handler.command(`cases/${created.documentId}/external-handler`, { member: member.documentId }));
  return created;
};
const line = (unitPrice: number, text = 'Fans') => ({ text, room: 'Kitchen', quantity: '1', unitPrice });

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation, { budgetedTaskKinds: ['repair'], workItems: true });
  plain = await foundPortal(installation, { budgetedTaskKinds: ['repair'] });
  lead = await employ(installation, portal, { name: 'Lise', level: 3, office: portal.repairOffice });
  external = await employ(installation, portal, { name: 'Mons', level: 1, office: portal.inspectionOffice });
  elsewhere = await openAnotherOffice(installation, portal, 'Fagfolk');
  stranger = await employ(installation, portal, { name: 'Frida', level: 3, office: elsewhere });
});
afterAll(async () => installation.close());

beforeEach(async () => {
  await mark(installation, portal, external, 'externalCaseHandler', LIMIT);
  await grantRights(installation, portal, { externalCaseHandler: ['budget.approve'] });
  made = await named(portal, external);
  money = await scheduledTask(portal, made);
});

describe('EH-04, EH-16 who asks for a budget, who reads it, and who decides', () => {
  test('another office neither asks for a budget nor reads one, though it has a task of its own on the case', async () => {
    const other = await portal.rest.command<{ documentId: string }>(`cases/${made.documentId}/tasks`, { title: 'Painting', kind: 'repair' });
    const own = contentOf(other).documentId;
    const outside = await as(portal, stranger, money.task);
    expect(refusal(await outside.ask({ lines: [line(1)] })), 'before it has one').toEqual({ status: 404, code: 'notFound' });
    await portal.rest.give(`tasks/${own}/allocate`, { office: elsewhere.documentId });
    expect(refusal(await outside.ask({ lines: [line(1)] }))).toEqual({ status: 403, code: 'right.missing' });
    await money.submit({ lines: [line(1)] });
    expect(refusal(await restOf(installation, stranger.token).get(`tasks/${money.task}/budgets`))).toEqual({ status: 403, code: 'right.missing' });
    const { tasks } = await workOf(installation, stranger).case(made.number);
    expect(tasks.map(({ documentId, readsBudgets }) => [documentId === own, readsBudgets])).toEqual([[false, false], [true, true]]);
  });

  test('without the right nobody approves, rejects, forwards or sees the cost control', async () => {
    await grantRights(installation, portal, { externalCaseHandler: [] }, LIMIT);
    await money.submit({ lines: [line(1)] });
    const outside = await as(portal, external, money.task);
    const work = workOf(installation, external);
    for (const answer of [await outside.approve(), await outside.reject('No'), await outside.forward(), await work.get(`work/cases/${made.number}/costs`), await work.get(`work/cases/${made.number}/settlement`)]) {
      expect(refusal(answer)).toEqual({ status: 403, code: 'right.missing' });
      expect(details(answer)).toMatchObject({ right: 'budget.approve' });
    }
    const page = await work.case(made.number);
    expect(page.parts).toMatchObject({ costs: false, settlement: false });
    expect(page.tasks[0]).toMatchObject({ readsBudgets: false });
  });

  test('answer 11 members ask in the one way of their portal', async () => {
    const partner = await as(portal, lead, money.task);
    expect(refusal(await partner.ask({ amount: 1000 }))).toEqual({ status: 409, code: 'budget.way' });
    const repair = await scheduledTask(plain, await plain.rest.createCase());
    const boss = await employ(installation, plain, { name: 'Lars', level: 3, office: plain.repairOffice });
    const there = await as(plain, boss, repair.task);
    expect(refusal(await there.ask({ lines: [line(1)] }))).toEqual({ status: 409, code: 'budget.way' });
    expect(contentOf(await there.ask({ amount: 1000, description: 'Drying and painting' }))).toMatchObject({ amount: 1000, lines: [] });
  });

  test('EH-02 budget.onBehalf enters one for another partner, where no work items are used', async () => {
    const agent = await employ(installation, plain, { name: 'Mons', level: 1, office: plain.inspectionOffice });
    await mark(installation, plain, agent);
    await grantRights(installation, plain, { externalCaseHandler: [] });
    const repair = await scheduledTask(plain, await named(plain, agent));
    const there = await as(plain, agent, repair.task);
    expect(refusal(await there.ask({ amount: 1000 }))).toEqual({ status: 403, code: 'right.missing' });
    await grantRights(installation, plain, { externalCaseHandler: ['budget.onBehalf'] });
    expect(contentOf(await there.ask({ amount: 1000 }))).toMatchObject({ status: 'submitted' });
    expect((await there.read()).budgets).toHaveLength(1);
  });

  test('the office’s lead asks by line and room, and reads what became of it', async () => {
    const partner = await as(portal, lead, money.task);
    contentOf(await partner.ask({ lines: [line(60_000), line(50_000, 'Paint')] }));
    expect(await partner.read()).toMatchObject({ limit: null, budgets: [{ status: 'submitted', amount: 110_000, lines: [{ room: 'Kitchen', text: 'Fans' }, { text: 'Paint' }] }] });
    expect(refusal(await partner.approve())).toEqual({ status: 403, code: 'right.missing' });
  });
});

describe('EH-04 the limit', () => {
  test('is refused over it with limit and amount, and nothing has changed', async () => {
    const { lines } = await money.submit({ lines: [line(60_000), line(40_001, 'Paint')] });
    const outside = await as(portal, external, money.task);
    const over = await outside.approve();
    expect(refusal(over)).toEqual({ status: 403, code: 'limit.exceeded' });
    expect(details(over)).toMatchObject({ limit: LIMIT, approved: 0, amount: 100_001 });
    expect(await money.status()).toBe('budgetSubmitted');
    expect(contentOf(await outside.approve([lines[0]?.documentId ?? ''])).status).toBe('budgetPartlyApproved');
    expect((await outside.read()).limit).toEqual({ limit: LIMIT, left: 40_000 });
  });

  test('counts all approvals of the member on the case, over tasks, and on no other', async () => {
    const outside = await as(portal, external, money.task);
    await money.submit({ lines: [line(60_000)] });
    contentOf(await outside.approve());
    const second = await scheduledTask(portal, made, 'Painting');
    await second.submit({ lines: [line(40_000), line(1, 'Tape')] });
    const there = await as(portal, external, second.task);
    expect(details(await there.approve())).toMatchObject({ limit: LIMIT, approved: 60_000, amount: 40_001 });
    const asked = (await there.read()).budgets[0];
    contentOf(await there.approve([asked?.lines[0]?.documentId ?? '']));
    expect((await there.read()).limit).toEqual({ limit: LIMIT, left: 0 });
    const elsewhere = await scheduledTask(portal, await named(portal, external));
    await elsewhere.submit({ lines: [line(LIMIT)] });
    contentOf(await (await as(portal, external, elsewhere.task)).approve());
  });

  test('is the portal’s where the member has none of its own, and does not bind level 5', async () => {
    await mark(installation, portal, external);
    await grantRights(installation, portal, { externalCaseHandler: ['budget.approve'] }, 500);
    await money.submit({ lines: [line(501)] });
    const outside = await as(portal, external, money.task);
    expect(details(await outside.approve())).toMatchObject({ limit: 500, approved: 0, amount: 501 });
    const handler = moneyOf({ rest: restOf(installation, await logIn(installation, portal.key, portal.handler)) }, money.task);
    expect(contentOf(await handler.approve()).status).toBe('budgetApproved');
    expect((await handler.read()).limit).toBeNull();
  });

  test('two approvals of one member at the same moment never pass it together', async () => {
    const second = await scheduledTask(portal, made, 'Painting');
    for (const task of [money, second]) await task.submit({ lines: [line(60_000)] });
    const [one, other] = [await as(portal, external, money.task), await as(portal, external, second.task)];
    const answers = await Promise.all([one.approve(), other.approve()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403]);
    expect((await one.read()).limit).toEqual({ limit: LIMIT, left: 40_000 });
  });
});

describe('EH-04 forwarding', () => {
  test('leaves the budget to the case handler, once, who is told', async () => {
    const outside = await as(portal, external, money.task);
    expect(refusal(await outside.forward())).toEqual({ status: 409, code: 'task.state' });
    await money.submit({ lines: [line(LIMIT + 1)] });
    contentOf(await outside.forward());
    expect(refusal(await outside.forward())).toEqual({ status: 409, code: 'budget.forwarded' });
    expect((await outside.read()).budgets).toMatchObject([{ status: 'submitted', forwardedBy: external.name }]);
    const events = await eventsOf(installation.database, made.id);
    expect(events.at(-1)).toMatchObject({ kind: 'budgetForwarded', news: null, public: {}, private: { task: 'Drying', number: 1, amount: LIMIT + 1 } });
    const told = (await outboxOf(installation.database, made.id)).filter(({ template }) => template === 'budgetForwarded');
    expect(told.map(({ recipient }) => recipient)).toEqual([portal.handler.email]);
  });
});

describe('CP-22 cost control and settlement', () => {
  test('what is approved, waits and is offered, by task and in all', async () => {
    const { lines } = await money.submit({ lines: [line(60_000), line(30_000, 'Paint'), line(5000, 'Tape')] });
    const [fans, paint] = lines.map(({ documentId }) => documentId);
    contentOf(await money.approve([fans ?? '', paint ?? '']));
    contentOf(await money.offer({ text: 'You paint', amount: 20_000, line: paint }));
    const second = await scheduledTask(portal, made, 'Floor');
    await second.submit({ lines: [line(7000)] });
    const work: Work = workOf(installation, external);
    const costs = contentOf(await work.get<{ total: object; tasks: { title: string; sums: object }[]; limit: object }>(`work/cases/${made.number}/costs`));
    expect(costs.total).toEqual({ approved: 60_000, waiting: 7000, cashOffers: 20_000 });
    expect(costs.tasks.map(({ title, sums }) => [title, sums])).toEqual([
      ['Drying', { approved: 60_000, waiting: 0, cashOffers: 20_000 }],
      ['Floor', { approved: 0, waiting: 7000, cashOffers: 0 }],
    ]);
    expect(costs.limit).toEqual({ limit: LIMIT, left: LIMIT });
    await portal.rest.change('cases', made, { deductible: '15000' });
    expect(contentOf(await work.get(`work/cases/${made.number}/settlement`))).toMatchObject({
      work: [{ task: 'Drying', amount: 60_000 }], cashOffers: [{ task: 'Drying', text: 'You paint', amount: 20_000 }], deductible: 15_000, total: 65_000,
    });
  });
});

describe('EH-02 cash offers by right', () => {
  type OfferRight = 'cashOffer.tasks' | 'cashOffer.tasksBeforeApproval' | 'cashOffer.itemsBeforeApproval';
  test.each<[OfferRight, string, boolean]>([
    ['cashOffer.tasks', 'item before', true],
    ['cashOffer.tasks', 'task before', true],
    ['cashOffer.tasks', 'item after', true],
    ['cashOffer.tasks', 'task after', true],
    ['cashOffer.tasksBeforeApproval', 'item before', true],
    ['cashOffer.tasksBeforeApproval', 'task before', true],
    ['cashOffer.tasksBeforeApproval', 'item after', false],
    ['cashOffer.tasksBeforeApproval', 'task after', false],
    ['cashOffer.itemsBeforeApproval', 'item before', true],
    ['cashOffer.itemsBeforeApproval', 'task before', false],
    ['cashOffer.itemsBeforeApproval', 'item after', false],
    ['cashOffer.itemsBeforeApproval', 'task after', false],
  ])('%s: %s: %s', async (right, what, allowed) => {
    await grantRights(installation, portal, { externalCaseHandler: [right] });
    const { lines } = await money.submit({ lines: [line(1000)] });
    if (what.endsWith('after')) contentOf(await money.approve());
    const outside = await as(portal, external, money.task);
    const body = { text: 'You do it', amount: 500, ...(what.startsWith('item') && { line: lines[0]?.documentId }) };
    const { offering } = await outside.read();
    expect(what.startsWith('item') ? offering.lines.length === 1 : offering.task, 'the control stands where the command may be given').toBe(allowed);
    const answer = await outside.offer(body);
    if (allowed) expect(answer.status).toBe(201);
    else expect(details(answer)).toMatchObject({ code: 'right.missing', right: 'cashOffer.tasks' });
    const standing = allowed ? contentOf(answer) : contentOf(await money.offer(body));
    const rest = restOf(installation, external.token);
    expect((await rest.command(`cash-offers/${standing.documentId}/withdraw`)).status).toBe(allowed ? 200 : 403);
  });
});

describe('EH-16 templates of a company', () => {
  const lines = [{ text: 'Fans, days', room: 'Kitchen', quantity: '2.5', unitPrice: 39_000 }];
  const save = (worker: Worker, name: string) => workOf(installation, worker).command<{ id: string; name: string }>('work/line-templates', { name, lines });
  const list = async (worker: Worker) => contentOf(await workOf(installation, worker).get<{ id: string; name: string; lines: object[] }[]>('work/line-templates'));
  const remove = (worker: Worker, id: string) => installation.send({ method: 'DELETE', path: `/api/work/line-templates/${id}`, token: worker.token });

  test('are nobody’s below level 3, and another company’s look like none', async () => {
    const worker = await employ(installation, portal, { name: 'Petter', level: 2, office: portal.repairOffice });
    expect(refusal(await save(worker, 'Drying'))).toEqual({ status: 403, code: 'level.missing' });
    const { id } = contentOf(await save(lead, 'Not theirs'));
    expect(refusal(await remove(stranger, id))).toEqual({ status: 404, code: 'notFound' });
    expect((await list(stranger)).map(({ name }) => name)).toEqual([]);
    expect(refusal(await save(lead, 'Not theirs'))).toEqual({ status: 409, code: 'lineTemplate.nameTaken' });
    expect(refusal(await workOf(installation, lead).command('work/line-templates', { name: 'Empty', lines: [] })).status).toBe(400);
  });

  test('are kept, read by the whole company, and deleted', async () => {
    const { id } = contentOf(await save(lead, 'Drying a kitchen'));
    const colleague = await employ(installation, portal, { name: 'Geir', level: 3, office: portal.inspectionOffice });
    expect(await list(colleague)).toContainEqual({ id, name: 'Drying a kitchen', lines });
    expect((await remove(colleague, id)).status).toBe(204);
    expect((await list(lead)).map((one) => one.id)).not.toContain(id);
  });
});
