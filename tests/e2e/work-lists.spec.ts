import type { Page } from '@playwright/test';

import { someNumber } from '../api/support/rest.ts';
import { pressUntil } from './support/keyboard.ts';
import { expectAccessible, phone, wide } from './support/looks.ts';
import { newHandler, signIn } from './support/member.ts';
import type { Insurer } from './support/insurer.ts';
import { expect, test as base } from './support/visitor.ts';

interface Desk {
  readonly portal: string;
  /** Reports a case that the member handles. */
  readonly report: (traits?: object) => Promise<string>;
  readonly day: (days: number) => string;
}

/** A case handler of their own, who has signed in. */
const test = base.extend<{ readonly desk: Desk }>({
  desk: async ({ page, insurer, installation }, use) => {
    const member = await newHandler(installation, insurer);
    await signIn(page, insurer.portal, member);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());
    await use({
      portal: insurer.portal,
      day: (days) => new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10),
      report: async (traits = {}) => (await insurer.createCase({ handler: member.documentId, ...traits })).number,
    });
  },
});

const rowsOf = (page: Page) => page.locator('tbody tr');
const sites = (page: Page) => rowsOf(page).locator('td a');

test('CP-21 the sentence, and numbers that lead to as many cases', async ({ page, desk }) => {
  const late = await desk.report({ reminderOn: desk.day(-1) });
  const due = await desk.report({ reminderOn: desk.day(0) });
  const next = await desk.report({ reminderOn: desk.day(1) });
  await page.goto(`/${desk.portal}/work`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two things are due today. One is overdue.');
  await expect(page.getByRole('region', { name: 'Needs you now' }).getByRole('listitem')).toHaveCount(3);
  await page.getByRole('link', { name: '2, Reminders, Today, 1 overdue' }).click();
  await expect(page).toHaveURL(/row=reminders&when=today/);
  await expect(rowsOf(page)).toHaveCount(2);
  await expect(rowsOf(page).filter({ hasText: late })).toHaveCount(1);
  await expect(rowsOf(page).filter({ hasText: due })).toHaveCount(1);
  await page.goBack();
  await page.getByRole('link', { name: '1, Reminders, Tomorrow' }).click();
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(rowsOf(page)).toContainText(next);
  await page.goBack();
  await page.getByRole('link', { name: 'none, Reminders, Later' }).click();
  await expect(page.getByRole('heading', { name: 'No cases match' })).toBeVisible();
  await page.getByRole('link', { name: 'Remove the filter: Dashboard Reminders, later' }).click();
  await expect(page).toHaveURL(/\/work\/cases$/);
});

test('EH-11 filters combine, stand in the address, and go back', async ({ page, desk }) => {
  const street = `Kai ${someNumber()}`;
  await desk.report({ street, city: 'Bodø' });
  const closed = await desk.report({ street, city: 'Hamar' });
  await page.goto(`/${desk.portal}/work/cases`);
  await pressUntil(page, '/', () => expect(page.getByRole('searchbox')).toBeFocused({ timeout: 1000 }));
  await page.keyboard.type(street);
  await page.keyboard.press('Enter');
  await expect(rowsOf(page)).toHaveCount(2);
  await page.getByRole('link', { name: 'Mine', exact: true }).click();
  await expect(page).toHaveURL(/mine=true&q=Kai/);
  await expect(rowsOf(page)).toHaveCount(2);
  await page.locator('summary', { hasText: 'Case open or waiting' }).click();
  await expect(page.locator('details[open]').getByRole('link', { name: /^Open\s*2$/ })).toBeVisible();
  await page.locator('details[open]').getByRole('link', { name: /^Closed/ }).click();
  await expect(page).toHaveURL(/status=open%2Cwaiting%2Cclosed/);
  await page.locator('summary', { hasText: 'User' }).click();
  await page.locator('details[open]').getByLabel('Name', { exact: true }).fill('samira');
  await page.getByRole('link', { name: /^Samira Aziz/ }).click();
  await expect(page.getByRole('heading', { name: 'No cases match' })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/mine=true&q=Kai/);
  await expect(rowsOf(page)).toHaveCount(2);
  await page.getByRole('link', { name: 'Remove the filter: User is me' }).click();
  await expect(page).not.toHaveURL(/mine/);
  const shared = page.url();
  await page.goto('about:blank');
  await page.goto(shared);
  await expect(rowsOf(page).filter({ hasText: closed })).toHaveCount(1);
});

test('EH-11 a view is kept, counted, renamed and deleted', async ({ page, desk }) => {
  const street = `Brygga ${someNumber()}`;
  await desk.report({ street });
  await page.goto(`/${desk.portal}/work/cases?q=${encodeURIComponent(street)}`);
  await page.locator('summary', { hasText: 'Save this view' }).click();
  await page.getByRole('button', { name: 'Save the view' }).click();
  await expect(page.getByText('Write a name.')).toBeVisible();
  await page.getByLabel('Name of the view').fill('At the quay');
  await page.getByRole('button', { name: 'Save the view' }).click();
  const tabs = page.getByRole('navigation', { name: 'Saved views' });
  const tab = tabs.getByRole('link', { name: /^At the quay 1$/ });
  await expect(tab).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('navigation', { name: 'Workspace' }).first().getByRole('link', { name: /^At the quay 1$/ })).toBeVisible();
  await page.goto(`/${desk.portal}/work/cases`);
  await tab.click();
  await expect(rowsOf(page)).toHaveCount(1);
  await page.locator('summary', { hasText: 'Change this view' }).click();
  await page.getByLabel('Name of the view').fill('Quay');
  await page.getByRole('button', { name: 'Rename the view' }).click();
  await expect(tabs.getByRole('link', { name: /^Quay 1$/ })).toBeVisible();
  await page.locator('summary', { hasText: 'Change this view' }).click();
  await page.getByRole('button', { name: 'Delete this view' }).click();
  await expect(tabs.getByRole('link', { name: /^Quay/ })).toHaveCount(0);
  await expect(rowsOf(page)).toHaveCount(1);
});

