import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { scheduledTask } from '../api/support/budgets.ts';
import { contentOf } from '../api/support/calls.ts';
import { pdf } from '../api/support/corpus.ts';
import type { Installation } from '../api/support/installation.ts';
import { nextMail } from '../api/support/mailbox.ts';
import { readPaper } from '../api/support/papers.ts';
import { foundPortal, type FoundedPortal, givePassword, type MemberWithLogin } from '../api/support/portal.ts';
import { type StoredCase, type StoredContact, someEmail } from '../api/support/rest.ts';
import { bidTokenIn, passDeadline, quotedTask, rfqsOf } from '../api/support/rfqs.ts';
import { employ, grantRights, mark, signIn as asMember, workOf } from '../api/support/work.ts';
import { atDesk, casePage, dialog, give, task } from './support/desks.ts';
import { expectAccessible, phone, wide } from './support/looks.ts';
import { signIn } from './support/member.ts';
import { openCase } from './support/opening.ts';
import { expect, test } from './support/visitor.ts';

interface Stage {
  portal: FoundedPortal;
  inspector: MemberWithLogin;
  lead: MemberWithLogin;
  external: MemberWithLogin;
  made: StoredCase;
  contact: StoredContact;
  inspection: string;
  drying: string;
}

/** A case with its inspection, a repair whose days are set, and another that nobody has been asked to do. */
async function stage(installation: Installation): Promise<Stage> {
  const portal = await foundPortal(installation, { budgetedTaskKinds: ['repair'], workItems: true });
  const external = await employ(installation, portal, { name: 'Mons', level: 1, office: portal.inspectionOffice });
  await mark(installation, portal, external, 'externalCaseHandler', 100_000);
  await grantRights(installation, portal, { externalCaseHandler: ['budget.approve', 'tasks.approve'] });
  await portal.settings.change({ budgetTile: 'caseCreated', settlementReport: 'positiveDecision' });
  const made = await portal.rest.createCase({ handler: portal.handler.documentId, street: 'Sjøgata 12', city: 'Steinkjer' });
  const contact = await portal.rest.addContact(made, { name: 'Anne Bakke', email: someEmail(), language: 'en' });
  const handler = workOf(installation, await asMember(installation, portal, portal.handler));
  contentOf(await handler.command(`cases/${made.documentId}/external-office`, { office: portal.inspectionOffice.documentId }));
  contentOf(await handler.command(`cases/${made.documentId}/external-handler`, { member: external.documentId }));
  const { documentId: inspection } = await portal.rest.createTask(made, { title: 'Inspection', kind: 'inspection', mainInspection: true, office: portal.inspectionOffice.documentId });
  await portal.rest.give(`tasks/${inspection}/responsible`, { responsible: portal.inspector.documentId });
  const { task: drying } = await scheduledTask(portal, made);
  await quotedTask(portal, made, 'Tiling');
  return { portal, inspector: await givePassword(installation, portal.inspector), lead: await givePassword(installation, portal.repairer), external, made, contact, inspection, drying };
}

async function askForBudget(page: Page, lines: readonly (readonly [text: string, quantity: string, price: string])[], sum: string): Promise<void> {
  for (const [index, [text, quantity, price]] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.getByLabel(`Work in line ${index + 1}`).fill(text);
    await page.getByLabel(`Quantity in line ${index + 1}`).fill(quantity);
    await page.getByLabel(`Unit price in line ${index + 1}`).fill(price);
  }
  await page.getByRole('button', { name: `Ask for ${sum}` }).click();
  await expect(page.getByText('The budget has been sent.')).toBeVisible();
}

