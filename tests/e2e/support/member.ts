import { expect, type Page } from '@playwright/test';

import type { Installation } from '../../api/support/installation.ts';
import { givePassword, hire, type MemberWithLogin } from '../../api/support/portal.ts';
import { someEmail } from '../../api/support/rest.ts';
import type { Insurer } from './insurer.ts';

/** A new case handler of the demo's insurer, who reads English. */
export async function newHandler(installation: Installation, insurer: Insurer, name = 'Eli Strand'): Promise<MemberWithLogin> {
  const [office] = await installation.database.rows<{ document_id: string }>(
    `SELECT o.document_id FROM offices o JOIN offices_company_lnk oc ON oc.office_id = o.id JOIN companies c ON c.id = oc.company_id
      JOIN companies_portal_lnk cp ON cp.company_id = c.id JOIN portals p ON p.id = cp.portal_id WHERE p.key = ? AND c.kind = 'own'`,
    [insurer.portal],
  );
  if (!office) throw new Error('The insurer has no office');
  const member = await givePassword(installation, await hire(installation, { name, email: someEmail(), level: 5, office: { documentId: office.document_id } }));
  await installation.database.execute('UPDATE members SET language = ? WHERE id = ?', ['en', member.id]);
  return member;
}

export async function fillIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Nobody from here on, and on no page: one that stays open would find its session ended, and load anew while the next one is asked for. */
export async function leave(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.context().clearCookies();
}

/** Signs in to a workspace, and stands on its first page. */
export async function signIn(page: Page, portal: string, { email, password }: { email: string; password: string }): Promise<void> {
  await page.goto(`/${portal}/work/sign-in`);
  await fillIn(page, email, password);
  await expect(page).toHaveURL(new RegExp(`/${portal}/work$`));
}

/** Comes to a page without a session, and is led back to it. */
export async function come(page: Page, path: string, who: { email: string; password: string }): Promise<void> {
  await page.goto(path);
  await expect(page).toHaveURL(/\/work\/sign-in/);
  await fillIn(page, who.email, who.password);
}
