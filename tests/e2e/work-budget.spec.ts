import type { Page } from '@playwright/test';

import { contentOf } from '../api/support/calls.ts';
import { moneyOf, scheduledTask } from '../api/support/budgets.ts';
import { png } from '../api/support/files.ts';
import type { Installation } from '../api/support/installation.ts';
import { mailsTo, nextMail } from '../api/support/mailbox.ts';
import { type FoundedPortal, foundPortal, givePassword, type MemberWithLogin } from '../api/support/portal.ts';
import { someEmail, type StoredCase } from '../api/support/rest.ts';
import { employ, grantRights, mark, signIn as asMember, workOf } from '../api/support/work.ts';
import { copyUnderTest } from '../stack/playwright-setup.ts';
import { expectAccessible, phone, wide } from './support/looks.ts';
import { leave, signIn } from './support/member.ts';
import { openCase } from './support/opening.ts';
import { expect, test } from './support/visitor.ts';

interface Stage {
  portal: FoundedPortal;
  lead: MemberWithLogin;
  external: MemberWithLogin;
  made: StoredCase;
  task: string;
}

/** A portal with work items, a case with an external case handler of NOK 1,000, and a repair whose days are set. */
async function stage(installation: Installation, workItems = true): Promise<Stage> {
  const portal = await foundPortal(installation, { budgetedTaskKinds: ['repair'], workItems });
  const external = await employ(installation, portal, { name: 'Mons', level: 1, office: portal.inspectionOffice });
  await mark(installation, portal, external, 'externalCaseHandler', 100_000);
  await grantRights(installation, portal, { externalCaseHandler: ['budget.approve', ...(workItems ? ['cashOffer.tasks'] : [])] });
  await portal.settings.change({ budgetTile: 'caseCreated' });
  const made = await portal.rest.createCase({ handler: portal.handler.documentId, street: 'Sjøgata 12', city: 'Steinkjer' });
  const handler = workOf(installation, await asMember(installation, portal, portal.handler));
  contentOf(await handler.command(`cases/${made.documentId}/external-office`, { office: portal.inspectionOffice.documentId }));
  contentOf(await handler.command(`cases/${made.documentId}/external-handler`, { member: external.documentId }));
  const { task } = await scheduledTask(portal, made);
  return { portal, lead: await givePassword(installation, portal.repairer), external, made, task };
}

async function become(page: Page, { portal }: Stage, who: MemberWithLogin): Promise<void> {
  await leave(page);
  await signIn(page, portal.key, who);
}

