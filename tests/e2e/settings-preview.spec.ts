import type { Page } from '@playwright/test';

import { png } from '../api/support/files.ts';
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

test('CP-02 an own logo is seen in the frame before it is saved, and by customers after', async ({ page, installation, baseURL }) => {
  test.slow();
  const portal = await foundPortal(installation);
  await openSettings(page, portal.key);
  const frame = page.frameLocator('iframe[title^="Preview"]');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a picture' }).press('Enter');
  const choose = await chooser;
  await choose.setFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
  await expect(page.getByText('This is no PNG, JPEG or WebP picture.')).toBeVisible();
  await choose.setFiles({ name: 'logo.png', mimeType: 'image/png', buffer: await png() });
  await expect(page.getByText('This is no PNG, JPEG or WebP picture.')).toHaveCount(0);
  const shown = page.getByRole('img', { name: 'The chosen logo' });
  await expect(shown).toHaveJSProperty('naturalWidth', 40);
  await expect(page.getByRole('checkbox', { name: 'The company’s logo' })).not.toBeChecked();
  await expect(frame.getByRole('banner').getByRole('img')).toHaveJSProperty('naturalWidth', 40);
  expect((await portal.settings.current()).settings.logo).toBeNull();

  await page.getByRole('button', { name: /^Save as version/ }).click();
  await expect(page.getByText(/^Saved as version \d+\./).first()).toBeVisible();
  const customer = await page.context().newPage();
  await customer.goto(new URL(`/${portal.key}/case`, baseURL).href);
  await expect(customer.getByRole('banner').getByRole('img')).toHaveJSProperty('naturalWidth', 40);
});
