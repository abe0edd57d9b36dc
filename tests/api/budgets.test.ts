import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';

import { moneyOf, scheduledTask } from './support/budgets.ts';
import { contentOf, type Data, refusal } from './support/calls.ts';
import { logIn, taskIn } from './support/doors.ts';
import { eventsOf } from './support/events.ts';
import { connected, contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal, givePassword, hire } from './support/portal.ts';
import { restOf, type StoredCase } from './support/rest.ts';

let installation: Installation;
let portal: FoundedPortal;
let made: StoredCase;
let money: Awaited<ReturnType<typeof scheduledTask>>;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation, { budgetedTaskKinds: ['repair'], workItems: true });
});
afterAll(() => installation.close());

beforeEach(async () => {
  made = await portal.rest.createCase();
  money = await scheduledTask(portal, made);
});

const two = { lines: [{ text: 'Fans', quantity: '2', unitPrice: 30_000 }, { text: 'Men', quantity: '1.5', unitPrice: 50_000 }] };

describe('25 who may not', () => {
  test('another portal finds neither task nor offer; below level 3 of the office it is forbidden', async () => {
    const other = await foundPortal(installation);
    const offer = contentOf(await money.offer({ text: 'You do it', amount: 1000 }));
    const foreign = moneyOf(other, money.task);
    for (const answer of [await foreign.ask({ amount: 1 }), await foreign.approve(), await foreign.reject('No'), await foreign.offer({ text: 'x', amount: 1 }), await other.rest.get(`tasks/${money.task}/budgets`), await other.rest.command(`cash-offers/${offer.documentId}/withdraw`)]) {
      expect(refusal(answer)).toEqual({ status: 404, code: 'notFound' });
    }
    const manager = await hire(installation, { name: `Nils ${portal.key}`, email: `nils@${portal.key}.example`, level: 2, office: portal.repairOffice });
    const rest = restOf(installation, await logIn(installation, portal.key, await givePassword(installation, manager)));
    const low = moneyOf({ rest }, money.task);
    for (const answer of [await low.ask({ amount: 1 }), await low.approve(), await low.offer({ text: 'x', amount: 1 }), await rest.get(`tasks/${money.task}/budgets`)]) expect(refusal(answer)).toEqual({ status: 403, code: 'right.missing' });
    expect((await money.read()).budgets).toEqual([]);
  });

  test('stock doors write no money, and leave no budget waiting behind', async () => {
    const contentManager = contentManagerOf(installation);
    const task = connected(money.task);
    const budget = await contentManager.create('api::budget.budget', { number: 1, amount: '1', approvedAmount: '1', task });
    expect(refusal(budget)).toEqual({ status: 405, code: 'method.off' });
    const offer = await contentManager.create('api::cash-offer.cash-offer', { text: 'x', amount: '1', task });
    expect(refusal(offer)).toEqual({ status: 405, code: 'method.off' });
    const { documentId, lines } = await money.submit(two);
    expect(refusal(await contentManager.update('api::budget.budget', documentId, { approvedAmount: '135000' }))).toEqual({ status: 405, code: 'method.off' });
    expect(refusal(await contentManager.update('api::budget-line.budget-line', lines[0]?.documentId ?? '', { approved: true }))).toEqual({ status: 405, code: 'method.off' });
    for (const status of ['budgetApproved', 'budgetPartlyApproved', 'scheduled']) {
      expect(refusal(await portal.rest.put('tasks', money.task, { status })), status).toEqual({ status: 409, code: 'budget.waits' });
    }
    expect(await money.status()).toBe('budgetSubmitted');
    const shown = await installation.send<Data<{ status: string }>>({ path: `/content-manager/collection-types/api::budget.budget/${documentId}`, token: installation.administrator });
    expect(contentOf(shown).status).toBe('submitted');
  });
});

