import { contentOf } from '../api/support/calls.ts';
import { foundWarrantyPortal } from '../api/support/claims.ts';
import { clientsOf, leadAgent } from '../api/support/clients.ts';
import { readPaper } from '../api/support/papers.ts';
import { keepPolicy, someProduct, unitsOf } from '../api/support/units.ts';
import { atDesk, dialog, give } from './support/desks.ts';
import { enter, unreachable } from './support/keyboard.ts';
import { expectAccessible, phone, wide } from './support/looks.ts';
import { fillIn } from './support/member.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: phone, colorScheme: 'light', locale: 'en-GB' });

const SERIAL = 'AN9-2601-800001';
const TRACKING = '1Z 999 AA1 01 2345 6784';

test('CL-06 CL-12 CL-14 CL-18 a unit is registered and claimed, its part goes back with the number that its agent issued, and both sides see what came of it', async ({ page, browser, installation, watched }) => {
  // Two people, a unit, a claim and a return.
  test.setTimeout(300_000);
  const portal = await foundWarrantyPortal(installation);
  const lead = await leadAgent(installation, portal);
  const product = await someProduct(installation, portal);
  await keepPolicy(installation, portal, { months: 360, from: 'delivery' });
  const dealer = await clientsOf(installation, lead.token).named('Fjordvarme');
  contentOf(await unitsOf(installation, portal.agent).call('POST', 'units', { serial: SERIAL, product: product.documentId, shippedOn: '2025-03-01', company: dealer.documentId }));

  // The dealer, on a phone: the unit and the claim.
  await page.goto(`/${portal.key}/client/products`);
  await fillIn(page, portal.client.email, portal.client.password);
  await page.getByRole('link', { name: SERIAL }).click();
  await page.getByLabel('Name of the end customer').fill('Kari Moen');
  await page.getByLabel('Site: street, postal code and place').fill('Strandgata 4, 6003 Ålesund');
  await page.getByLabel('Delivered on').fill('2025-04-10');
  await page.getByRole('button', { name: 'Register the unit' }).click();
  await expect(page.getByText('The unit is registered.')).toBeVisible();
  await page.goto(`/${portal.key}/client`);
  await page.getByRole('button', { name: 'New claim' }).click();
  await expect(page.getByRole('heading', { name: 'New claim' })).toBeVisible();
  const number = page.url().slice(page.url().lastIndexOf('/') + 1);
  await page.getByLabel('Serial number').fill(SERIAL);
  await page.getByLabel('Failure date').fill('2025-11-03');
  await expect(page.getByText(/^In warranty/).first()).toBeVisible();
  await page.getByLabel('What failed').fill('Contactor K2 welded');
  await page.getByLabel('What you found and did').fill('Replaced it.');
  await page.getByLabel('Add a part').fill('contactor');
  await page.getByRole('button', { name: 'Add AN-330-0118 Contactor K2' }).click();
  await page.getByLabel('Quantity: Contactor K2').fill('2');
  await page.getByRole('button', { name: 'Submit claim, EUR 112.40' }).click();
  await expect(page.getByRole('heading', { name: 'Contactor K2 welded' })).toBeVisible();

  // The agent approves it, and wants the part back.
  const { context, page: desk } = await atDesk(browser, watched);
  await desk.setViewportSize(wide);
  await desk.goto(`/${portal.key}/work/claims/${number}`);
  await fillIn(desk, portal.agent.email, portal.agent.password);
  await expect(desk.getByRole('heading', { name: 'Returns' })).toBeHidden();
  await desk.getByRole('button', { name: 'Read it' }).click();
  await desk.getByRole('button', { name: /^Approve/ }).click();
  await expect(desk.getByText('Approved').first()).toBeVisible();
  await desk.getByRole('link', { name: 'Issue a return' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Issue a return' })).toBeVisible();
  await expect(desk.getByLabel('Description')).toHaveValue('Contactor K2, AN-330-0118');
  await expectAccessible(desk, 'the form of a return');
  await desk.setViewportSize(wide);
  expect(await unreachable(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Add a line' }).click();
  await expect(desk.getByLabel('Description').last()).toBeFocused();
  await desk.getByLabel('Return address').fill('Alpina Service\nKanalveien 54\n5068 Bergen');
  await desk.getByLabel('Instructions').fill('Pack it dry.');
  await desk.getByRole('button', { name: 'Issue the return' }).click();
  await expect(desk.getByRole('link', { name: 'Line 2, Description: this is missing.' })).toBeVisible();
  await expect(desk.getByLabel('Instructions')).toHaveValue('Pack it dry.');
  await desk.getByRole('button', { name: 'Remove line 2' }).click();
  await desk.getByRole('button', { name: 'Issue the return' }).click();
  const heading = desk.getByRole('heading', { level: 1, name: /^Return RMA-/ });
  await expect(heading).toBeVisible();
  const rma = ((await heading.textContent()) ?? '').replace('Return ', '');
  await expectAccessible(desk, 'a return as agents read it');
  await desk.setViewportSize(wide);

  // The dealer finds it on the claim, prints the paper and enters how it was sent.
  await page.reload();
  await page.getByRole('region', { name: 'Returns' }).getByRole('link', { name: rma }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Return ${rma}` })).toBeVisible();
  await expect(page.getByText('Kanalveien 54')).toBeVisible();
  const address = (await page.getByRole('link', { name: 'Paper for the parcel (PDF)' }).getAttribute('href')) ?? '';
  const paper = await page.request.get(address);
  expect(paper.headers()['content-type']).toBe('application/pdf');
  expect((await readPaper(await paper.body())).text).toContain(rma);
  await enter(page, page.getByRole('button', { name: 'Say that it is sent' }));
  await expect(page.getByRole('main').getByRole('alert')).toContainText('2 things are not right yet');
  await page.getByRole('textbox', { name: 'Carrier' }).fill('DHL');
  await page.getByRole('textbox', { name: 'Tracking number' }).fill(TRACKING);
  await page.getByRole('button', { name: 'Say that it is sent' }).click();
  await expect(page.getByText('The tracking number is kept')).toBeVisible();
  await expect(page.getByText('In transit').first()).toBeVisible();
  await expectAccessible(page, 'a return as the dealer reads it');
  await page.setViewportSize(phone);

  // The agent receives, inspects and closes it.
  await desk.goto(`/${portal.key}/work/rmas?state=inTransit`);
  await expect(desk.getByRole('navigation', { name: 'Workspace' }).first().getByRole('link', { name: 'Returns' })).toHaveAttribute('aria-current', 'page');
  await expectAccessible(desk, 'the returns of a portal');
  await desk.setViewportSize(wide);
  // A scanner types what stands on the parcel's paper, and Enter.
  await desk.getByRole('searchbox', { name: 'Number, claim, company or tracking number' }).fill(rma.toLowerCase());
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('heading', { level: 1, name: `Return ${rma}` })).toBeVisible();
  await expect(desk.getByText(TRACKING).first()).toBeVisible();
  await give(desk, desk.getByRole('button', { name: 'Received', exact: true }), 'Mark as received');
  await desk.getByRole('button', { name: 'Inspect', exact: true }).click();
  await dialog(desk).getByRole('button', { name: 'Keep the results' }).click();
  await expect(dialog(desk).getByRole('combobox')).toHaveAttribute('aria-invalid', 'true');
  await dialog(desk).getByRole('combobox').selectOption({ label: 'Accepted' });
  await dialog(desk).getByRole('textbox').fill('Welded, as described');
  await expectAccessible(desk, 'the results of an inspection');
  await desk.setViewportSize(wide);
  await dialog(desk).getByRole('button', { name: 'Keep the results' }).click();
  await expect(desk.getByRole('table', { name: 'What is sent back' }).getByText('Welded, as described')).toBeVisible();
  await give(desk, desk.getByRole('main').getByRole('button', { name: 'Close', exact: true }).first(), 'Close the return', (within) => within.getByRole('textbox').fill('Credited with the next invoice.'));
  await expect(desk.getByText('closed the return')).toBeVisible();
  await context.close();

  await page.goto(`/${portal.key}/client/rmas`);
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: rma }) });
  await expect(row.getByText('Closed')).toBeVisible();
  await expectAccessible(page, 'the returns of a dealer');
  await page.setViewportSize(phone);
  await row.getByRole('link').click();
  await expect(page.getByText('There is nothing left to do.')).toBeVisible();
  await expect(page.getByText('Credited with the next invoice.')).toBeVisible();
  await expect(page.getByText('Welded, as described')).toBeVisible();
});
