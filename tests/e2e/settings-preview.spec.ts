import type { Page } from '@playwright/test';

import { foundPortal } from '../api/support/portal.ts';
import { copyUnderTest } from '../stack/playwright-setup.ts';
import { expectAccessible, wide } from './support/looks.ts';
import { openSettings } from './support/settingsPage.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: wide, colorScheme: 'light' });

async function choose(panel: Page, label: string, option: string): Promise<void> {
  await panel.getByRole('combobox', { name: label, exact: true }).click();
  await panel.getByRole('option', { name: option, exact: true }).click();
}

test('CP-02 a change is seen in the frame before it is saved, at both widths, in every tab, and nowhere else', async ({ page, installation }) => {
  test.slow();
  const portal = await foundPortal(installation);
  await openSettings(page, portal.key);
  const frame = page.frameLocator('iframe[title^="Preview"]');
  await expect(frame.getByRole('region', { name: 'News' })).toBeVisible();
  await expect(frame.getByText('What we need from you')).toBeVisible();

  await choose(page, 'News', 'Never');
  await expect(frame.getByRole('region', { name: 'News' })).toHaveCount(0);
  await expect(frame.getByText('What we need from you')).toBeVisible();
  expect((await portal.settings.current()).settings.newsTile).not.toBe('never');

  await frame.getByRole('link', { name: 'Messages' }).press('Enter');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Marie answers you here');
  await frame.getByRole('textbox').fill('Is anybody there?');
  await frame.getByRole('button', { name: 'Send the message' }).press('Enter');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Marie answers you here');

  for (const [tab, words] of [['Project plan', 'Inspection'], ['Documents', 'The first days after the damage'], ['Dashboard', 'Schedule']] as const) {
    await choose(page, 'Tab', tab);
    await expect(frame.getByRole('main').getByText(words).first()).toBeVisible();
  }
  await choose(page, 'Width', 'Desktop');
  await expect(frame.getByRole('link', { name: 'Dashboard' })).toBeVisible();
  await choose(page, 'The case', 'Closed');
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('was closed');
  await choose(page, 'Language', 'Norsk bokmål');
  await expect(frame.getByRole('link', { name: 'Oversikt' })).toBeVisible();
});

test('CP-02 PF-13 PF-18 only the admin panel frames a preview; the page in it is accessible, and ends with its draft', async ({ page, installation }) => {
  const portal = await foundPortal(installation);
  const { settings } = await portal.settings.current();
  const answer = await installation.send<{ data: { address: string } }>({
    method: 'POST',
    path: `/visibility/portals/${portal.key}/preview`,
    token: installation.administrator,
    body: { settings, stage: 'decision', language: 'en' },
  });
  const { address } = answer.body.data;
  const shown = await page.goto(address);
  expect(shown?.headers()['content-security-policy']).toContain(`frame-ancestors ${new URL(copyUnderTest().cms).origin}`);
  expect(shown?.headers()['referrer-policy']).toBe('no-referrer');
  await expectAccessible(page, 'preview');
  const real = await page.request.get(`/${portal.key}/case`);
  expect(real.headers()['content-security-policy']).toContain("frame-ancestors 'self'");
  await installation.database.execute('UPDATE portico_preview_drafts SET expires_at = 0');
  expect((await page.goto(address))?.status()).toBe(404);
});
