import type { Page } from '@playwright/test';

import { scheduledTask } from '../api/support/budgets.ts';
import { contentOf } from '../api/support/calls.ts';
import { pdf } from '../api/support/corpus.ts';
import type { Installation } from '../api/support/installation.ts';
import { nextMail } from '../api/support/mailbox.ts';
import { type FoundedPortal, foundPortal, givePassword, type MemberWithLogin } from '../api/support/portal.ts';
import type { StoredCase } from '../api/support/rest.ts';
import { invoicesOf } from '../api/support/invoices.ts';
import { signIn as asMember } from '../api/support/work.ts';
import { copyUnderTest } from '../stack/playwright-setup.ts';
import { expectAccessible, wide } from './support/looks.ts';
import { leave, signIn } from './support/member.ts';
import { expect, test } from './support/visitor.ts';

interface Stage {
  portal: FoundedPortal;
  lead: MemberWithLogin;
  made: StoredCase;
}

/** A case whose partner has an approved budget of NOK 1,000. */
async function stage(installation: Installation): Promise<Stage> {
  const portal = await foundPortal(installation, { budgetedTaskKinds: ['repair'], workItems: true });
  const made = await portal.rest.createCase({ handler: portal.handler.documentId, street: 'Sjøgata 12', city: 'Steinkjer' });
  const money = await scheduledTask(portal, made);
  await money.submit({ lines: [{ text: 'Fans', quantity: '1', unitPrice: 100_000 }] });
  contentOf(await money.approve());
  return { portal, lead: await givePassword(installation, portal.repairer), made };
}

async function become(page: Page, { portal }: Stage, who: MemberWithLogin): Promise<void> {
  await leave(page);
  await signIn(page, portal.key, who);
}

async function handIn(page: Page, number: string, amount: string): Promise<void> {
  const form = page.getByRole('region', { name: 'Hand in an invoice' });
  await form.getByLabel('Number of the invoice').fill(number);
  await form.getByLabel('Sum without tax (NOK)').fill(amount);
  await form.getByLabel('The invoice as a file').setInputFiles({ name: `${number}.pdf`, mimeType: 'application/pdf', buffer: pdf });
  await form.getByRole('button', { name: 'Hand in the invoice' }).click();
}