test('EH-04 EH-16 CP-21 from the lines of a partner, over a limit, to what the case handler decides', async ({ page, installation }) => {
  test.slow();
  const set = await stage(installation);
  const { portal, lead, external, made } = set;
  const at = (part: string) => `/${portal.key}/work/cases/${made.number}/${part}`;

  await signIn(page, portal.key, lead);
  await page.goto(at('plan'));
  await expect(page.getByRole('link', { name: 'Cost control' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Ask for a budget' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Budget: Drying' })).toBeVisible();
  await page.getByLabel('Work in line 1').fill('Fans');
  await page.getByLabel('Room in line 1').fill('Kitchen');
  await page.getByLabel('Quantity in line 1').fill('2,5');
  await page.getByLabel('Unit price in line 1').fill('250');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Work in line 2')).toBeFocused();
  await page.keyboard.type('Paint');
  await page.getByLabel('Unit price in line 2').fill('500,50');
  await expectAccessible(page, 'the form for a budget');
  await page.setViewportSize(wide);
  await page.getByRole('button', { name: 'Ask for NOK 1,125.50' }).click();
  await expect(page.getByText('The budget has been sent.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'All budgets of this task' })).toContainText('NOK 1,125.50');
  await expect(page.getByRole('button', { name: /^Approve/ })).toHaveCount(0);

  await become(page, set, external);
  await page.goto(at('costs'));
  await expect(page.getByRole('row', { name: /^Drying/ })).toContainText('1,125.50');
  await expectAccessible(page, 'cost control');
  await page.setViewportSize(wide);
  await page.getByRole('link', { name: 'Drying' }).click();
  const decide = page.getByRole('region', { name: 'Waits for your decision' });
  await expect(decide).toContainText('This is NOK 125.50 more than you may approve on this case.');
  await expectAccessible(page, 'a budget over the limit');
  await page.setViewportSize(wide);
  await decide.getByLabel('Approve Paint').uncheck();
  await decide.getByLabel(/Why the rest is not approved/).fill('Paint it in one colour');
  await expect(decide).toContainText('You may approve NOK 1,000.00 more on this case.');
  await decide.getByRole('button', { name: 'Approve NOK 625.00' }).click();
  await expect(page.getByText('The budget is approved.')).toBeVisible();

  await become(page, set, lead);
  await page.goto(at(`budget/${set.task}`));
  const form = page.getByRole('region', { name: 'Ask for a budget' });
  await expect(form.getByLabel('Work in line 1')).toHaveValue('Fans');
  await expect(form.getByLabel('Work in line 1')).toHaveAccessibleDescription('Approved');
  await expect(form.getByLabel('Unit price in line 2')).toHaveValue('500.5');
  await expect(form.getByLabel('Work in line 2')).toHaveAccessibleDescription('Not approved: Paint it in one colour');
  await form.getByRole('button', { name: 'Remove line 1' }).click();
  await expect(form).toContainText('Approved, and no longer asked for:');
  await expectAccessible(page, 'a budget that starts from the one before');
  await page.setViewportSize(wide);
  await form.getByRole('button', { name: 'Put Fans back' }).click();
  await form.getByLabel('Work in line 1').fill('Paint and paper');
  await form.getByLabel('Unit price in line 1').fill('900');
  await form.getByRole('button', { name: 'Ask for NOK 1,525' }).click();
  await expect(page.getByText('The budget has been sent.')).toBeVisible();

  await become(page, set, external);
  await page.goto(at(`budget/${set.task}`));
  await expect(decide).toContainText('This is NOK 525 more than you may approve on this case.');
  await expect(decide).toContainText('NOK 625 is approved now. With all of this it would be NOK 1,525.');
  await expect(decide.getByRole('listitem').filter({ hasText: 'Fans' })).toContainText('as approved before');
  await expect(decide.getByLabel('Approve Fans')).toBeDisabled();
  await expect(decide.getByRole('listitem').filter({ hasText: 'Paint and paper' })).toContainText('new');
  await decide.getByRole('button', { name: 'Leave to the case handler' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave it to the case handler' }).click();
  await expect(page.getByText('The case handler has been told.')).toBeVisible();
  await expect(page.getByText(`Left to the case handler by ${external.name}`)).toBeVisible();
  await expect(decide.getByRole('button', { name: 'Leave to the case handler' })).toHaveCount(0);
  const told = async () => (await mailsTo(copyUnderTest(), portal.handler.email)).filter(({ subject }) => subject === `${external.name} leaves a budget to you: Drying, case ${made.number}`).length;
  await expect.poll(told, { timeout: 25_000 }).toBe(1);

  await become(page, set, portal.handler);
  await page.goto(`/${portal.key}/work`);
  await expect(page.getByRole('row', { name: /Budgets left to you/ }).getByRole('link', { name: /^1, Budgets left to you/ })).toHaveCount(1);
  await page.goto(at('costs'));
  await expect(page.getByText(`${external.name} left the budget of Drying to the case handler: NOK 900 is over the limit.`)).toBeVisible();
  await page.getByRole('link', { name: 'Look at the budget' }).click();
  await decide.getByRole('button', { name: 'Approve NOK 900' }).click();
  await expect(page.getByText('The budget is approved.')).toBeVisible();
  const revision = (number: number) => page.getByRole('region', { name: 'All budgets of this task' }).getByRole('listitem').filter({ hasText: `Budget ${number}` });
  await expect(revision(1)).toContainText('Replaced by a later one');
  await expect(revision(2)).toContainText('Approved');
});

test('EH-02 CP-14 CP-22 work handed to the customer for cash: from the offer over the settlement to what she reads', async ({ page, installation }) => {
  test.slow();
  const { portal, made, task } = await stage(installation);
  const at = (part: string) => `/${portal.key}/work/cases/${made.number}/${part}`;
  const money = moneyOf(portal, task);
  await money.submit({ lines: [{ text: 'Fans', quantity: '2.5', unitPrice: 25_000 }, { text: 'Paint and paper', quantity: '1', unitPrice: 90_000 }] });
  contentOf(await money.approve());

  await signIn(page, portal.key, portal.handler);
  await page.goto(at(`budget/${task}`));
  await page.getByRole('row', { name: /^Paint and paper/ }).getByRole('button', { name: 'Offer cash' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Sum in NOK').fill('400');
  await expectAccessible(page, 'a cash offer');
  await page.setViewportSize(wide);
  await dialog.getByRole('button', { name: 'Make the offer' }).click();
  await expect(page.getByText('The customer can read the offer.')).toBeVisible();
  await page.goto(at('settlement'));
  await expect(page.getByText('The settlement comes to NOK 1,025.')).toBeVisible();
  await expect(page.getByText('No decision has been made yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Set the deductible' }).click();
  await dialog.getByLabel('Deductible in NOK').fill('150');
  await dialog.getByRole('button', { name: 'Save the deductible' }).click();
  await expect(page.getByText('The settlement comes to NOK 875.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Deductible/ })).toContainText('−150');
  await expectAccessible(page, 'the settlement');

  await page.setViewportSize(phone);
  const contact = await portal.rest.addContact(made, { name: 'Anne Bakke', email: someEmail(), language: 'en' });
  const mail = await nextMail(copyUnderTest(), contact.email ?? '');
  const link = mail.links.find((address) => address.includes('/case/open/')) ?? '';
  await openCase(page, { stored: made, contact, link });
  await page.goto(`/${portal.key}/case/${made.number}/budget`);
  await expect(page.getByRole('table', { name: 'Paid to you' })).toContainText('NOK 400');
  await expect(page.getByText('Fans')).toBeVisible();
});

test('EH-16 answer 11 where no work items are used, a budget is one sum with what it covers', async ({ page, installation }) => {
  test.slow();
  const set = await stage(installation, false);
  const { portal, lead, external, made, task } = set;
  await scheduledTask(portal, made, 'Painting');
  await signIn(page, portal.key, lead);
  await page.goto(`/${portal.key}/work/cases/${made.number}/budget/${task}`);
  await page.getByRole('button', { name: 'Ask for the budget' }).click();
  await expect(page.getByText('Write the sum.')).toBeVisible();
  await page.getByLabel('Sum (NOK)').fill('12 500');
  await page.getByLabel('What it covers').fill('Drying, and the walls after that');
  await page.getByRole('checkbox', { name: 'Painting' }).check();
  await page.locator('input[type=file]').setInputFiles({ name: 'Kalkyle.png', mimeType: 'image/png', buffer: await png() });
  await expect(page.getByRole('button', { name: 'Remove Kalkyle.png' })).toBeVisible();
  await expectAccessible(page, 'the form for one sum');
  await page.getByRole('button', { name: 'Ask for NOK 12,500' }).click();
  const history = page.getByRole('region', { name: 'All budgets of this task' });
  await expect(history).toContainText('Drying, and the walls after that');
  await expect(history).toContainText('Also covers Painting');

  await become(page, set, external);
  await page.goto(`/${portal.key}/work/cases/${made.number}/budget/${task}`);
  const decide = page.getByRole('region', { name: 'Waits for your decision' });
  const calculation = decide.getByRole('link', { name: /Kalkyle\.png/ });
  await expect(calculation).toBeVisible();
  const file = await page.request.get((await calculation.getAttribute('href')) ?? '');
  expect([file.status(), file.headers()['content-type']]).toEqual([200, 'image/png']);
  await expectAccessible(page, 'one sum to decide about');
});

test('EH-16 a company’s template, and a changed budget that leaves the old one in force', async ({ page, installation }) => {
  test.slow();
  const set = await stage(installation);
  const { portal, lead, made, task } = set;
  const budget = `/${portal.key}/work/cases/${made.number}/budget/${task}`;
  const history = page.getByRole('region', { name: 'All budgets of this task' });

  await signIn(page, portal.key, lead);
  await page.goto(budget);
  await page.getByLabel('Work in line 1').fill('Fans');
  await page.getByLabel('Quantity in line 1').fill('3');
  await page.getByLabel('Unit price in line 1').fill('200');
  await page.getByText('Templates of your company').click();
  await page.getByLabel('Name of the template').fill('Drying a room');
  await page.getByRole('button', { name: 'Keep these lines as a template' }).click();
  await expect(page.getByText('The template is kept.')).toBeVisible();
  await page.getByRole('button', { name: 'Ask for NOK 600' }).click();
  await expect(page.getByText('The budget has been sent.')).toBeVisible();
  const money = moneyOf(portal, task);
  contentOf(await money.approve());
  await money.give('start');

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Ask for a changed budget' })).toBeVisible();
  await page.getByText('Templates of your company').click();
  await page.getByRole('button', { name: 'Fill in Drying a room' }).click();
  await expect(page.getByLabel('Work in line 2')).toHaveValue('Fans');
  await page.getByRole('button', { name: 'Remove line 2' }).click();
  await expect(page.getByLabel('Work in line 1'), 'the focus goes to the line that is left').toBeFocused();
  await page.getByLabel('Quantity in line 1').fill('5');
  await expect(page.getByLabel('Work in line 1')).toHaveAccessibleDescription('Changed: NOK 600 is approved');
  await page.getByRole('button', { name: 'Ask for NOK 1,000' }).click();
  await expect(history.getByRole('listitem').filter({ hasText: 'Budget 2' })).toContainText('Waits for a decision');
  await expect(history.getByRole('listitem').filter({ hasText: 'Budget 1' })).toContainText('Approved');
  await expect(page.getByRole('heading', { name: 'Ask for a changed budget' })).toHaveCount(0);

  await become(page, set, portal.handler);
  await page.goto(budget);
  await page.getByRole('region', { name: 'Waits for your decision' }).getByRole('button', { name: 'Reject' }).click();
  await page.getByRole('dialog').getByLabel('Comment').fill('Three days are enough.');
  await page.getByRole('dialog').getByRole('button', { name: 'Reject the budget' }).click();
  await expect(history.getByRole('listitem').filter({ hasText: 'Budget 2' })).toContainText('Three days are enough.');
  await expect(history.getByRole('listitem').filter({ hasText: 'Budget 1' })).toContainText('Approved');
  await page.getByRole('button', { name: 'Offer cash for the whole task' }).click();
  await page.getByRole('dialog').getByLabel('Sum in NOK').fill('350');
  await page.getByRole('dialog').getByRole('button', { name: 'Make the offer' }).click();
  const offers = page.getByRole('region', { name: 'Cash offers' });
  await expect(offers).toContainText('NOK 350');
  await page.goto(`/${portal.key}/work/cases/${made.number}/plan`);
  await expect(page.getByText('Budget 2: NOK 1,000, one line')).toBeVisible();
  await page.goto(budget);
  await offers.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw the offer' }).click();
  await expect(offers).toContainText('Withdrawn');
  await page.goto(budget);
  await expectAccessible(page, 'a budget with its history');
});
