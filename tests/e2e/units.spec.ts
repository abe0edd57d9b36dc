import { contentOf } from '../api/support/calls.ts';
import { foundWarrantyPortal, type Signed, type WarrantyPortal } from '../api/support/claims.ts';
import { leadAgent, clientsOf } from '../api/support/clients.ts';
import { keepPolicy, someProduct, unitsOf } from '../api/support/units.ts';
import { atDesk, dialog, give } from './support/desks.ts';
import { enter, pressUntil, unreachable } from './support/keyboard.ts';
import { expectAccessible, wide } from './support/looks.ts';
import { fillIn } from './support/member.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: wide, colorScheme: 'light', locale: 'en-GB' });

let portal: WarrantyPortal;
let lead: Signed;
let product: { documentId: string; number: string };

test.beforeAll(async ({ installation }) => {
  portal = await foundWarrantyPortal(installation);
  lead = await leadAgent(installation, portal);
  product = await someProduct(installation, portal);
  await keepPolicy(installation, portal, { months: 24, from: 'delivery' }, { days: 3650, then: 'shipment' });
});

const SERIAL = 'AN9-2601-700001';
const day = (local: string) => new Date(`${local}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).replaceAll(' ', '\u00a0');

test('CL-13 CL-14 a dealer registers a unit, corrects it and reads its warranty; another dealer finds it by its number, and reads what everybody may', async ({ page, browser, installation, watched }) => {
  test.setTimeout(300_000);
  const agent = unitsOf(installation, portal.agent);
  const dealer = await clientsOf(installation, lead.token).named('Fjordvarme');
  contentOf(await agent.call('POST', 'units', { serial: SERIAL, product: product.documentId, shippedOn: '2025-03-01', company: dealer.documentId }));
  await page.goto(`/${portal.key}/client`);
  await fillIn(page, portal.client.email, portal.client.password);
  await page.getByRole('main').getByRole('link', { name: /Pending registration/ }).click();
  await expect(page).toHaveURL(/registration=pending/);
  await expect(page.getByRole('heading', { level: 1, name: /^Products of Fjordvarme/ })).toBeVisible();
  await expectAccessible(page, 'the products of a dealer');
  await page.setViewportSize(wide);
  expect(await unreachable(page)).toEqual([]);
  // Out of the field, where a letter would be typed.
  await page.getByRole('heading', { level: 1 }).click();
  await pressUntil(page, 'j', () => expect(page.getByRole('rowheader').getByRole('link').first()).toBeFocused({ timeout: 500 }));
  await page.getByRole('link', { name: SERIAL }).click();
  await expect(page.getByRole('heading', { level: 1, name: SERIAL })).toBeVisible();
  await expect(page.getByRole('main').getByText('Not registered').first()).toBeVisible();

  // What is wrong is said at once, above and beside each field, and nothing that was typed is lost.
  await page.getByLabel('Their e-mail address').fill('kari');
  await page.getByLabel('Delivered on').fill('2025-02-01');
  await enter(page, page.getByRole('button', { name: 'Register the unit' }));
  await expect(page.getByRole('main').getByRole('alert')).toContainText('4 things are not right yet');
  await expect(page.getByLabel('Delivered on')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Their e-mail address')).toHaveValue('kari');
  await expectAccessible(page, 'a registration that is refused');
  await page.setViewportSize(wide);
  await page.getByLabel('Name of the end customer').fill('Kari Moen');
  await page.getByLabel('Their e-mail address').fill('kari@home.example');
  await page.getByLabel('Site: street, postal code and place').fill('Strandgata 4, 6003 Ålesund');
  await page.getByLabel('Delivered on').fill('2025-04-10');
  await page.getByRole('button', { name: 'Register the unit' }).click();
  await expect(page.getByText('The unit is registered.')).toBeVisible();
  await expect(page.getByRole('complementary').getByText(`${day('2025-04-10')} to ${day('2027-04-10')}`).first()).toBeVisible();
  await page.getByLabel('Name of the end customer').fill('Ola Moen');
  await page.getByRole('button', { name: 'Save the correction' }).click();
  await expect(page.getByText('The registration is corrected.')).toBeVisible();
  await expect(page.getByRole('complementary').getByText('Ola Moen')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'corrected the registration: end customer' })).toBeVisible();
  await expectAccessible(page, 'a unit of one’s own');

  const other = await atDesk(browser, watched);
  await other.page.setViewportSize(wide);
  await other.page.goto(`/${portal.key}/client/products`);
  await fillIn(other.page, portal.otherClient.email, portal.otherClient.password);
  await other.page.getByLabel('Find any unit by its serial number').fill('an9 2601 999999');
  await other.page.keyboard.press('Enter');
  await expect(other.page.getByText('No unit has the serial number an9 2601 999999')).toBeVisible();
  await other.page.getByLabel('Find any unit by its serial number').fill('an9 2601 7ooo01');
  await other.page.keyboard.press('Enter');
  await expect(other.page.getByRole('heading', { name: 'One unit has this serial number' })).toBeVisible();
  await other.page.getByRole('link', { name: SERIAL }).click();
  await expect(other.page.getByText('This unit is not with your company.')).toBeVisible();
  await expect(other.page.getByText(`${day('2025-04-10')} to ${day('2027-04-10')}`).first()).toBeVisible();
  const content = await other.page.content();
  for (const secret of ['Moen', 'Strandgata', 'kari@', 'Fjordvarme']) expect(content).not.toContain(secret);
  await expectAccessible(other.page, 'a unit of somebody else');
  await other.context.close();
});

test('CL-14 an agent brings a table in: bad lines are told first, then all of it is taken over while one looks on; a unit is extended and given to another dealer', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto(`/${portal.key}/work/units`);
  await fillIn(page, lead.email, lead.password);
  await expect(page.getByRole('heading', { level: 1, name: 'Units' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Workspace' }).first().getByRole('link', { name: 'Units' })).toHaveAttribute('aria-current', 'page');
  const file = (...lines: readonly string[]) => ({ name: 'units.csv', mimeType: 'text/csv', buffer: Buffer.from(['Product number;Serial number;Dealer;Shipped on', ...lines].join('\r\n')) });
  const good = Array.from({ length: 250 }, (_, index) => `${product.number};T-${String(index).padStart(4, '0')};Fjordvarme ${portal.key};2026-01-02`);
  await page.getByLabel('File').setInputFiles(file(...good, 'NOTHING;T-9;;', `${product.number};T-0001;;`));
  await enter(page, page.getByRole('button', { name: 'Check the file' }));
  const findings = page.getByRole('table', { name: /cannot be taken/ });
  await expect(findings.getByRole('row', { name: /252 Product number NOTHING No product has this number/ })).toBeVisible();
  await expect(findings.getByRole('row', { name: /253 Serial number T-0001 This unit stands in the file twice/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /Take over/ })).toBeHidden();
  await expectAccessible(page, 'a table of units with bad lines');
  await page.setViewportSize(wide);
  await page.getByLabel('File').setInputFiles(file(...good));
  await page.getByRole('button', { name: 'Check the file' }).click();
  await page.getByRole('button', { name: 'Take 250 lines over' }).click();
  await expect(page.getByText('Taken over: 250 new, 0 changed, 0 as they were.')).toBeVisible({ timeout: 30_000 });
  await page.goto(`/${portal.key}/work/units?q=T-0007`);
  await page.getByRole('link', { name: 'T-0007' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'T-0007' })).toBeVisible();
  await expectAccessible(page, 'a unit as agents read it');
  await page.setViewportSize(wide);
  expect(await unreachable(page)).toEqual([]);
  await page.getByRole('button', { name: 'Extend the warranty' }).click();
  await dialog(page).getByLabel('Reason, for agents').fill('Service agreement');
  await dialog(page).getByRole('button', { name: 'Extend the warranty' }).click();
  await expect(dialog(page).getByLabel('Months longer')).toHaveAttribute('aria-invalid', 'true');
  await dialog(page).getByLabel('Months longer').fill('12');
  await dialog(page).getByRole('button', { name: 'Extend the warranty' }).click();
  await expect(page.getByText('Parts and labour: 12 months longer. Service agreement')).toBeVisible();
  await give(page, page.getByRole('button', { name: 'Assign to a dealer' }), 'Assign the unit', (within) => within.getByLabel('Dealer').selectOption({ label: `Innlandet ${portal.key}` }));
  await expect(page.getByRole('complementary').getByRole('link', { name: `Innlandet ${portal.key}` })).toBeVisible();
  await expect(page.getByText(`from Fjordvarme ${portal.key} to Innlandet ${portal.key}`)).toBeVisible();
});
