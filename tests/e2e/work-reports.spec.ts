import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { readCsv, readXlsx, type ReportRow } from '../api/support/case-reports.ts';
import { expectAccessible, expectPanelAccessible, wide } from './support/looks.ts';
import { newHandler, signIn } from './support/member.ts';
import { openReports } from './support/settingsPage.ts';
import { expect, test } from './support/visitor.ts';

async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

const numbers = (rows: readonly ReportRow[]) => rows.map((row) => row['Claim number']);
const bytesOf = ({ buffer, byteOffset, byteLength }: Buffer) => buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;

test('EH-13 PF-13 PF-18 a case handler narrows the report down and takes both files along', async ({ page, installation, insurer }) => {
  test.slow();
  const handler = await newHandler(installation, insurer);
  const first = await insurer.createCase({ title: "=cmd|' /C calc'!A0", reportedAt: '2019-03-04T10:00:00.000Z' });
  const second = await insurer.createCase({ title: 'Leak; kitchen', reportedAt: '2019-03-05T10:00:00.000Z' });
  await signIn(page, insurer.portal, handler);
  await page.getByRole('link', { name: 'Reports' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /cases in this report$/ })).toBeVisible();

  await page.getByLabel('From day').fill('2019-03-04');
  await page.getByLabel('To day').fill('2019-03-05');
  await page.getByRole('checkbox', { name: 'Waiting' }).uncheck();
  await expect(page.getByRole('heading', { level: 1, name: '2 cases in this report' })).toBeVisible();
  await expectAccessible(page, 'the reports');
  const external = page.getByRole('checkbox', { name: 'Only cases with an external case handler' });
  await external.check();
  await expect(page.getByRole('heading', { level: 1, name: 'No case in this report' })).toBeVisible();
  await external.uncheck();
  await expect(page.getByRole('heading', { level: 1, name: '2 cases in this report' })).toBeVisible();
  await page.setViewportSize(wide);

  const csv = await download(page, () => page.getByRole('link', { name: 'Download 2 cases as CSV' }).click());
  expect(csv.name).toMatch(new RegExp(`^cases-${insurer.portal}-\\d{4}-\\d{2}-\\d{2}\\.csv$`));
  const rows = readCsv(csv.content.toString());
  expect(numbers(rows)).toEqual([second.number, first.number]);
  expect(rows.map((row) => row['What happened'])).toEqual(['Leak; kitchen', "'=cmd|' /C calc'!A0"]);

  const xlsx = await download(page, () => page.getByRole('link', { name: 'Download 2 cases as XLSX' }).click());
  expect(numbers(await readXlsx(bytesOf(xlsx.content)))).toEqual([second.number, first.number]);

  await page.getByLabel('To day').fill('2019-03-03');
  await expect(page.getByText('The last day is before the first. Choose another one.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Download/ })).toHaveCount(0);
});

test('EH-13 an administrator downloads a portal’s report in the panel', async ({ page, installation, insurer }) => {
  test.slow();
  await insurer.createCase();
  await openReports(page, insurer.portal);
  await expect(page.getByRole('heading', { level: 2, name: /in this report$/ })).toBeVisible();
  await expectPanelAccessible(page, 'main');
  const csv = await download(page, () => page.getByRole('button', { name: /^Download .*as CSV$/ }).click());
  expect(csv.name).toMatch(new RegExp(`^cases-${insurer.portal}-.*\\.csv$`));
  const [portal] = await installation.database.rows<{ open: number }>(
    `SELECT count(*) AS open FROM portico_case_list l JOIN portals p ON p.id = l.portal_id WHERE p.key = ? AND l.status IN ('open', 'waiting')`,
    [insurer.portal],
  );
  // In the portal’s language, with its marks.
  expect(readCsv(csv.content.toString(), ';').length).toBeLessThanOrEqual(portal?.open ?? 0);
  const xlsx = await download(page, () => page.getByRole('button', { name: /^Download .*as XLSX$/ }).click());
  expect((await readXlsx(bytesOf(xlsx.content))).length).toBeGreaterThan(0);
});
