import type { Page } from '@playwright/test';

import { contentOf } from '../api/support/calls.ts';
import type { Installation } from '../api/support/installation.ts';
import { mailsTo, nextMail } from '../api/support/mailbox.ts';
import { type FoundedPortal, foundPortal, givePassword } from '../api/support/portal.ts';
import { someEmail, type StoredCase } from '../api/support/rest.ts';
import { bidderOf, bidTokenFor, bidTokenIn, FAR, passDeadline, quotedTask, rfqsOf } from '../api/support/rfqs.ts';
import { copyUnderTest } from '../stack/playwright-setup.ts';
import { expectAccessible, wide } from './support/looks.ts';
import { signIn } from './support/member.ts';
import { expect, test } from './support/visitor.ts';

/** From its top: what scrolls beneath the head of a case is nobody's target there. */
async function lookAt(page: Page, what: string): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(page, what);
}

interface Stage {
  portal: FoundedPortal;
  made: StoredCase;
  task: string;
  email: string;
}

/** A case with a repair that nobody has, and the address of a company outside the network. */
async function stage(installation: Installation): Promise<Stage> {
  const portal = await foundPortal(installation);
  const made = await portal.rest.createCase({ handler: portal.handler.documentId, street: 'Sjøgata 12', postalCode: '7713', city: 'Steinkjer' });
  return { portal, made, task: await quotedTask(portal, made, 'Tiling'), email: someEmail() };
}

test('EH-15 a request goes from its draft to a company outside the network, which bids without JavaScript', async ({ page, browser, installation }) => {
  test.slow();
  const copy = copyUnderTest();
  const { portal, made, email } = await stage(installation);

  await signIn(page, portal.key, portal.handler);
  await page.goto(`/${portal.key}/work/cases/${made.number}/rfqs`);
  await expect(page.getByRole('heading', { level: 2, name: 'Requests for quotation' })).toBeVisible();
  await page.getByLabel('Bids until, day').fill('2031-03-03');
  await page.getByLabel(portal.repairOffice.name).check();
  await page.getByLabel('E‑mail of company 1').fill('fjord tiles');
  await page.getByRole('button', { name: 'Keep as draft' }).click();
  await expect(page.getByLabel('What is to be quoted')).toBeFocused();
  await expect(page.getByLabel('What is to be quoted')).toHaveAccessibleDescription(/Write what is to be quoted\.$/);
  await expect(page.getByLabel('Company 1', { exact: true })).toHaveAccessibleDescription('Write the name of the company.');
  await expect(page.getByLabel('E‑mail of company 1')).toHaveValue('fjord tiles');
  await expect(page.getByLabel('Bids until, day')).toHaveValue('2031-03-03');
  await page.getByLabel('What is to be quoted').fill('Tiles for one bathroom, with removal.');
  await page.getByLabel('Company 1', { exact: true }).fill('Fjord Tiles');
  await page.getByLabel('E‑mail of company 1').fill(email);
  await lookAt(page, 'the form for a request for quotation');
  await page.setViewportSize(wide);
  await page.getByRole('button', { name: 'Keep as draft' }).click();
  await expect(page.getByText('The draft is there.')).toBeVisible();
  await page.getByRole('button', { name: 'Send to 2' }).click();
  await expect(page.getByRole('dialog')).toContainText('Before then nobody sees a bid.');
  await page.getByRole('dialog').getByRole('button', { name: 'Send the request' }).click();
  await expect(page.getByText('The request has been sent.')).toBeVisible();
  await expect(page.getByText('Bids are sealed.')).toBeVisible();

  // The company outside the network, in a browser of its own without JavaScript.
  const outside = await browser.newContext({ javaScriptEnabled: false, baseURL: copy.frontend, locale: 'en' });
  const bidder = await outside.newPage();
  const mail = await nextMail(copy, email);
  await bidder.goto(`/${portal.key}/bid/${bidTokenIn(mail)}`);
  await expect(bidder.getByText('Tiles for one bathroom')).toHaveCount(0);
  await bidder.getByRole('button', { name: 'See the request' }).click();
  await expect(bidder.getByText('Tiles for one bathroom')).toBeVisible();
  await expect(bidder.getByText('7713 Steinkjer')).toBeVisible();
  await expect(bidder.getByText('Sjøgata')).toHaveCount(0);
  await bidder.getByLabel('Tiling, in NOK').fill('28 500,50');
  await bidder.getByLabel('Papers (optional)').setInputFiles({ name: 'offer.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n') });
  await bidder.getByRole('button', { name: 'Give this bid' }).click();
  await expect(bidder.getByText('Your bid is there.')).toBeVisible();
  await expect(bidder.getByText('You bid NOK 28,500.50')).toBeVisible();
  await expect(bidder.getByLabel('Papers of your bid').getByRole('link', { name: 'offer.pdf' })).toBeVisible();
  await bidder.getByLabel('Tiling, in NOK').fill('a lot');
  await bidder.getByLabel('What is in it, and what is not (optional)').fill('With grout, without heating. ÆØÅ '.repeat(120));
  await bidder.getByRole('checkbox', { name: 'offer.pdf' }).uncheck();
  await bidder.getByLabel('Papers (optional)').setInputFiles({ name: 'second.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') });
  await bidder.getByRole('button', { name: 'Replace your bid' }).click();
  await expect(bidder.getByRole('alert')).toContainText('Your bid was not changed.');
  await expect(bidder.getByLabel('Tiling, in NOK')).toHaveValue('a lot');
  await expect(bidder.getByLabel('Tiling, in NOK')).toHaveAccessibleDescription('Write a sum in figures, such as 12500 or 12 500,50.');
  await expect(bidder.getByLabel('What is in it, and what is not (optional)')).toHaveValue(/^With grout.*ÆØÅ$/);
  await expect(bidder.getByRole('checkbox', { name: 'offer.pdf' })).not.toBeChecked();
  await expect(bidder.getByText('Choose second.pdf again: a file cannot be kept.')).toBeVisible();
  await bidder.getByRole('alert').getByRole('link', { name: 'Tiling' }).click();
  await bidder.getByLabel('Tiling, in NOK').fill('28 500,50');
  await bidder.getByRole('checkbox', { name: 'offer.pdf' }).check();
  await bidder.getByLabel('Papers (optional)').setInputFiles({ name: 'second.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no paper at all') });
  await bidder.getByRole('button', { name: 'Replace your bid' }).click();
  await expect(bidder.getByRole('alert')).toContainText('Files of this kind are not accepted');
  await expect(bidder.getByLabel('Tiling, in NOK')).toHaveValue('28 500,50');
  await bidder.getByRole('button', { name: 'Replace your bid' }).click();
  await expect(bidder.getByText('Your bid is there.')).toBeVisible();
  await outside.close();
  const seen = await browser.newContext({ baseURL: copy.frontend, locale: 'en' });
  const looking = await seen.newPage();
  await looking.goto(`/${portal.key}/bid/${bidTokenIn(mail)}`);
  await lookAt(looking, 'a link to bid');
  await looking.getByRole('button', { name: 'See the request' }).click();
  await expect(looking.getByText('You bid NOK 28,500.50')).toBeVisible();
  await lookAt(looking, 'a request by link');
  await seen.close();
  await page.reload();
  await expect(page.getByText('Bids are sealed.')).toBeVisible();
  await expect(page.getByText('28,500.50')).toHaveCount(0);
});