describe('25 what is not taken in', () => {
  test.each<[string, object]>([
    ['nothing', {}],
    ['a sum and lines', { amount: 1, ...two }],
    ['no lines', { lines: [] }],
    ['half a unit', { amount: 10.5 }],
    ['less than nothing', { amount: -1 }],
    ['more than is exact', { amount: Number.MAX_SAFE_INTEGER }],
    ['lines that are more', { lines: [{ text: 'Gold', quantity: '999999', unitPrice: 1_000_000_000 }] }],
    ['a quantity with a comma', { lines: [{ text: 'Fans', quantity: '1,5', unitPrice: 1 }] }],
    ['a sum of its own for a line', { lines: [{ text: 'Fans', quantity: '1', unitPrice: 1, amount: 5 }] }],
  ])('%s', async (_what, body) => {
    expect(refusal(await money.ask(body)).status).toBe(400);
    expect(await money.status()).toBe('scheduled');
    expect((await money.read()).budgets).toEqual([]);
  });

  test('approving what does not wait, rejecting without a comment, and lines of another budget', async () => {
    expect(refusal(await money.approve())).toEqual({ status: 409, code: 'task.state' });
    expect(refusal(await money.reject('No'))).toEqual({ status: 409, code: 'task.state' });
    const other = await scheduledTask(portal, made);
    const foreign = await other.submit(two);
    await money.submit(two);
    expect(refusal(await money.reject(' ')).status).toBe(400);
    expect(refusal(await money.approve([foreign.lines[0]?.documentId ?? '']))).toEqual({ status: 400, code: 'relation.unknown' });
    expect(refusal(await money.ask({ amount: 1 }))).toEqual({ status: 409, code: 'task.state' });
    expect((await money.read()).budgets).toMatchObject([{ status: 'submitted', lines: [{ approved: false }, { approved: false }] }]);
  });

  test('anything while the case has ended', async () => {
    await money.submit();
    const offer = contentOf(await money.offer({ text: 'You do it', amount: 1000 }));
    await portal.rest.give(`cases/${made.documentId}/cancel`, { reason: 'Reported twice' });
    const ended = { status: 409, code: 'case.state' };
    expect([refusal(await money.approve()), refusal(await money.reject('No')), refusal(await money.offer({ text: 'x', amount: 1 })), refusal(await portal.rest.command(`cash-offers/${offer.documentId}/withdraw`))]).toEqual([ended, ended, ended, ended]);
  });
});

