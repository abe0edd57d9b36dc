import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';

import { moneyOf, scheduledTask, type StoredBudget } from './support/budgets.ts';
import { contentOf, type Data, refusal } from './support/calls.ts';
import { formOf, png } from './support/files.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal, openAnotherOffice } from './support/portal.ts';
import { restOf, type StoredCase } from './support/rest.ts';
import { employ, grantRights, mark, signIn, workOf, type Worker } from './support/work.ts';

let installation: Installation;
let portal: FoundedPortal;
let lead: Worker;
let low: Worker;
let stranger: Worker;
let handler: Worker;
let external: Worker;
let made: StoredCase;
let money: Awaited<ReturnType<typeof scheduledTask>>;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation, { budgetedTaskKinds: ['repair'] });
  lead = await employ(installation, portal, { name: 'Lise', level: 3, office: portal.repairOffice });
  low = await employ(installation, portal, { name: 'Petter', level: 2, office: portal.repairOffice });
  const elsewhere = await openAnotherOffice(installation, portal, 'Fagfolk');
  stranger = await employ(installation, portal, { name: 'Frida', level: 3, office: elsewhere });
  external = await employ(installation, portal, { name: 'Mons', level: 1, office: portal.inspectionOffice });
  handler = await signIn(installation, portal, portal.handler);
  await mark(installation, portal, external);
  await grantRights(installation, portal, { externalCaseHandler: ['budget.approve'] });
});
afterAll(async () => installation.close());

beforeEach(async () => {
  made = await portal.rest.createCase({ handler: portal.handler.documentId });
  const work = workOf(installation, handler);
  contentOf(await work.command(`cases/${made.documentId}/external-office`, { office: portal.inspectionOffice.documentId }));
  contentOf(await work.command(`cases/${made.documentId}/external-handler`, { member: external.documentId }));
  money = await scheduledTask(portal, made);
});

const calculation = async () => [{ name: 'Kalkyle.png', content: await png() }];
const ask = (worker: { token: string }, body: FormData | object, task = money.task) => installation.send<Data<StoredBudget>>({ method: 'POST', path: `/api/tasks/${task}/budgets`, token: worker.token, body });
const read = ({ token }: { token: string }, budget: string, of: Pick<StoredCase, 'number'> = made) => installation.send({ path: `/api/work/cases/${of.number}/budgets/${budget}/calculation`, token });

describe('answer 11 the calculation of a budget', () => {
  test('PF-11 is refused where it is no such file, where there are two, and beside lines', async () => {
    const script = [{ name: 'sum.html', content: Buffer.from('<script>alert(1)</script>') }];
    expect(refusal(await ask(lead, formOf({ amount: '1000' }, script)))).toEqual({ status: 415, code: 'file.type' });
    expect(refusal(await ask(lead, formOf({ amount: '1000' }, [...(await calculation()), ...(await calculation())])))).toEqual({ status: 400, code: 'file.tooMany' });
    expect(refusal(await ask(portal, formOf({ lines: '[]', amount: '1' }, await calculation()))).status).toBe(400);
    expect(refusal(await ask(lead, formOf({ amount: '10,50' }, await calculation()))).status).toBe(400);
    expect(await money.status()).toBe('scheduled');
  });

  test('is read by those who read the budget, and by nobody else', async () => {
    const asked = contentOf(await ask(lead, formOf({ amount: '125000', description: 'Drying and painting' }, await calculation())));
    expect(asked).toMatchObject({ amount: 125_000, description: 'Drying and painting', lines: [], calculation: { name: 'Kalkyle.png', type: 'image/png' } });
    for (const reader of [lead, handler, external]) {
      const file = await read(reader, asked.documentId);
      expect(file.status).toBe(200);
      expect(file.headers.get('content-type')).toBe('image/png');
    }
    expect(refusal(await read(low, asked.documentId))).toEqual({ status: 403, code: 'right.missing' });
    expect(refusal(await read(stranger, asked.documentId))).toEqual({ status: 404, code: 'notFound' });
    const another = await portal.rest.createCase();
    expect(refusal(await read(handler, asked.documentId, another))).toEqual({ status: 404, code: 'notFound' });
    const without = await scheduledTask(portal, made, 'Painting');
    const { documentId } = await without.submit({ amount: 100 });
    expect(refusal(await read(handler, documentId))).toEqual({ status: 404, code: 'notFound' });
  });

  test('one key asks once, with its file', async () => {
    const form = formOf({ amount: '1000' }, await calculation());
    const call = { method: 'POST', path: `/api/tasks/${money.task}/budgets`, token: lead.token, body: form, headers: { 'Idempotency-Key': `sum-${money.task}` } } as const;
    expect([(await installation.send(call)).status, (await installation.send(call)).status]).toEqual([201, 201]);
    expect((await money.read()).budgets).toHaveLength(1);
  });
});

describe('answer 11 the tasks that a budget covers', () => {
  test('are other tasks of the office on the case, and nothing else', async () => {
    const painting = await scheduledTask(portal, made, 'Painting');
    const elsewhere = await scheduledTask(portal, await portal.rest.createCase(), 'Floor');
    const unknown = { status: 400, code: 'relation.unknown' };
    for (const task of [money.task, elsewhere.task, 'none']) expect(refusal(await ask(lead, { amount: 1000, coveredTasks: [task] })), task).toEqual(unknown);
    const removed = await scheduledTask(portal, made, 'Cleaning');
    await removed.give('remove');
    expect(refusal(await ask(lead, { amount: 1000, coveredTasks: [removed.task] }))).toEqual(unknown);
    const asked = contentOf(await ask(lead, formOf({ amount: '1000', coveredTasks: painting.task }, [])));
    expect(asked.coveredTasks).toEqual([{ documentId: painting.task, title: 'Painting' }]);
  });

  test('do not go with lines, which say what they are for', async () => {
    const painting = await scheduledTask(portal, made, 'Painting');
    expect(refusal(await ask(portal, { lines: [{ text: 'Fans', quantity: '1', unitPrice: 1 }], coveredTasks: [painting.task] })).status).toBe(400);
  });
});

