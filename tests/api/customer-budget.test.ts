import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';

import { type CustomerBudget, readBudget, scheduledTask } from './support/budgets.ts';
import { contentOf, type Data, refusal, send } from './support/calls.ts';
import { type Customer, openByMail } from './support/customer.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import type { StoredCase } from './support/rest.ts';

const absent = { status: 404, code: 'notFound' };

let installation: Installation;
let portal: FoundedPortal;
let made: StoredCase;
let customer: Customer;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
});
afterAll(() => installation.close());

beforeEach(async () => {
  await portal.settings.change({ budgetTile: 'caseCreated' });
  made = await portal.rest.createCase();
  const { email } = await portal.rest.addContact(made);
  customer = await openByMail(installation.copy, portal.key, email ?? '');
});

const budget = (number = made.number, token: string = customer.token) => readBudget(installation.copy, number, token);
const page = async () => contentOf(await send<Data<{ tabs: string[]; budget: CustomerBudget | null }>>(installation.copy, { path: `/api/customer/cases/${made.number}`, token: customer.token }));
const sums = ({ total, tasks }: CustomerBudget) => [total, ...tasks.map(({ amount }) => amount)];

describe('CP-14 what is not hers', () => {
  test('without a session, of another case, and with a question that the page does not know', async () => {
    const other = await portal.rest.createCase();
    expect(refusal(await readBudget(installation.copy, made.number))).toEqual({ status: 401, code: 'auth.required' });
    expect(refusal(await budget(other.number))).toEqual(absent);
    expect(refusal(await send(installation.copy, { path: `/api/customer/cases/${made.number}/budget?status=submitted`, token: customer.token })).status).toBe(400);
  });

  test.each(['never', 'mainInspectionAssigned', 'positiveDecision'] as const)('before its timing is reached: %s', async (budgetTile) => {
    await (await approved()).read();
    await portal.settings.change({ budgetTile });
    expect(refusal(await budget())).toEqual(absent);
    expect(await page()).toMatchObject({ budget: null, tabs: expect.not.arrayContaining(['budget']) as string[] });
  });

  test('at the company’s doors', async () => {
    const money = await approved();
    for (const path of [`tasks/${money.task}/budgets`, 'budgets', 'cash-offers', 'budget-lines']) {
      expect(refusal(await send(installation.copy, { path: `/api/${path}`, token: customer.token })).status, path).toBe(404);
    }
    const answer = await send(installation.copy, { method: 'POST', path: `/api/tasks/${money.task}/budgets/approve`, token: customer.token, body: {} });
    expect(refusal(answer)).toEqual(absent);
  });
});

const approved = async (body: object = { amount: 100_000 }) => {
  const money = await scheduledTask(portal, made);
  await money.submit(body);
  contentOf(await money.approve());
  return money;
};

describe('CP-14 nothing that is not approved', () => {
  test('is in any answer, at any stage', async () => {
    const secrets = ['zqsubmitted', 'zqdescription', 'zqcomment', 'zqunapproved', 'zqrevision', 'zqwithdrawn', '77310457', '66420951', '55531853', '44642755', '33753651'];
    const look = async (when: string) => {
      const paths = ['', '/budget', '/news', '/messages', '/documents'].map((rest) => `/api/customer/cases/${made.number}${rest}`);
      const answers = await Promise.all(['/api/customer/cases', ...paths].map((path) => send(installation.copy, { path, token: customer.token })));
      for (const { text, headers } of answers) {
        expect(secrets.filter((secret) => `${text}${[...headers].flat().join('\n')}`.includes(secret)), when).toEqual([]);
      }
    };
    const money = await scheduledTask(portal, made);
    await money.submit({ description: 'zqdescription', amount: 77_310_457 });
    await look('one sum waits');
    contentOf(await money.reject('zqcomment'));
    await look('it was rejected');

    const lines = [
      { text: 'Fans', quantity: '2', unitPrice: 100_000 },
      { text: 'zqunapproved', quantity: '1', unitPrice: 66_420_951 },
    ];
    const asked = await money.submit({ description: 'zqsubmitted', lines });
    await look('lines wait');
    contentOf(await money.approve([asked.lines[0]?.documentId ?? '']));
    await look('some lines are approved');
    expect(contentOf(await budget())).toMatchObject({ total: 200_000, tasks: [{ amount: 200_000, description: null, lines: [{ text: 'Fans', amount: 200_000 }] }] });

    await money.submit({ lines: [{ text: 'Fans', quantity: '3', unitPrice: 100_000 }] });
    contentOf(await money.approve());
    await money.give('start');
    const revised = await money.submit({ lines: [{ text: 'Fans', quantity: '3', unitPrice: 100_000 }, { text: 'zqrevision', quantity: '1', unitPrice: 55_531_853 }] });
    await look('a changed one waits');
    contentOf(await money.approve([revised.lines[0]?.documentId ?? '']));
    await look('a part of the changed one is approved');
    contentOf(await money.reject('zqcomment'));
    await look('the changed one was rejected');

    const offer = contentOf(await money.offer({ text: 'zqwithdrawn', amount: 44_642_755 }));
    await portal.rest.give(`cash-offers/${offer.documentId}/withdraw`);
    await look('an offer was withdrawn');
    const other = await scheduledTask(portal, await portal.rest.createCase(), 'zqsubmitted elsewhere');
    await other.submit({ amount: 33_753_651 });
    contentOf(await other.approve());
    await look('another case has one');

    const stored = JSON.stringify(await Promise.all(['budgets', 'budget_lines', 'cash_offers', 'tasks'].map((table) => installation.database.rows(`SELECT * FROM ${table}`))));
    expect(secrets.filter((secret) => !stored.includes(secret)), 'all of it stands in the database').toEqual([]);
  }, 60_000);
});

