import { expect, type Page } from '@playwright/test';

import { type AdministratorLogin, appointPlatformAdministrator } from '../../api/support/administrators.ts';
import { openInstallation } from '../../api/support/installation.ts';
import { copyUnderTest } from '../../stack/playwright-setup.ts';

/** *Customer page* in the admin panel, as the platform administrator. */
export const openSettings = (page: Page, portal: string): Promise<AdministratorLogin> => openPage(page, `visibility?portal=${portal}`, 'Customer page');

/** *Client portal* there. */
export const openClientPortal = (page: Page, portal: string): Promise<AdministratorLogin> => openPage(page, `client-portal?portal=${portal}`, 'Client portal');

/** *Templates* there: one template of a portal, by e-mail in English. Answers who signed in. */
export const openTemplate = (page: Page, portal: string, template: string, name: string): Promise<AdministratorLogin> =>
  openPage(page, `messaging/templates?portal=${portal}&template=${template}&channel=email&language=en`, name);

/** *Role matrix* there. */
export const openRoleMatrix = (page: Page, portal: string): Promise<AdministratorLogin> => openPage(page, `role-matrix?portal=${portal}`, 'Role matrix');

/** *Warranty policies* there. */
export const openWarranty = (page: Page, portal: string): Promise<AdministratorLogin> => openPage(page, `warranty?portal=${portal}`, 'Warranty policies');

/** *Dossier types* there. */
export const openDossierTypes = (page: Page, portal: string): Promise<AdministratorLogin> => openPage(page, `onboarding?portal=${portal}`, 'Dossier types');

/** *Reports* there. */
export const openReports = (page: Page, portal: string): Promise<AdministratorLogin> => openPage(page, `reports?portal=${portal}`, 'Reports');

/** *Knowledge base* there, as one of its authors. */
export async function openArticles(page: Page, portal: string, author: AdministratorLogin): Promise<void> {
  await logIn(page, author);
  await expect(page.getByRole('link', { name: 'Knowledge base' })).toBeVisible({ timeout: 30_000 });
  await page.goto(`${copyUnderTest().cms}/admin/plugins/knowledge-base?portal=${portal}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Knowledge base' })).toBeVisible({ timeout: 30_000 });
}

async function logIn(page: Page, { email, password }: AdministratorLogin): Promise<void> {
  await page.goto(`${copyUnderTest().cms}/admin/auth/login`);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: false }).first().fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
}

async function newAdministrator(): Promise<AdministratorLogin> {
  const installation = await openInstallation(copyUnderTest());
  try {
    return await appointPlatformAdministrator(installation);
  } finally {
    await installation.close();
  }
}

/** Answers who signed in. */
async function openPage(page: Page, path: string, heading: string): Promise<AdministratorLogin> {
  const { cms } = copyUnderTest();
  const administrator = await newAdministrator();
  await logIn(page, administrator);
  await expect(page.getByRole('link', { name: 'Customer page' })).toBeVisible({ timeout: 30_000 });
  await page.goto(`${cms}/admin/plugins/${path}`);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible({ timeout: 30_000 });
  return administrator;
}
