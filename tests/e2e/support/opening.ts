import { expect, type Page } from '@playwright/test';

import { nextSms } from '../../api/support/mailbox.ts';
import { copyUnderTest } from '../../stack/playwright-setup.ts';
import type { SentCase } from './insurer.ts';

/** The names of the customer's cookies that a browser holds. */
export async function customerCookies(page: Page): Promise<string[]> {
  return (await page.context().cookies()).map(({ name }) => name).filter((name) => name.startsWith('portico_customer'));
}

export const openButton = /Open my case|Åpne saken min|Open mijn dossier/;

/** Follows the link of the mail and makes the one click. */
export async function openCase(page: Page, { link, stored }: SentCase): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: openButton }).click();
  await expect(page).toHaveURL(new RegExp(`/case/${stored.number}$`));
}

/** The digits of the next SMS to a number, and the SMS itself to look for those after it. */
export async function nextCode(to: string, after?: string): Promise<{ code: string; id: string }> {
  const { text, id } = await nextSms(copyUnderTest(), to, after);
  const code = /\b\d{6}\b/.exec(text)?.[0];
  if (code === undefined) throw new Error(`There is no code in: ${text}`);
  return { code, id };
}