test('EH-15 an office bids without seeing the case; after the deadline bids are compared, and one is taken', async ({ page, browser, installation }) => {
  test.slow();
  const copy = copyUnderTest();
  const { portal, made, task, email } = await stage(installation);
  const repairer = await givePassword(installation, portal.repairer);
  const asking = rfqsOf(portal.rest, made);
  const { documentId: rfq } = contentOf(await asking.draft({ description: 'Tiles for one bathroom.', deadline: FAR, tasks: [task], offices: [portal.repairOffice.documentId], outsiders: [{ name: 'Fjord Tiles', email }] }));
  contentOf(await asking.send(rfq));
  const link = await bidTokenFor(copy, email);
  contentOf(await bidderOf(copy, portal.key, link).bid({ parts: [{ task, amount: 2_850_050 }] }));

  // The office that was invited sees the request and not the case.
  const office = await browser.newContext({ baseURL: copy.frontend, locale: 'en' });
  const partner = await office.newPage();
  await signIn(partner, portal.key, repairer);
  await expect(partner.getByRole('row', { name: /Requests for your quotation/ })).toBeVisible();
  await partner.getByRole('link', { name: 'Quotations' }).first().click();
  await expect(partner.getByRole('heading', { level: 1, name: 'One request waits for your bid' })).toBeVisible();
  await lookAt(partner, 'requests for an office');
  await partner.setViewportSize(wide);
  await partner.getByRole('link', { name: 'Tiling' }).click();
  await expect(partner.getByText('Sjøgata 12')).toBeVisible();
  await partner.getByLabel('Tiling, in NOK').fill('31000');
  await lookAt(partner, 'a bid of an office');
  await partner.setViewportSize(wide);
  await partner.getByRole('button', { name: 'Give this bid' }).click();
  await expect(partner.getByText('You bid NOK 31,000')).toBeVisible();
  await partner.goto(`/${portal.key}/work/cases/${made.number}`);
  await expect(partner.getByText('Sjøgata 12')).toHaveCount(0);
  await office.close();

  await passDeadline(installation, rfq);
  await signIn(page, portal.key, portal.handler);
  await page.goto(`/${portal.key}/work/cases/${made.number}/rfqs`);
  const bids = page.getByRole('table', { name: 'Bids' });
  await expect(bids.getByRole('row', { name: /Fjord Tiles/ })).toContainText('lowest');
  await expect(bids.getByRole('row', { name: new RegExp(portal.repairOffice.name) })).toContainText('NOK 31,000');
  await lookAt(page, 'the comparison of bids');
  await page.setViewportSize(wide);
  await page.getByRole('button', { name: 'Take the bid of Fjord Tiles' }).click();
  await expect(page.getByRole('dialog')).toContainText('has no account, so no task goes there');
  await page.getByRole('dialog').getByRole('button', { name: 'Take this bid' }).click();
  await expect(page.getByText('The bid has won, and all have been told.')).toBeVisible();
  await page.goto(`/${portal.key}/work/cases/${made.number}/budget/${task}`);
  await expect(page.getByText('NOK 28,500.50').first()).toBeVisible();

  await page.goto(`/${portal.key}/bid/${link}`);
  await expect(page.getByRole('heading', { name: 'This request is closed' })).toBeVisible();
  await expect.poll(async () => (await mailsTo(copy, email)).map(({ subject }) => subject)[0], { timeout: 25_000 }).toContain('Your bid has won');
});
