import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { csvRows, readXlsx } from '../api/support/case-reports.ts';
import { claimsOf, foundWarrantyPortal, type Signed } from '../api/support/claims.ts';
import type { Installation } from '../api/support/installation.ts';
import { atDesk, dialog } from './support/desks.ts';
import { expectAccessible, wide } from './support/looks.ts';
import { fillIn } from './support/member.ts';
import { expect, test } from './support/visitor.ts';

async function come(page: Page, path: string, who: Signed): Promise<void> {
  await page.goto(path);
  await expect(page).toHaveURL(/\/work\/sign-in/);
  await fillIn(page, who.email, who.password);
}

async function downloaded(page: Page, link: string): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link, exact: true }).click()]);
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

const rows = (page: Page) => page.getByRole('table').locator('tbody th a');

/** A portal with three claims of one dealer and one of another. */
async function withClaims(installation: Installation) {
  const portal = await foundWarrantyPortal(installation);
  const client = claimsOf(installation, portal.client);
  const part = (unitPrice: number) => ({ lines: [{ kind: 'part', master: null, number: '', description: 'Fan', quantity: '1', unitPrice }] });
  const fan = await client.submitted(portal, { problem: 'Fan is loud', ...part(1000) });
  const dear = await client.submitted(portal, { problem: 'Compressor stands still', ...part(250_000) });
  const formula = await client.submitted(portal, { problem: '=1+1', serial: 'ZZ-1', ...part(2000) });
  await claimsOf(installation, portal.otherClient).submitted(portal, { problem: 'A rival’s fan', ...part(3000) });
  return { portal, fan, dear, formula };
}

test('CL-11 the lists of a dealer: filters and columns in the address, and keys', async ({ page, installation }) => {
  test.setTimeout(300_000);
  const { portal } = await withClaims(installation);

  await page.setViewportSize(wide);
  await come(page, `/${portal.key}/client/claims`, portal.client);
  await expect(rows(page)).toHaveText(['=1+1', 'Compressor stands still', 'Fan is loud']);
  await expectAccessible(page, 'a list of claims');
  await page.setViewportSize(wide);

  // By keys alone: to the field, to the claims, to the second of them.
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: 'Compressor stands still' })).toBeFocused();

  await page.getByRole('link', { name: 'Total', exact: true }).click();
  await expect(page).toHaveURL(/sort=total/);
  await expect(rows(page)).toHaveText(['Compressor stands still', '=1+1', 'Fan is loud']);
  await expect(page.getByRole('columnheader', { name: 'Total' })).toHaveAttribute('aria-sort', 'descending');

  await page.getByText('Columns', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Product' }).check();
  await page.getByRole('checkbox', { name: 'Begun by' }).uncheck();
  await page.getByText('More filters').click();
  await page.getByLabel('Product or serial number').fill('alpina nord');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(rows(page)).toHaveText(['Compressor stands still', 'Fan is loud']);
  await expect(page).toHaveURL(/unit=alpina\+nord/);
  await expect(page).toHaveURL(/columns=product/);
  await expect(page.getByRole('columnheader')).toHaveText(['Claim', 'State', 'Product', 'Serial number', 'Total', 'Changed']);
  await expectAccessible(page, 'a list that is narrowed');
  await page.setViewportSize(wide);

  // The next visit shows the columns that were chosen, and the way back the list as it was.
  await page.goto(`/${portal.key}/client/claims?list=all&sort=oldest`);
  await expect(page.getByRole('columnheader')).toHaveText(['Claim', 'State', 'Product', 'Serial number', 'Total', 'Changed']);
  await expect(rows(page)).toHaveText(['Fan is loud', 'Compressor stands still', '=1+1']);
  await page.goBack();
  await expect(rows(page)).toHaveText(['Compressor stands still', 'Fan is loud']);

  await page.goto(`/${portal.key}/client/claims?list=all&from=2026-02-02&to=2026-02-01`);
  await expect(page.getByText('The last day lies before the first.')).toBeVisible();
  await page.goto(`/${portal.key}/client/claims?list=all&q=nothing+of+this`);
  await expect(page.getByText('No claim fits')).toBeVisible();
});

test('CL-11 a file is what the list is narrowed to, and a list of all is whole; an agent narrows by dealer', async ({ page, browser, installation, watched }) => {
  test.setTimeout(300_000);
  const { portal, fan, dear, formula } = await withClaims(installation);
  await page.setViewportSize(wide);
  await come(page, `/${portal.key}/client/claims?unit=alpina&sort=total`, portal.client);
  const csv = await downloaded(page, 'Download this list as CSV');
  expect(csv.name).toMatch(/^claims-.*\.csv$/);
  const [heads = [], ...told] = csvRows(csv.content.toString());
  expect(told.map((row) => row[heads.indexOf('Number')])).toEqual([dear.number, fan.number]);
  await page.goto(`/${portal.key}/client/claims?list=all&sort=oldest`);
  const all = await downloaded(page, 'Download this list as XLSX');
  const workbook = await readXlsx(new Uint8Array(all.content).buffer);
  expect(workbook.map(({ Number: number, 'What failed': problem }) => [number, problem])).toEqual([[fan.number, 'Fan is loud'], [dear.number, 'Compressor stands still'], [formula.number, '=1+1']]);

  const desk = await atDesk(browser, watched);
  await desk.page.setViewportSize(wide);
  await come(desk.page, `/${portal.key}/work/claims`, portal.agent);
  await expect(rows(desk.page)).toHaveText(['A rival’s fan', '=1+1', 'Compressor stands still', 'Fan is loud']);
  await desk.page.getByText('More filters').click();
  await desk.page.getByRole('combobox', { name: 'Dealer' }).selectOption({ label: `Innlandet ${portal.key}` });
  await desk.page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(rows(desk.page)).toHaveText(['A rival’s fan']);
  await expect(desk.page.getByRole('combobox', { name: 'Dealer' })).toBeVisible();
  await expectAccessible(desk.page, 'the queue, narrowed');
  await desk.context.close();
});

