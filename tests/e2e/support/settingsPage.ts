import { expect, type Page } from '@playwright/test';

import { copyUnderTest } from '../../stack/playwright-setup.ts';

/** *Customer page* in the admin panel, as the platform administrator. */
export async function openSettings(page: Page, portal: string): Promise<void> {
  const { cms, demo } = copyUnderTest();
  await page.goto(`${cms}/admin/auth/login`);
  await page.getByLabel('Email').fill(demo.admin?.email ?? '');
  await page.getByLabel('Password', { exact: false }).first().fill(demo.admin?.password ?? '');
  await page.getByRole('button', { name: 'Login' }).click();
  await expect(page.getByRole('link', { name: 'Customer page' })).toBeVisible({ timeout: 30_000 });
  await page.goto(`${cms}/admin/plugins/visibility?portal=${portal}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Customer page' })).toBeVisible({ timeout: 30_000 });
}