describe('PF-09 two who decide about budgets', () => {
  const decide = (what: 'approve' | 'reject' | 'forward', version: string, body: object = {}) =>
    restOf(installation, external.token).command(`tasks/${money.task}/budgets/${what}`, body, { 'If-Match': `"${version}"` });

  test('nobody decides about another budget than the one she looked at', async () => {
    await grantRights(installation, portal, { externalCaseHandler: ['budget.approve'] }, 1_000_000);
    const first = await money.submit({ amount: 1000 });
    contentOf(await money.reject('Too much'));
    const second = await money.submit({ amount: 900_000 });
    const stale = { status: 412, code: 'precondition.failed' };
    expect(refusal(await decide('approve', first.version))).toEqual(stale);
    expect(refusal(await decide('reject', first.version, { comment: 'No' }))).toEqual(stale);
    expect(refusal(await decide('forward', first.version))).toEqual(stale);
    expect(await money.status()).toBe('budgetSubmitted');
    const [waiting] = (await money.read()).budgets;
    expect(waiting?.version).toBe(second.version);
    expect((await decide('approve', second.version)).status).toBe(200);
  });

  test('what was left to the case handler in the meantime is looked at again', async () => {
    const { version } = await money.submit({ amount: 1000 });
    contentOf(await moneyOf({ rest: restOf(installation, external.token) }, money.task).forward());
    expect(refusal(await decide('approve', version))).toEqual({ status: 412, code: 'precondition.failed' });
  });
});

describe('EH-04 CP-21 what was left to the case handler', () => {
  test('counts on the dashboard of who handles the case until it is decided, and stands on the case', async () => {
    const work = workOf(installation, handler);
    const before = (await work.dashboard()).forwarded ?? 0;
    await money.submit({ amount: 700_000 });
    expect((await work.dashboard()).forwarded).toBe(before);
    contentOf(await moneyOf({ rest: restOf(installation, external.token) }, money.task).forward());
    expect((await work.dashboard()).forwarded).toBe(before + 1);
    const [task] = (await work.case(made.number)).tasks;
    expect(task?.budget).toMatchObject({ number: 1, status: 'submitted', amount: 700_000, forwardedBy: external.name });
    expect((await workOf(installation, low).case(made.number)).tasks[0]?.budget).toBeNull();
    expect(await workOf(installation, external).dashboard()).not.toHaveProperty('forwarded');
    const listed = contentOf(await work.get<{ cases: { documentId: string }[] }>('work/cases?row=forwarded&when=later'));
    const sooner = contentOf(await work.get<{ cases: { documentId: string }[] }>('work/cases?row=forwarded&when=tomorrow'));
    expect([...listed.cases, ...sooner.cases].map(({ documentId }) => documentId)).toContain(made.documentId);
    contentOf(await money.approve());
    expect((await work.dashboard()).forwarded).toBe(before);
  });
});

describe('CP-22 the deductible and the decision in the settlement', () => {
  const settlement = async () => contentOf(await workOf(installation, handler).get<{ deductible: number | null; total: number; decision: { decision: string; decidedAt: string | null } | null }>(`work/cases/${made.number}/settlement`));

  test('the deductible is the case handler’s to set, is logged, and never makes a settlement less than nothing', async () => {
    const work = workOf(installation, handler);
    const { version } = await work.case(made.number);
    expect(refusal(await workOf(installation, external).patch(`cases/${made.documentId}`, { deductible: 1 }, version))).toEqual({ status: 403, code: 'level.missing' });
    expect(refusal(await work.patch(`cases/${made.documentId}`, { deductible: -1 }, version)).status).toBe(400);
    await money.submit({ amount: 500_000 });
    contentOf(await money.approve());
    contentOf(await work.change(made, { deductible: 400_000 }));
    expect(await settlement()).toMatchObject({ deductible: 400_000, total: 100_000 });
    expect(refusal(await work.patch(`cases/${made.documentId}`, { deductible: 1 }, version))).toEqual({ status: 412, code: 'precondition.failed' });
    contentOf(await work.change(made, { deductible: 900_000 }));
    expect(await settlement()).toMatchObject({ total: 0 });
    contentOf(await work.change(made, { deductible: null }));
    expect(await settlement()).toMatchObject({ deductible: null, total: 500_000 });
    const { entries } = contentOf(await work.get<{ entries: { kind: string; facts: object }[] }>(`work/cases/${made.number}/log`));
    expect(entries.filter(({ kind }) => kind === 'deductibleChanged').map(({ facts }) => facts)).toContainEqual({ deductible: { from: null, to: 400_000 } });
  });

  test('answer 13 it says what was decided, and when it was last', async () => {
    expect((await settlement()).decision).toBeNull();
    await portal.rest.give(`cases/${made.documentId}/decide`, { decision: 'rejected' });
    const before = (await settlement()).decision;
    expect(before).toMatchObject({ decision: 'rejected' });
    await portal.rest.give(`cases/${made.documentId}/decide`, { decision: 'accepted' });
    const after = (await settlement()).decision;
    expect(after).toMatchObject({ decision: 'accepted' });
    expect(Date.parse(after?.decidedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(before?.decidedAt ?? ''));
  });
});