test('EH-15 EH-16 CP-14 CP-19 CP-22 the money of a case: five people and a company outside the network, from the inspection to the settlement', async ({ browser, installation, watched }) => {
  test.setTimeout(300_000);
  const { portal, inspector, lead, external, made, contact, inspection, drying } = await stage(installation);
  const desks = await Promise.all([0, 1, 2, 3, 4, 5].map(async () => atDesk(browser, watched)));
  const [handlers, inspectors, leads, externals, customers, bidders] = desks.map(({ page }) => page) as [Page, Page, Page, Page, Page, Page];
  for (const { page } of desks) page.setDefaultTimeout(30_000);
  const budget = casePage(portal, made, `/budget/${drying}`);
  for (const [page, member] of [[handlers, portal.handler], [inspectors, inspector], [leads, lead], [externals, external]] as const) await signIn(page, portal.key, member);

  // The inspector writes down what was found; the external case handler approves it.
  await inspectors.setViewportSize(phone);
  await inspectors.goto(casePage(portal, made, `/inspection/${inspection}`));
  await inspectors.getByRole('button', { name: 'Start' }).click();
  await inspectors.getByLabel('Cause', { exact: true }).fill('A burst pipe behind the sink');
  await inspectors.getByRole('button', { name: 'Save the findings' }).click();
  await expect(inspectors.getByText('The findings are saved.')).toBeVisible();
  await inspectors.getByRole('button', { name: 'Done' }).click();
  await expect(inspectors.getByText('Inspection is done.')).toBeVisible();
  await externals.goto(casePage(portal, made, '/plan'));
  await task(externals, 'Inspection').getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(task(externals, 'Inspection')).toContainText('Approved');

  // The partner asks for two things, gets one, and asks for both anew, which is the case handler's to decide.
  await leads.goto(budget);
  await askForBudget(leads, [['Fans', '2,5', '250'], ['Paint', '1', '500,50']], 'NOK 1,125.50');
  const decide = (page: Page) => page.getByRole('region', { name: 'Waits for your decision' });
  await externals.goto(budget);
  await decide(externals).getByLabel('Approve Paint').uncheck();
  await decide(externals).getByRole('button', { name: 'Approve NOK 625.00' }).click();
  await expect(externals.getByText('The budget is approved.')).toBeVisible();
  await leads.goto(budget);
  await askForBudget(leads, [['Fans', '2,5', '250'], ['Paint and paper', '1', '900']], 'NOK 1,525');
  await handlers.goto(budget);
  // What is approved already is not decided about again.
  await decide(handlers).getByRole('button', { name: 'Approve NOK 900' }).click();
  await expect(handlers.getByText('The budget is approved.')).toBeVisible();

  // The customer paints herself, and is paid for that.
  await give(handlers, handlers.getByRole('row', { name: /^Paint and paper/ }).getByRole('button', { name: 'Offer cash' }), 'Make the offer', (within) => within.getByLabel('Sum in NOK').fill('400'));
  await expect(handlers.getByText('The customer can read the offer.')).toBeVisible();

  // What nobody of the network has time for is asked of a company outside it.
  const stranger = someEmail();
  await handlers.goto(casePage(portal, made, '/rfqs'));
  await handlers.getByLabel('What is to be quoted').fill('Tiles for one bathroom.');
  await handlers.getByLabel('Bids until, day').fill('2031-03-03');
  await handlers.getByLabel('Company 1', { exact: true }).fill('Fjord Tiles');
  await handlers.getByLabel('E‑mail of company 1').fill(stranger);
  await handlers.getByRole('button', { name: 'Keep as draft' }).click();
  await give(handlers, handlers.getByRole('button', { name: 'Send to one' }), 'Send the request');
  await expect(handlers.getByText('Bids are sealed.')).toBeVisible();
  await bidders.goto(`/${portal.key}/bid/${bidTokenIn(await nextMail(installation.copy, stranger))}`);
  await bidders.getByRole('button', { name: 'See the request' }).click();
  await bidders.getByLabel('Tiling, line 1: work').fill('Tiles, laid');
  await bidders.getByLabel('Tiling, line 1: price of one in NOK').fill('28 500,50');
  await bidders.getByRole('button', { name: 'Give this bid' }).click();
  await expect(bidders.getByText('You bid NOK 28,500.50')).toBeVisible();
  await expect(bidders.getByText('Sjøgata')).toHaveCount(0);
  await handlers.reload();
  await expect(handlers.getByText('28,500.50')).toHaveCount(0);
  await passDeadline(installation, (await rfqsOf(portal.rest, made).only()).documentId);
  await handlers.reload();
  await give(handlers, handlers.getByRole('button', { name: 'Take the bid of Fjord Tiles' }), 'Take this bid');
  await expect(handlers.getByText('The bid has won, and all have been told.')).toBeVisible();

  // The work is done, approved and invoiced.
  await leads.goto(casePage(portal, made, '/plan'));
  await task(leads, 'Drying').getByRole('button', { name: 'Start', exact: true }).click();
  await task(leads, 'Drying').getByRole('button', { name: 'Done', exact: true }).click();
  await expect(task(leads, 'Drying').getByRole('button', { name: 'Done', exact: true })).toHaveCount(0);
  await externals.goto(casePage(portal, made, '/plan'));
  await task(externals, 'Drying').getByRole('button', { name: 'Approve', exact: true }).click();
  await leads.goto(casePage(portal, made, '/invoices'));
  const form = leads.getByRole('region', { name: 'Hand in an invoice' });
  await form.getByLabel('Number of the invoice').fill('F-118');
  await form.getByLabel('Sum without tax (NOK)').fill('625');
  await form.getByLabel('The invoice as a file').setInputFiles({ name: 'F-118.pdf', mimeType: 'application/pdf', buffer: pdf });
  await form.getByRole('button', { name: 'Hand in the invoice' }).click();
  await expect(leads.getByText('The invoice has been handed in.')).toBeVisible();
  await expect(leads.getByText(/has invoiced/)).toHaveCount(0);
  await handlers.goto(casePage(portal, made, '/invoices'));
  await give(handlers, handlers.getByRole('list', { name: 'All invoices, newest first' }).getByRole('button', { name: 'Approve' }), 'Approve NOK 625');
  await expect(handlers.getByText('The invoice is approved.')).toBeVisible();

  // Decided, settled and closed; the customer keeps the paper.
  await give(handlers, handlers.getByRole('button', { name: 'Accept', exact: true }), 'Accept');
  await handlers.goto(casePage(portal, made, '/settlement'));
  await give(handlers, handlers.getByRole('button', { name: 'Set the deductible' }), 'Save the deductible', (within) => within.getByLabel('Deductible in NOK').fill('150'));
  await expect(handlers.getByText('The settlement comes to NOK 29,375.50.')).toBeVisible();
  await expectAccessible(handlers, 'the settlement at the end');
  await handlers.setViewportSize(wide);
  await handlers.getByRole('button', { name: 'Make settlement report' }).click();
  await handlers.goto(casePage(portal, made, '/documents'));
  const papers = handlers.getByRole('list', { name: 'Documents' }).getByRole('listitem');
  await expect(papers.filter({ hasText: 'Settlement report' })).toContainText('Shared by rule', { timeout: 30_000 });
  await give(handlers, handlers.getByRole('button', { name: 'Close the case', exact: true }), 'Close the case', (within) => within.getByLabel(/^Why/).fill('The tiles are the customer’s own affair'));
  await expect(dialog(handlers)).toBeHidden();

  const mail = await nextMail(installation.copy, contact.email ?? '');
  await openCase(customers, { stored: made, contact, link: mail.links.find((address) => address.includes('/case/open/')) ?? '' });
  await customers.goto(`/${portal.key}/case/${made.number}/budget`);
  await expect(customers.getByRole('table', { name: 'Paid to you' })).toContainText('NOK 400');
  await customers.goto(`/${portal.key}/case/${made.number}/documents`);
  const paper = customers.getByRole('listitem').filter({ hasText: 'Settlement report' });
  const [file] = await Promise.all([customers.waitForEvent('download'), paper.getByRole('link', { name: /^Download/ }).click()]);
  const { text } = await readPaper(await readFile(await file.path()));
  expect(text).toContain('29,375.50');
  for (const secret of ['Fjord Tiles', stranger, 'F-118']) expect(text).not.toContain(secret);
  await customers.goto(`/${portal.key}/case/${made.number}`);
  await expect(customers.getByText(/closed/i).first()).toBeVisible();
  for (const { context } of desks) await context.close();
});