describe('25 submit, approve and reject a budget', () => {
  test('a task that needs one starts only with it approved', async () => {
    expect(refusal(await portal.rest.command(`tasks/${money.task}/start`))).toEqual({ status: 409, code: 'task.state' });
    const asked = await money.submit(two);
    expect(asked).toMatchObject({ number: 1, status: 'submitted', amount: 135_000, approvedAmount: null, lines: [{ quantity: '2', amount: 60_000 }, { quantity: '1.5', amount: 75_000 }] });
    expect(refusal(await portal.rest.command(`tasks/${money.task}/start`))).toEqual({ status: 409, code: 'task.state' });
    expect(contentOf(await money.approve()).status).toBe('budgetApproved');
    await money.give('start');
    expect(await money.status()).toBe('started');
  });

  test('some lines leave it partly approved; what is asked for anew takes its place, or ends it when rejected', async () => {
    const first = await money.submit(two);
    expect(contentOf(await money.approve([first.lines[1]?.documentId ?? ''])).status).toBe('budgetPartlyApproved');
    expect((await money.read()).budgets).toMatchObject([{ status: 'partlyApproved', approvedAmount: 75_000 }]);
    await money.submit({ amount: 90_000 });
    expect((await money.read()).budgets.map(({ number, status }) => [number, status])).toEqual([[2, 'submitted'], [1, 'partlyApproved']]);
    expect(contentOf(await money.reject('Too much')).status).toBe('scheduled');
    expect((await money.read()).budgets.map(({ number, status, comment }) => [number, status, comment])).toEqual([[2, 'rejected', 'Too much'], [1, 'replaced', null]]);
  });

  test('a next one starts from what was approved and what was not; what stays as it was approved stays approved', async () => {
    const paint = { text: 'Paint', quantity: '1', unitPrice: 40_000 };
    const [fans, men] = two.lines;
    const first = await money.submit(two);
    contentOf(await money.approve([first.lines[0]?.documentId ?? ''], 'Your own people do that'));
    expect((await money.read()).budgets).toMatchObject([{ status: 'partlyApproved', comment: 'Your own people do that' }]);
    expect((await money.read()).next).toMatchObject([{ ...fans, approved: true, comment: null }, { ...men, approved: false, comment: 'Your own people do that' }]);
    expect((await money.read()).change).toBeNull();

    const second = await money.submit({ lines: [fans, { ...men, unitPrice: 45_000 }, paint] });
    expect(second).toMatchObject({ amount: 167_500, approvedAmount: 60_000, lines: [{ approved: true }, { approved: false }, { approved: false }] });
    expect((await money.read()).change).toMatchObject({ before: 60_000, lines: [{ since: 'asApproved', before: 60_000 }, { since: 'new', before: null }, { since: 'new', before: null }], leftOut: [] });
    expect(contentOf(await money.approve([second.lines[0]?.documentId ?? ''])).status).toBe('budgetPartlyApproved');
    expect((await money.read()).budgets.map(({ status, approvedAmount }) => [status, approvedAmount])).toEqual([['partlyApproved', 60_000], ['replaced', 60_000]]);

    const third = await money.submit({ lines: [{ ...fans, quantity: '3' }, paint] });
    expect(third).toMatchObject({ approvedAmount: null });
    expect((await money.read()).change).toMatchObject({ before: 60_000, lines: [{ since: 'changed', before: 60_000 }, { since: 'new' }], leftOut: [] });
    contentOf(await money.reject('Two are enough'));
    expect((await money.read()).next).toMatchObject([{ text: 'Fans', quantity: '3', approved: false, comment: 'Two are enough' }, { text: 'Paint', approved: false, comment: 'Two are enough' }]);
  });

  test('what is approved and not asked for any more is named; what was handed to the customer is not asked for again', async () => {
    const [fans, men] = two.lines;
    const first = await money.submit(two);
    contentOf(await money.approve());
    await money.give('start');
    const { documentId } = contentOf(await money.offer({ text: 'You hire men', amount: 1000, line: first.lines[1]?.documentId }));
    expect((await money.read()).next).toMatchObject([{ ...fans, approved: true }]);
    const changed = await money.submit({ lines: [{ text: 'Paint', quantity: '1', unitPrice: 1000 }, men] });
    expect(changed.lines.map(({ approved }) => approved)).toEqual([false, false]);
    expect((await money.read()).change).toMatchObject({ before: 60_000, lines: [{ since: 'new' }, { since: 'new' }], leftOut: [{ text: 'Fans', amount: 60_000 }] });
    await portal.rest.give(`cash-offers/${documentId}/withdraw`);
    contentOf(await money.reject('The fans stay'));
    expect((await money.read()).next).toMatchObject([{ ...fans, approved: true }, { ...men, approved: true }, { text: 'Paint', approved: false, comment: 'The fans stay' }]);
    const fewer = await money.submit({ lines: [fans] });
    expect(fewer).toMatchObject({ amount: 60_000, approvedAmount: 60_000 });
    expect(contentOf(await money.approve()).status).toBe('started');
    expect((await money.read()).budgets[0]).toMatchObject({ status: 'approved', approvedAmount: 60_000 });
  });

  test('a changed one while work goes on leaves the old one in force until it is approved as a whole', async () => {
    await money.submit({ amount: 50_000 });
    contentOf(await money.approve());
    await money.give('start');
    await money.submit(two);
    expect(await money.status()).toBe('budgetRevised');
    expect(contentOf(await money.reject('Not agreed')).status).toBe('started');
    expect((await money.read()).budgets.map(({ status }) => status)).toEqual(['rejected', 'approved']);
    const again = await money.submit(two);
    expect(contentOf(await money.approve([again.lines[0]?.documentId ?? ''])).status).toBe('budgetRevised');
    expect((await money.read()).budgets.map(({ status }) => status)).toEqual(['submitted', 'rejected', 'approved']);
    expect(contentOf(await money.approve()).status).toBe('started');
    expect((await money.read()).budgets.map(({ status, approvedAmount }) => [status, approvedAmount])).toEqual([['approved', 135_000], ['rejected', null], ['replaced', 50_000]]);
  });

  test('a case handler does all of it as well, and is named in the log', async () => {
    const member = moneyOf({ rest: restOf(installation, await logIn(installation, portal.key, portal.handler)) }, money.task);
    const asked = await member.submit(two);
    expect(contentOf(await member.approve([asked.lines[0]?.documentId ?? ''])).status).toBe('budgetPartlyApproved');
    contentOf(await member.offer({ text: 'You carry', amount: 1000, line: asked.lines[1]?.documentId }));
    const events = (await eventsOf(installation.database, made.id)).slice(-3);
    expect(events.map(({ kind, actor }) => [kind, actor.kind, actor.name])).toEqual(['budgetSubmitted', 'budgetApproved', 'cashOfferMade'].map((kind) => [kind, 'member', portal.handler.name]));
  });

  test('two who approve at once: one does, the other reads that nothing waits', async () => {
    await money.submit(two);
    const answers = await Promise.all([money.approve(), money.approve(), money.reject('Too much')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const { budgets } = await money.read();
    expect(budgets).toHaveLength(1);
    expect(budgets[0]?.status).not.toBe('submitted');
    const told = (await eventsOf(installation.database, made.id)).filter(({ kind }) => kind === 'budgetApproved' || kind === 'budgetRejected');
    expect(told).toHaveLength(1);
  });

  test('a repeated key asks for one budget only', async () => {
    const key = { 'Idempotency-Key': `budget-${money.task}` };
    const twice = [await portal.rest.command(`tasks/${money.task}/budgets`, two, key), await portal.rest.command(`tasks/${money.task}/budgets`, two, key)];
    expect(twice.map(({ status }) => status)).toEqual([201, 201]);
    expect((await money.read()).budgets).toHaveLength(1);
  });

  test('each step is one event, with its sums for members alone', async () => {
    const asked = await money.submit(two);
    contentOf(await money.approve([asked.lines[0]?.documentId ?? '']));
    await money.submit({ amount: 80_000 });
    contentOf(await money.reject('Too much'));
    await money.submit({ amount: 70_000 });
    contentOf(await money.approve());
    await money.give('start');
    const changed = await money.submit(two);
    contentOf(await money.approve([changed.lines[0]?.documentId ?? '']));
    contentOf(await money.approve());
    contentOf(await money.offer({ text: 'You do it', amount: 1000 }));
    const events = (await eventsOf(installation.database, made.id)).filter(({ kind }) => /budget|cashOffer/.test(kind));
    expect(events.map(({ kind }) => kind)).toEqual(['budgetSubmitted', 'budgetApproved', 'budgetSubmitted', 'budgetRejected', 'budgetSubmitted', 'budgetApproved', 'budgetSubmitted', 'budgetApproved', 'budgetApproved', 'cashOfferMade']);
    expect(events.map(({ news, public: told }) => [news, told])).toEqual(events.map(() => [null, {}]));
    expect(events.map(({ private: kept }) => [kept.number, kept.amount, kept.approvedAmount])).toEqual([
      [1, 135_000, null], [1, 135_000, 60_000], [2, 80_000, null], [2, 80_000, null], [3, 70_000, null], [3, 70_000, 70_000], [4, 135_000, null], [4, 135_000, 60_000], [4, 135_000, 135_000], [undefined, 1000, undefined],
    ]);
  });
});

describe('25 cash offers', () => {
  test('of work that was offered already, that is not of the task, or of a task that is not needed', async () => {
    const { lines } = await money.submit(two);
    const [fans, men] = lines.map(({ documentId }) => documentId);
    const other = await scheduledTask(portal, made);
    expect(refusal(await other.offer({ text: 'x', amount: 1, line: fans }))).toEqual({ status: 400, code: 'relation.unknown' });
    contentOf(await money.offer({ text: 'You dry', amount: 1000, line: fans }));
    const taken = { status: 409, code: 'cashOffer.standing' };
    expect(refusal(await money.offer({ text: 'x', amount: 1, line: fans }))).toEqual(taken);
    expect(refusal(await money.offer({ text: 'x', amount: 1 }))).toEqual(taken);
    const second = contentOf(await money.offer({ text: 'You carry', amount: 1000, line: men }));
    await portal.rest.give(`cash-offers/${second.documentId}/withdraw`);
    expect(refusal(await portal.rest.command(`cash-offers/${second.documentId}/withdraw`))).toEqual({ status: 409, code: 'cashOffer.state' });
    contentOf(await money.offer({ text: 'You carry', amount: 900, line: men }));
    expect((await money.read()).cashOffers.map(({ status, amount, line }) => [status, amount, line])).toEqual([['offered', 1000, fans], ['withdrawn', 1000, men], ['offered', 900, men]]);
    const needless = moneyOf(portal, (await taskIn(portal, made, 'created')).documentId);
    await needless.give('remove');
    expect(refusal(await needless.offer({ text: 'x', amount: 1 }))).toEqual({ status: 409, code: 'task.state' });
  });

  test('two at once for the same work: one stands', async () => {
    const answers = await Promise.all([1000, 2000, 3000].map((amount) => money.offer({ text: 'You dry', amount })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });
});
