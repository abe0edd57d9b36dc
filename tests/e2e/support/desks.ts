import { type Browser, type BrowserContext, expect, type Locator, type Page } from '@playwright/test';

import { someAddress } from '../../api/support/calls.ts';
import type { FoundedPortal } from '../../api/support/portal.ts';
import type { StoredCase } from '../../api/support/rest.ts';
import { copyUnderTest } from '../../stack/playwright-setup.ts';

/** Somebody at an own machine. */
export async function atDesk(browser: Browser, watched: (page: Page) => void): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL: copyUnderTest().frontend, locale: 'en', extraHTTPHeaders: { 'X-Forwarded-For': someAddress() } });
  const page = await context.newPage();
  watched(page);
  return { context, page };
}

/** A case in the workspace, or a part of its page such as `/plan`. */
export const casePage = ({ key }: FoundedPortal, { number }: StoredCase, part = '') => `/${key}/work/cases/${number}${part}`;

/** A task of the work plan. */
export const task = (page: Page, title: string): Locator => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });

export const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Opens a command's dialog, fills it in and sends it. */
export const give = async (page: Page, opener: Locator, submit: string, fill: (within: Locator) => Promise<unknown> = async () => undefined): Promise<void> => {
  await opener.click();
  await fill(dialog(page));
  await dialog(page).getByRole('button', { name: submit, exact: true }).click();
  await expect(dialog(page)).toBeHidden();
};