describe('CP-14 a budget that waits', () => {
  const paths = ['', '/budget', '/plan', '/news'];
  const whole = async () => Promise.all(paths.map(async (rest) => (await send(installation.copy, { path: `/api/customer/cases/${made.number}${rest}`, token: customer.token })).text));

  test('changes nothing of what the customer reads, nor does its rejection', async () => {
    const money = await scheduledTask(portal, made);
    const before = await whole();
    await money.submit({ amount: 100_000 });
    expect(await whole()).toEqual(before);
    contentOf(await money.reject('Too much'));
    expect(await whole()).toEqual(before);
    await money.submit({ amount: 90_000 });
    contentOf(await money.approve());
    await money.give('start');
    const running = await whole();
    await money.submit({ amount: 120_000 });
    expect(await whole()).toEqual(running);
    contentOf(await money.reject('Not agreed'));
    expect(await whole()).toEqual(running);
  });
});

describe('CP-14 what is approved', () => {
  test('stands on the dashboard by task with its total, in the portal’s currency, and on the tab by line', async () => {
    await approved({ lines: [{ text: 'Fans', quantity: '2.5', unitPrice: 39_001 }, { text: 'Measuring', quantity: '1', unitPrice: 95_000 }] });
    const painting = await scheduledTask(portal, made, 'Painting');
    await painting.submit({ description: 'Two coats', amount: 1_250_050 });
    contentOf(await painting.approve());
    const shown = await page();
    expect(shown.tabs).toContain('budget');
    expect(shown.budget).toEqual({
      currency: 'NOK',
      total: 97_503 + 95_000 + 1_250_050,
      cashOffers: [],
      tasks: [
        { id: expect.any(String) as string, task: 'Drying', amount: 192_503, approvedAt: expect.stringMatching(/Z$/) as string },
        { id: painting.task, task: 'Painting', amount: 1_250_050, approvedAt: expect.stringMatching(/Z$/) as string },
      ],
    });
    const { tasks } = contentOf(await budget());
    expect(tasks.map(({ description, lines }) => [description, lines])).toEqual([
      [null, [{ text: 'Fans', quantity: '2.5', unitPrice: 39_001, amount: 97_503 }, { text: 'Measuring', quantity: '1', unitPrice: 95_000, amount: 95_000 }]],
      ['Two coats', []],
    ]);
  });

  test('is the old budget until the changed one is approved as a whole', async () => {
    const money = await approved({ amount: 100_000 });
    await money.give('start');
    const changed = await money.submit({ lines: [{ text: 'Fans', quantity: '1', unitPrice: 60_000 }, { text: 'Men', quantity: '1', unitPrice: 70_000 }] });
    expect(sums(contentOf(await budget()))).toEqual([100_000, 100_000]);
    contentOf(await money.approve([changed.lines[0]?.documentId ?? '']));
    expect(sums(contentOf(await budget()))).toEqual([100_000, 100_000]);
    contentOf(await money.approve([changed.lines[1]?.documentId ?? '']));
    expect(sums(contentOf(await budget()))).toEqual([130_000, 130_000]);
  });

  test('goes with a task that is not needed any more', async () => {
    const money = await approved();
    await money.give('remove');
    expect(sums(contentOf(await budget()))).toEqual([0]);
  });
});

describe('CP-14 cash offers', () => {
  test('leave the partner’s budget by line, and come back when they are withdrawn', async () => {
    const money = await scheduledTask(portal, made);
    const { lines } = await money.submit({ lines: [{ text: 'Fans', quantity: '1', unitPrice: 60_000 }, { text: 'Painting', quantity: '1', unitPrice: 40_000 }] });
    contentOf(await money.approve());
    const offered = contentOf(await money.offer({ text: 'You paint yourself', amount: 25_000, line: lines[1]?.documentId }));
    const { cashOffers, ...rest } = contentOf(await budget());
    expect(sums({ cashOffers, ...rest })).toEqual([60_000, 60_000]);
    expect(rest.tasks[0]?.lines?.map(({ text }) => text)).toEqual(['Fans']);
    expect(cashOffers).toEqual([{ id: offered.documentId, task: 'Drying', text: 'You paint yourself', amount: 25_000 }]);
    expect((await page()).budget).toMatchObject({ total: 60_000, cashOffers });
    await portal.rest.give(`cash-offers/${offered.documentId}/withdraw`);
    expect(await page()).toMatchObject({ budget: { total: 100_000, cashOffers: [] } });
  });

  test('take a whole task, before or after it has a budget, and outlive the task', async () => {
    const money = await scheduledTask(portal, made);
    contentOf(await money.offer({ text: 'You dry it yourself', amount: 25_000 }));
    expect((await page()).budget).toMatchObject({ total: 0, tasks: [], cashOffers: [{ amount: 25_000 }] });
    await money.submit({ amount: 90_000 });
    contentOf(await money.approve());
    expect((await page()).budget).toMatchObject({ total: 0, tasks: [], cashOffers: [{ amount: 25_000 }] });
    await money.give('remove');
    expect((await page()).budget).toMatchObject({ total: 0, tasks: [], cashOffers: [{ amount: 25_000 }] });
  });
});