test('EH-11 CP-21 a morning by keyboard: from a number to its cases, a reminder on two of them, and back', async ({ page, desk }) => {
  for (const days of [-2, -1, 0]) await desk.report({ reminderOn: desk.day(days), street: `Torget ${days + 3}` });
  await page.goto(`/${desk.portal}/work`);
  await page.getByRole('link', { name: 'none, Customers’ documents and messages, Today' }).focus();
  const tomorrow = page.getByRole('link', { name: 'none, Customers’ documents and messages, Tomorrow' });
  await pressUntil(page, 'ArrowRight', () => expect(tomorrow).toBeFocused({ timeout: 1000 }));
  // Past the requests for quotation.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(rowsOf(page)).toHaveCount(3);
  await pressUntil(page, 'j', () => expect(sites(page).nth(0)).toBeFocused({ timeout: 1000 }));
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('Shift+X');
  await expect(page.getByRole('region', { name: 'With the selected cases' })).toContainText('2 selected');
  await page.keyboard.press('r');
  await expect(page.getByLabel('Remind me on')).toBeFocused();
  await page.getByLabel('Remind me on').fill(desk.day(5));
  await page.keyboard.press('Enter');
  await expect(page.getByText('A reminder is set on 2 cases.')).toBeVisible();
  await expect(rowsOf(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByText('Taken back on 2 cases.')).toBeVisible();
  await expect(rowsOf(page)).toHaveCount(3);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await expect(page).toHaveURL(/\/work$/);
});

test('EH-11 a command on several cases says which it was refused for', async ({ page, desk, insurer }) => {
  const street = `Fjæra ${someNumber()}`;
  await desk.report({ street });
  const ended = await insurer.createCase({ street });
  await page.goto(`/${desk.portal}/work/cases?q=${encodeURIComponent(street)}`);
  await page.getByLabel('Select all cases shown').check();
  await insurer.rest.give(`cases/${ended.documentId}/cancel`, { reason: 'Reported twice' });
  await page.getByRole('button', { name: 'Wait' }).click();
  await page.getByLabel('Reason').fill('The floor dries');
  await page.getByRole('button', { name: 'Let 2 cases wait' }).click();
  await expect(page.getByText('1 case waits.')).toBeVisible();
  await expect(page.getByText(`${ended.number}: its state does not allow it`)).toBeVisible();
  await expect(rowsOf(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('1 case goes on as before.')).toBeVisible();
});

test('EH-11 the command menu finds a case by address and by person', async ({ page, desk, insurer }) => {
  const street = `Havnegata ${someNumber()}`;
  const number = someNumber();
  await insurer.rest.addContact(await insurer.createCase({ number, street }), { name: 'Wilhelmine Nordby' });
  for (const typed of [street, `wilhelmine ${number}`]) {
    await pressUntil(page, 'Control+k', () => expect(page.getByRole('combobox')).toBeFocused({ timeout: 1000 }));
    await page.keyboard.type(typed);
    await expect(page.getByRole('option').filter({ hasText: number })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
  }
  expect(desk.portal).toBe(insurer.portal);
});

async function many(desk: Desk, street: string, insurer: Insurer): Promise<string> {
  await Promise.all(Array.from({ length: 23 }, () => desk.report({ street })));
  return `/${insurer.portal}/work/cases?q=${encodeURIComponent(street)}`;
}

test('EH-11 more of a list comes without losing one’s place; columns are chosen and kept', async ({ page, desk, insurer }) => {
  await page.goto(await many(desk, `Sjøgata ${someNumber()}`, insurer));
  await expect(rowsOf(page)).toHaveCount(20);
  await expect(page.getByText('20 of 23')).toBeVisible();
  await page.getByRole('link', { name: 'Show 3 more' }).click();
  await expect(rowsOf(page)).toHaveCount(23);
  await page.getByRole('link', { name: 'Eli Strand' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();
  await page.goBack();
  await expect(rowsOf(page)).toHaveCount(23);
  await page.locator('summary', { hasText: 'Columns' }).click();
  await page.getByLabel('From site').uncheck();
  await expect(page.getByRole('columnheader', { name: 'From site' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'Next' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'From site' })).toHaveCount(0);
});

test('EH-11 without JavaScript the rest of a list is a page of its own', async ({ page, desk, insurer, browser }) => {
  const address = await many(desk, `Elvegata ${someNumber()}`, insurer);
  const plain = await browser.newContext({ storageState: await page.context().storageState(), javaScriptEnabled: false, baseURL: new URL(page.url()).origin });
  const still = await plain.newPage();
  await still.goto(address);
  await expect(rowsOf(still)).toHaveCount(20);
  await still.getByRole('link', { name: 'Show 3 more' }).click();
  await expect(rowsOf(still)).toHaveCount(3);
  await still.locator('summary', { hasText: 'Case open or waiting' }).click();
  await still.getByRole('link', { name: /^Waiting/ }).click();
  await expect(rowsOf(still)).toHaveCount(20);
  await plain.close();
});

test('EH-08 PF-18 dashboard and list are accessible; on a phone a row is three lines', async ({ page, desk, insurer }) => {
  test.slow();
  const street = `Storgata ${someNumber()}`;
  await desk.report({ street, reminderOn: desk.day(-1), externalOffice: await insurer.idOf('offices', 'Oslofjord Tørk') });
  await desk.report({ street, reminderOn: desk.day(0) });
  await page.goto(`/${desk.portal}/work`);
  await expectAccessible(page, 'dashboard');
  await page.goto(`/${desk.portal}/work/cases?q=${encodeURIComponent(street)}`);
  await expectAccessible(page, 'list');
  await page.setViewportSize(wide);
  await page.getByLabel('Select all cases shown').check();
  await page.getByRole('button', { name: 'Reminder' }).click();
  await expectAccessible(page, 'list with a selection');
  await page.goto(`/${desk.portal}/work/cases?q=nothing-is-called-that`);
  await expectAccessible(page, 'empty list');
  await page.setViewportSize(phone);
  await page.goto(`/${desk.portal}/work/cases?q=${encodeURIComponent(street)}`);
  const row = rowsOf(page).filter({ hasText: 'Oslofjord Tørk' });
  await expect(row).toContainText('Not named');
  expect((await row.boundingBox())?.height).toBeLessThan(110);
  await page.locator('summary', { hasText: 'User' }).click();
  await expectAccessible(page, 'list with a menu');
});
