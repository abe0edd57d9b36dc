import type { Page } from '@playwright/test';

import { contentOf } from '../api/support/calls.ts';
import { quotedTask, passDeadline, bidTokenIn } from '../api/support/rfqs.ts';
import { mailsTo, nextMail } from '../api/support/mailbox.ts';
import { foundPortal, givePassword } from '../api/support/portal.ts';
import { someEmail } from '../api/support/rest.ts';
import { workOf, signIn as asMember } from '../api/support/work.ts';
import { copyUnderTest } from '../stack/playwright-setup.ts';
import { expectAccessible, wide } from './support/looks.ts';
import { signIn } from './support/member.ts';
import { expect, test } from './support/visitor.ts';

/** From its top: what scrolls beneath the head of a case is nobody's target there. */
async function lookAt(page: Page, what: string): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(page, what);
}

test('EH-15 from the draft over an office and a company outside the network to the decision', async ({ page, browser, installation }) => {
  test.slow();
  const copy = copyUnderTest();
  const portal = await foundPortal(installation);
  const made = await portal.rest.createCase({ handler: portal.handler.documentId, street: 'Sjøgata 12', postalCode: '7713', city: 'Steinkjer' });
  const task = await quotedTask(portal, made, 'Tiling');
  const email = someEmail();
  const repairer = await givePassword(installation, portal.repairer);

  await signIn(page, portal.key, portal.handler);
  await page.goto(`/${portal.key}/work/cases/${made.number}/rfqs`);
  await expect(page.getByRole('heading', { level: 2, name: 'Requests for quotation' })).toBeVisible();
  await page.getByLabel('What is to be quoted').fill('Tiles for one bathroom, with removal.');
  await page.getByLabel('Bids until, day').fill('2031-03-03');
  await page.getByLabel(portal.repairOffice.name).check();
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
  const mail = await nextMail(copy, email).catch(() => nextMail(copy, email));
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
  await bidder.getByRole('button', { name: 'Replace your bid' }).click();
  await expect(bidder.getByRole('alert')).toContainText('Your bid was not changed.');
  await outside.close();
  const seen = await browser.newContext({ baseURL: copy.frontend, locale: 'en' });
  const looking = await seen.newPage();
  await looking.goto(`/${portal.key}/bid/${bidTokenIn(mail)}`);
  await lookAt(looking, 'a link to bid');
  await looking.getByRole('button', { name: 'See the request' }).click();
  await expect(looking.getByText('You bid NOK 28,500.50')).toBeVisible();
  await lookAt(looking, 'a request by link');

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

  await page.reload();
  await expect(page.getByText('Bids are sealed.')).toBeVisible();
  await expect(page.getByText('28,500.50')).toHaveCount(0);
  const { rfqs } = contentOf(await workOf(installation, await asMember(installation, portal, portal.handler)).get<{ rfqs: { documentId: string }[] }>(`cases/${made.documentId}/rfqs`));
  await passDeadline(installation, rfqs[0]?.documentId ?? '');
  await page.reload();
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

  await looking.reload();
  await expect(looking.getByRole('heading', { name: 'This request is closed' })).toBeVisible();
  await seen.close();
  await expect.poll(async () => (await mailsTo(copy, email)).map(({ subject }) => subject)[0], { timeout: 25_000 }).toContain('Your bid has won');
});