test('CL-04 masters are kept by an agent: one by one, and by a table that is mended before it is taken over', async ({ page, installation }) => {
  test.setTimeout(300_000);
  const portal = await foundWarrantyPortal(installation);
  await page.setViewportSize(wide);
  await come(page, `/${portal.key}/work/masters`, portal.agent);
  await expect(page.getByRole('heading', { name: 'Parts and standard times' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Workspace' }).getByRole('link', { name: 'Masters' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('row').filter({ hasText: 'AN-330-0118' })).toContainText('56.20');
  await expectAccessible(page, 'the masters');
  await page.setViewportSize(wide);

  await page.getByRole('button', { name: 'Add a part' }).click();
  await dialog(page).getByLabel('Number').fill('SEAL-1');
  await dialog(page).getByLabel('Price').fill('twelve');
  await dialog(page).getByRole('button', { name: 'Add a part' }).click();
  await expect(dialog(page).getByText('Write a description')).toBeVisible();
  await expect(dialog(page).getByText('Write a sum such as 56.20.')).toBeVisible();
  await dialog(page).getByLabel('Description').fill('Seal ring');
  await dialog(page).getByLabel('Price').fill('12,50');
  await dialog(page).getByRole('button', { name: 'Add a part' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('row').filter({ hasText: 'SEAL-1' })).toContainText('12.50');
  await page.getByRole('button', { name: 'Change SEAL-1' }).click();
  await expect(dialog(page).getByLabel('Price')).toHaveValue('12.50');
  await dialog(page).getByLabel('Price').fill('13');
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'SEAL-1' })).toContainText('13.00');
  await page.getByRole('button', { name: 'Take SEAL-1 out' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'SEAL-1' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'SEAL-1' })).toContainText('13.00');

  const file = (lines: readonly string[]) => ({ name: 'parts.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) });
  const check = page.getByRole('button', { name: 'Check the file' });
  await check.click();
  await expect(page.getByText('Choose a file first.')).toBeVisible();
  await page.getByLabel('File').setInputFiles(file(['Nummer;Pris', 'FAN-1;1,00']));
  await check.click();
  await expect(page.getByText(/^The first line has to name these columns.*Not found: Description\.$/)).toBeVisible();
  await page.getByLabel('File').setInputFiles(file(['Nummer;Beskrivelse;Pris', 'FAN-1;Fan;1.234', 'FAN-2;;10,00', 'SEAL-1;Seal ring, wide;14,00']));
  await check.click();
  const wrong = page.getByRole('table').filter({ hasText: 'Fields that cannot be taken' });
  await expect(wrong.getByRole('row').filter({ hasText: 'This could be thousands or decimals.' })).toContainText('1.234');
  await expect(wrong.getByRole('row').filter({ hasText: 'Nothing stands there.' })).toContainText('Description');
  await expect(page.getByRole('button', { name: /^Take .* over$/ })).toHaveCount(0);
  await expectAccessible(page, 'a table with bad lines');
  await page.setViewportSize(wide);

  await page.getByLabel('File').setInputFiles(file(['Nummer;Beskrivelse;Pris', 'FAN-1;Fan;1 234,00', 'FAN-2;Fan, small;10,00', 'SEAL-1;Seal ring, wide;14,00']));
  await check.click();
  await expect(page.getByText('3 lines: 2 new, 1 changed, 0 as they are.')).toBeVisible();
  await expect(page.getByRole('table').filter({ hasText: 'What would change' })).toContainText('SEAL-1, Seal ring, wide, €14');
  await expect(page.getByRole('row').filter({ hasText: 'Change FAN-1' })).toHaveCount(0);
  await expectAccessible(page, 'what a table would change');
  await page.setViewportSize(wide);
  await page.getByRole('button', { name: 'Take 3 lines over' }).click();
  await expect(page.getByText('Taken over: 2 new, 1 changed.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Parts' }).getByRole('row').filter({ hasText: 'FAN-1' })).toContainText('1,234.00');
  await check.click();
  await expect(page.getByText('There is nothing to take over.')).toBeVisible();

  const csv = await downloaded(page, 'Download all as CSV');
  expect(csvRows(csv.content.toString())).toEqual([['Number', 'Description', 'Price (EUR)'], ['AN-330-0118', 'Contactor K2', '56.20'], ['FAN-1', 'Fan', '1234.00'], ['FAN-2', 'Fan, small', '10.00'], ['SEAL-1', 'Seal ring, wide', '14.00']]);

  await page.getByRole('link', { name: 'Standard times' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'R-4102' })).toContainText('1.5');
  await page.getByRole('searchbox').fill('nothing');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByText('Nothing fits')).toBeVisible();
});

test('CL-04 a dealer keeps no masters', async ({ page, installation }) => {
  const portal = await foundWarrantyPortal(installation);
  await come(page, `/${portal.key}/client`, portal.client);
  await expect(page.getByRole('heading', { name: /^Hello/ })).toBeVisible();
  await page.goto(`/${portal.key}/work/masters`);
  await expect(page).toHaveURL(new RegExp(`/${portal.key}/client$`));
});
