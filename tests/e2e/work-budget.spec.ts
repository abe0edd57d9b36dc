import type { Page } from '@playwright/test';

import { contentOf } from '../api/support/calls.ts';
import { scheduledTask } from '../api/support/budgets.ts';
import type { Installation } from '../api/support/installation.ts';
import { nextMail } from '../api/support/mailbox.ts';
import { type FoundedPortal, foundPortal, givePassword, type MemberWithLogin } from '../api/support/portal.ts';
import { someEmail, type StoredCase } from '../api/support/rest.ts';
import { employ, grantRights, mark, signIn as asMember, workOf } from '../api/support/work.ts';
import { copyUnderTest } from '../stack/playwright-setup.ts';
import { expectAccessible, phone, wide } from './support/looks.ts';
import { signIn } from './support/member.ts';
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
  await page.context().clearCookies();
  await signIn(page, portal.key, who);
}

test('EH-02 EH-04 EH-16 CP-14 from the lines of a partner, over a limit, to what the customer reads', async ({ page, installation }) => {
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
  await expect(decide).toContainText('You may approve NOK 1,000.00 more on this case.');
  await decide.getByRole('button', { name: 'Approve NOK 625.00' }).click();
  await expect(page.getByText('The budget is approved.')).toBeVisible();

  await become(page, set, lead);
  await page.goto(at(`budget/${set.task}`));
  await page.getByLabel('Work in line 1').fill('Paint and paper');
  await page.getByLabel('Unit price in line 1').fill('900');
  await page.getByRole('button', { name: 'Ask for NOK 900' }).click();
  await expect(page.getByText('The budget has been sent.')).toBeVisible();

  await become(page, set, external);
  await page.goto(at(`budget/${set.task}`));
  await expect(decide).toContainText('This is NOK 525 more than you may approve on this case.');
  await decide.getByRole('button', { name: 'Leave to the case handler' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave it to the case handler' }).click();
  await expect(page.getByText('The case handler has been told.')).toBeVisible();
  await expect(page.getByText(`Left to the case handler by ${external.name}`)).toBeVisible();
  await expect(decide.getByRole('button', { name: 'Leave to the case handler' })).toHaveCount(0);
  expect((await nextMail(copyUnderTest(), portal.handler.email)).subject).toBeTruthy();

  await become(page, set, portal.handler);
  await page.goto(at('costs'));
  await expect(page.getByText('The budget of Drying waits for a decision.')).toBeVisible();
  await page.getByRole('link', { name: 'Look at the budget' }).click();
  await decide.getByRole('button', { name: 'Approve NOK 900' }).click();
  await expect(page.getByText('The budget is approved.')).toBeVisible();
  await page.getByRole('button', { name: 'Offer cash', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Sum in NOK').fill('400');
  await expectAccessible(page, 'a cash offer');
  await page.setViewportSize(wide);
  await dialog.getByRole('button', { name: 'Make the offer' }).click();
  await expect(page.getByText('The customer can read the offer.')).toBeVisible();
  await page.goto(at('settlement'));
  await expect(page.getByText('The settlement comes to NOK 400.')).toBeVisible();
  await expectAccessible(page, 'the settlement');

  await page.setViewportSize(phone);
  const contact = await portal.rest.addContact(made, { name: 'Anne Bakke', email: someEmail(), language: 'en' });
  const mail = await nextMail(copyUnderTest(), contact.email ?? '');
  const link = mail.links.find((address) => address.includes('/case/open/')) ?? '';
  await openCase(page, { stored: made, contact, link });
  await page.goto(`/${portal.key}/case/${made.number}/budget`);
  await expect(page.getByRole('table', { name: 'Paid to you' })).toContainText('NOK 400');
});

test('EH-16 answer 11 where no work items are used, a budget is one sum with what it covers', async ({ page, installation }) => {
  const set = await stage(installation, false);
  const { portal, lead, made, task } = set;
  await signIn(page, portal.key, lead);
  await page.goto(`/${portal.key}/work/cases/${made.number}/budget/${task}`);
  await page.getByRole('button', { name: 'Ask for the budget' }).click();
  await expect(page.getByText('Write the sum.')).toBeVisible();
  await page.getByLabel('Sum (NOK)').fill('12 500');
  await page.getByLabel('What it covers').fill('Drying and painting');
  await expectAccessible(page, 'the form for one sum');
  await page.getByRole('button', { name: 'Ask for NOK 12,500' }).click();
  await expect(page.getByRole('region', { name: 'All budgets of this task' })).toContainText('Drying and painting');
});
