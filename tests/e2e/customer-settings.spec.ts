import type { Page } from '@playwright/test';

import { nextMail } from '../api/support/mailbox.ts';
import { type FoundedPortal, foundPortal } from '../api/support/portal.ts';
import { someEmail } from '../api/support/rest.ts';
import { copyUnderTest } from '../stack/playwright-setup.ts';
import { expectPanelAccessible, phone, wide } from './support/looks.ts';
import { openCase } from './support/opening.ts';
import { openSettings } from './support/settingsPage.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: phone, colorScheme: 'light' });

/** A case with news in a portal of this test's own: what is set here changes no other test's portal. */
async function sentCaseOf({ rest }: FoundedPortal) {
  const stored = await rest.createCase();
  await rest.createTask(stored, { title: 'Drying of the kitchen' });
  const contact = await rest.addContact(stored, { email: someEmail(), language: 'en' });
  const { links } = await nextMail(copyUnderTest(), contact.email ?? '');
  const link = links.find((address) => address.includes('/case/open/')) ?? '';
  return { stored, contact, link };
}

/** Says yes to what the page foresees for the customer. */
async function setNews(page: Page, timing: string): Promise<void> {
  await page.getByRole('combobox', { name: 'News', exact: true }).click();
  await page.getByRole('option', { name: timing }).click();
  await page.getByRole('button', { name: /^Save as version/ }).click();
  await page.getByRole('dialog', { name: /^Save as version/ }).getByRole('button', { name: /^Save as version/ }).click();
  await expect(page.getByText(/^Saved as version \d+\./).first()).toBeVisible();
}

test('CP-03 CP-05 what an administrator sets acts at the customer’s next look, on old cases too', async ({ page, browser, installation }) => {
  test.slow();
  const portal = await foundPortal(installation);
  const sent = await sentCaseOf(portal);
  await openCase(page, sent);
  await expect(page.getByRole('region', { name: 'News' })).toContainText('Drying of the kitchen');

  const office = await browser.newContext({ viewport: wide });
  const panel = await office.newPage();
  await openSettings(panel, portal.key);
  await setNews(panel, 'Never');
  const hidden = await page.reload();
  await expect(page.getByRole('region', { name: 'Schedule' })).toBeVisible();
  expect(await hidden?.text(), 'not a byte of the tile is left').not.toMatch(/Drying of the kitchen|id="news"/);
  await page.goto(`${page.url()}?cursor=1`);
  await expect(page.getByRole('region', { name: 'News' })).toHaveCount(0);

  await setNews(panel, 'When the case is created');
  await page.goto(page.url().replace(/\?.*/, ''));
  await expect(page.getByRole('region', { name: 'News' })).toContainText('Drying of the kitchen');
  await office.close();
});

test('CP-24 PF-18 before settings are saved an administrator reads what customers of open cases would gain and lose, and of which cases', async ({ page, installation }) => {
  test.slow();
  await page.setViewportSize(wide);
  const portal = await foundPortal(installation);
  const { stored } = await sentCaseOf(portal);
  const accepted = await portal.rest.createCase();
  await portal.rest.addContact(accepted, { email: someEmail() });
  await portal.rest.give(`cases/${accepted.documentId}/decide`, { decision: 'accepted' });
  await openSettings(page, portal.key);
  const choose = async (name: string, timing: string) => {
    await page.getByRole('combobox', { name, exact: true }).click();
    await page.getByRole('option', { name: timing }).click();
  };
  await choose('Project plan', 'When the decision is positive');
  await choose('Budget', 'When the case is created');
  const save = page.getByRole('button', { name: /^Save as version/ });
  await save.click();
  const asking = page.getByRole('dialog', { name: 'Save as version 1?' });
  const row = (words: string) => asking.getByRole('listitem').filter({ hasText: words });
  await expect(row('Gain: Budget').getByRole('button')).toHaveText('on 2 open cases');
  const plan = row('Lose: Project plan').getByRole('button');
  await expect(plan).toHaveText('on 1 open case');
  await plan.press('Enter');
  await expect(asking.getByText(`${stored.number} ·`)).toBeVisible();
  await expect(asking.getByText(`${accepted.number} ·`)).toHaveCount(0);
  await expectPanelAccessible(page, '[role="dialog"]');
  await asking.getByRole('button', { name: 'Back to the settings' }).click();
  expect((await portal.settings.current()).version).toBe(0);

  await expect(save).toBeFocused();
  await page.keyboard.press('Enter');
  await asking.getByRole('button', { name: 'Save as version 1' }).click();
  await expect(page.getByText(/^Saved as version 1\./).first()).toBeVisible();
  expect((await portal.settings.current()).settings).toMatchObject({ planPage: 'positiveDecision', budgetTile: 'caseCreated' });

  await page.getByLabel('The company’s logo').click();
  await save.click();
  await expect(page.getByText(/^Saved as version 2\./).first()).toBeVisible();
});

test('CP-12 CP-17 what customers must not see is in no byte that their browser gets', async ({ page, insurer, baseURL }) => {
  const { rest, idOf } = insurer;
  const planted = (what: string): string => `planted-${what}`;
  const stored = await insurer.createCase({ damageNote: planted('damage-note') });
  const other = await rest.addContact(stored, { name: planted('other-contact'), role: 'other', email: someEmail('planted') });
  const inspection = await rest.createTask(stored, { title: 'Befaring', kind: 'inspection', mainInspection: true, description: planted('description') });
  await rest.createDocument(stored, { title: planted('document') });
  const of = `cases/${stored.documentId}`;
  const task = `tasks/${inspection.documentId}`;
  await rest.give(`${of}/calls`, { number: '+4797000111', caller: planted('caller'), reached: true, seconds: 60 });
  await rest.give(`${task}/allocate`, { office: await idOf('offices', 'Takst & Tilstand Oslo') });
  await rest.give(`${task}/confirm`);
  await rest.give(`${task}/responsible`, { responsible: await idOf('members', 'Jonas Berg Hagen') });
  await rest.give(`${task}/meeting`, { at: '2031-03-04T10:30' });
  await rest.give(`${of}/decide`, { decision: 'rejected', reason: planted('decision') });
  await rest.give(`${of}/wait`, { until: '2031-01-01', reason: planted('waiting') });
  const sent = await insurer.sendLink(stored);

  const received: Promise<string>[] = [];
  page.on('response', (response) => {
    if (!response.url().startsWith(baseURL ?? '') || response.url().includes('/_next/static/')) return;
    const body = response.text().catch(() => '');
    received.push(body.then((text) => `${response.url()} ${JSON.stringify(response.headers())} ${text}`));
  });
  await openCase(page, sent);
  await page.reload();
  await expect(page.getByRole('region', { name: 'News' })).toContainText('A decision has been made in your case.');
  const file = await page.request.get((await page.getByRole('link', { name: /^Add to calendar/ }).getAttribute('href')) ?? '');
  const older = await page.request.get(`${page.url()}/news?cursor=none`);
  await rest.give(`${of}/resume`);
  await rest.give(`${of}/close`, { comment: planted('closing'), reason: planted('open-tasks') });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Your case was closed');

  const bytes = [...(await Promise.all(received)), await file.text(), await older.text()].join('\n');
  expect(bytes).toContain('Jonas Berg Hagen');
  // The inspector's own number: the portal does not show partners' numbers.
  for (const secret of ['planted', other.email ?? '', 'rejected', '97512604', '975 12 604', 'marit.solheim@']) {
    expect(bytes.includes(secret), `“${secret}” was sent to the customer’s browser`).toBe(false);
  }
});