test('CP-21 CP-22 EH-16 answer 14 from a partner’s invoice to its approval, with a warning where it is more than was approved', async ({ page, installation }) => {
  test.slow();
  const set = await stage(installation);
  const { portal, lead, made } = set;
  const invoices = `/${portal.key}/work/cases/${made.number}/invoices`;
  const list = page.getByRole('list', { name: 'All invoices, newest first' });

  await signIn(page, portal.key, lead);
  await page.goto(`/${portal.key}/work/cases/${made.number}/plan`);
  await page.getByRole('link', { name: /^Invoices/ }).click();
  await expect(page.getByText('No invoices yet')).toBeVisible();
  const form = page.getByRole('region', { name: 'Hand in an invoice' });
  await form.getByRole('button', { name: 'Hand in the invoice' }).click();
  await expect(form.getByText('Write the number of the invoice.')).toBeVisible();
  await expect(form.getByText('Choose the file of the invoice.')).toBeVisible();
  await expect(form.getByLabel('Number of the invoice')).toBeFocused();
  await expectAccessible(page, 'the form for an invoice, with what is missing');
  await page.setViewportSize(wide);
  await handIn(page, 'F-118', '600,50');
  await expect(page.getByText('The invoice has been handed in.')).toBeVisible();
  await expect(list.getByRole('listitem')).toContainText(['Invoice F-118']);
  await expect(list).toContainText('NOK 600.50');
  await expect(page.getByRole('button', { name: 'Approve', exact: true })).toHaveCount(0);
  await handIn(page, 'f-118', '1');
  await expect(form.getByRole('alert')).toHaveText('The company has handed in an invoice of this number already. Check the number.');
  await expect(form.getByLabel('Number of the invoice')).toHaveValue('f-118');
  await handIn(page, 'F-119', '500');
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByText(`${portal.partner.name} has invoiced NOK 1,100.50. That is NOK 100.50 more than the NOK 1,000.00 approved for its work on this case.`)).toBeVisible();
  await expectAccessible(page, 'a partner’s invoices');
  await page.setViewportSize(wide);
  const link = list.getByRole('link', { name: 'Invoice F-119' });
  const paper = await page.request.get((await link.getAttribute('href')) ?? '', { headers: { range: 'bytes=0-4' } });
  expect([paper.status(), await paper.text(), paper.headers()['content-type']]).toEqual([206, '%PDF-', 'application/pdf']);
  const given = await nextMail(copyUnderTest(), portal.handler.email);
  expect((await nextMail(copyUnderTest(), portal.handler.email, given.id)).subject).toContain(portal.partner.name);

  await become(page, set, portal.handler);
  await page.goto(`/${portal.key}/work`);
  const row = page.getByRole('row', { name: /Invoices to approve/ });
  await row.getByRole('link').filter({ hasText: '1' }).click();
  await expect(page).toHaveURL(/row=invoices/);
  await page.getByRole('link', { name: /^Sjøgata 12/ }).click();
  await expect(page.getByText('2 invoices wait for your approval.')).toBeVisible();
  await page.getByRole('link', { name: 'Look at them' }).click();
  await expectAccessible(page, 'invoices to approve');
  await page.setViewportSize(wide);
  const late = list.getByRole('listitem').filter({ hasText: 'Invoice F-119' });
  await late.getByRole('button', { name: 'Reject' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Reject the invoice' }).click();
  await expect(dialog.getByText('Fill this in.')).toBeVisible();
  await dialog.getByLabel('Why').fill('The second day is not ours.');
  await expectAccessible(page, 'rejecting an invoice');
  await page.setViewportSize(wide);
  await dialog.getByRole('button', { name: 'Reject the invoice' }).click();
  await expect(page.getByText('The invoice is rejected.')).toBeVisible();
  await expect(late).toContainText('The second day is not ours.');
  await expect(page.getByText('An invoice waits for your approval.')).toBeVisible();
  await expect(page.getByText(/^Partner .* has invoiced/)).toHaveCount(0);
  await list.getByRole('button', { name: 'Approve' }).click();
  await dialog.getByRole('button', { name: 'Approve NOK 600.50' }).click();
  await expect(page.getByText('The invoice is approved.')).toBeVisible();
  await expect(page.getByText('An invoice waits for your approval.')).toHaveCount(0);
  await page.goto(`/${portal.key}/work/cases/${made.number}/log`);
  await expect(page.getByText(`${portal.handler.name} approved invoice F-118 of ${portal.partner.name}`).first()).toBeVisible();

  await become(page, set, lead);
  await page.goto(invoices);
  await expect(list.getByRole('listitem').filter({ hasText: 'Invoice F-118' })).toContainText('Approved');
  await expect(page.getByRole('link', { name: 'Log', exact: true })).toHaveCount(0);
});

test('25 answer 14 two who decide at once: the second reads that somebody has; a closed case still has its invoices', async ({ page, installation }) => {
  const set = await stage(installation);
  const { portal, made } = set;
  const handler = invoicesOf(installation, (await asMember(installation, portal, portal.handler)).token);
  const { documentId } = await handler.submit(made, { number: 'K-1', amount: '99900' });
  await portal.rest.give(`cases/${made.documentId}/close`, { reason: 'The rest is done by the customer' });
  await signIn(page, portal.key, portal.handler);
  await page.goto(`/${portal.key}/work/cases?row=invoices`);
  await page.getByRole('link', { name: /^Sjøgata 12/ }).click();
  await page.getByRole('link', { name: 'Look at it' }).click();
  await expect(page.getByRole('heading', { name: 'Hand in an invoice' })).toBeVisible();
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  contentOf(await handler.reject(documentId, 'Twice'));
  await page.getByRole('dialog').getByRole('button', { name: 'Approve NOK 999' }).click();
  await expect(page.getByRole('dialog').getByText('Somebody has decided about this invoice in the meantime. Look at it again.')).toBeVisible();
});
