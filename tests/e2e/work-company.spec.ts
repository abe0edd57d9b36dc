import type { Page } from '@playwright/test';

import type { Installation } from '../api/support/installation.ts';
import { foundPortal, type FoundedPortal, givePassword, hire, type MemberWithLogin, type Office } from '../api/support/portal.ts';
import { contentOf } from '../api/support/calls.ts';
import { mark, signIn as openSession, workOf } from '../api/support/work.ts';
import { enter, pressUntil, unreachable } from './support/keyboard.ts';
import { expectAccessible, wide } from './support/looks.ts';
import { signIn } from './support/member.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: wide, colorScheme: 'light', locale: 'en-GB' });

let portal: FoundedPortal;
let lead: MemberWithLogin;
let worker: MemberWithLogin;
let inspector: MemberWithLogin;

const employ = async (installation: Installation, name: string, level: number, office: Office) =>
  givePassword(installation, await hire(installation, { name, email: `${name.split(' ')[0]?.toLowerCase() ?? ''}@${portal.key}.example`, level, office }));

test.beforeAll(async ({ installation }) => {
  portal = await foundPortal(installation);
  lead = await employ(installation, 'Torunn Hegge', 4, portal.repairOffice);
  worker = await employ(installation, 'Anders Rud', 1, portal.repairOffice);
  inspector = await givePassword(installation, portal.inspector);
  await mark(installation, portal, portal.repairer);
});

const office = (page: Page, { name }: Office) => page.getByRole('region', { name });
const person = (page: Page, { name }: { name: string }) => page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
const dialog = (page: Page) => page.getByRole('dialog');

/** What the CMS has been told by somebody else in the meantime. */
async function changeElsewhere(installation: Installation, { documentId }: Office, available: boolean): Promise<void> {
  const work = workOf(installation, await openSession(installation, portal, lead));
  const { offices } = contentOf(await work.get<{ offices: { documentId: string; version: string }[] }>('work/company'));
  contentOf(await work.patch(`work/company/offices/${documentId}`, { available }, offices.find((one) => one.documentId === documentId)?.version));
}

test('spec 25 level 4 PF-18 whoever leads a company finds it, and says which office takes work and who gets it at once', async ({ page, installation }) => {
  await signIn(page, portal.key, lead);
  await pressUntil(page, 'Control+k', () => expect(page.getByRole('combobox')).toBeFocused({ timeout: 1000 }));
  await page.getByRole('combobox').fill('comp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Partner .* has 2 offices and 4 people\.$/ })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Workspace' }).first().getByRole('link', { name: 'Company' })).toHaveAttribute('aria-current', 'page');
  await expect(person(page, portal.repairer)).toContainText('External case handler');
  await expectAccessible(page, 'the company');
  await page.setViewportSize(wide);
  expect(await unreachable(page)).toEqual([]);

  const change = office(page, portal.repairOffice).getByRole('button', { name: `Change ${portal.repairOffice.name}` });
  await enter(page, change);
  await dialog(page).getByLabel('New work').selectOption({ label: 'Takes no new work' });
  await dialog(page).getByLabel('Repair goes at once to').selectOption({ label: worker.name });
  await expectAccessible(page, 'the dialog of an office');
  await page.setViewportSize(wide);
  await dialog(page).getByRole('button', { name: 'Save the office' }).click();
  await expect(page.getByRole('status').filter({ hasText: `${portal.repairOffice.name} is saved.` })).toBeVisible();
  await expect(office(page, portal.repairOffice)).toContainText('Takes no new work');
  await expect(office(page, portal.repairOffice)).toContainText(`Repair: ${worker.name}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('One office takes no new work.');
  await expect(change, 'the focus comes back').toBeFocused();

  await change.click();
  await changeElsewhere(installation, portal.repairOffice, true);
  await dialog(page).getByRole('button', { name: 'Save the office' }).click();
  await expect(dialog(page).getByRole('alert')).toHaveText('Somebody else changed this in the meantime. Look at it again.');
  await dialog(page).getByRole('button', { name: 'Save the office' }).click();
  await expect(dialog(page).getByRole('alert'), 'nothing is written over unseen').toBeVisible();
  await dialog(page).getByRole('button', { name: 'Not now' }).click();
  await expect(office(page, portal.repairOffice), 'it is shown as it is now').not.toContainText('Takes no new work');
  await change.click();
  await expect(dialog(page).getByLabel('New work')).toHaveValue('yes');
});

test('spec 25 level 4 answer 8 a member gets another level, days away and a deputy, leaves and comes back', async ({ page }) => {
  await signIn(page, portal.key, lead);
  await page.goto(`/${portal.key}/work/company`);
  await expect(person(page, lead).getByRole('button', { name: /left/ }), 'of oneself, others say that').toHaveCount(0);
  await person(page, worker).getByRole('button', { name: `Change ${worker.name}` }).click();
  await expect(dialog(page).getByLabel('Level').getByRole('option')).toHaveCount(4);
  await dialog(page).getByLabel('Level').selectOption('2');
  await dialog(page).getByLabel('First day away').fill('2020-02-02');
  await dialog(page).getByLabel('Last day away').fill('2020-01-01');
  await dialog(page).getByLabel('Deputy').selectOption({ label: `${portal.repairer.name}, ${portal.repairOffice.name}` });
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  await expect(dialog(page).getByLabel('Last day away')).toHaveAccessibleDescription(/The last day is before the first\./);
  await dialog(page).getByLabel('Last day away').fill('2099-01-01');
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  await expect(person(page, worker)).toContainText('Cases of the office');
  await expect(person(page, worker)).toContainText(`${portal.repairer.name} stands in`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('One is away today.');

  await person(page, worker).getByRole('button', { name: `Has left ${worker.name}` }).click();
  await expect(dialog(page)).toContainText('Tasks stay where they are until they are given to somebody else.');
  await dialog(page).getByRole('button', { name: 'Mark as left' }).click();
  await expect(page.getByText(`${worker.name} has left.`)).toBeVisible();
  await page.getByText('One person has left').click();
  await person(page, worker).getByRole('button', { name: `Is back ${worker.name}` }).click();
  await dialog(page).getByRole('button', { name: 'Mark as back' }).click();
  await expect(page.getByRole('list', { name: `People of ${portal.repairOffice.name}` })).toContainText(worker.name);
});

test('answer 8 whoever does not lead the company says in the account when she is away', async ({ page }) => {
  await signIn(page, portal.key, inspector);
  await expect(page.getByRole('link', { name: 'Company' })).toHaveCount(0);
  await page.goto(`/${portal.key}/work/company`);
  await expect(page.getByText('Your company is looked after by others')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'your account' }).click();
  await expect(page.getByText('You have not said that you are away.')).toBeVisible();
  await page.getByRole('button', { name: 'Set days and deputy' }).click();
  await dialog(page).getByLabel('First day away').fill('2020-01-01');
  await dialog(page).getByLabel('Deputy').selectOption({ label: `${lead.name}, ${portal.repairOffice.name}` });
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Your days are saved.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'When you are away' })).toContainText(`${lead.name} stands in`);
  await expectAccessible(page, 'the account');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('spec 25 level 4 the company can be read', async ({ page }) => {
    await signIn(page, portal.key, lead);
    await page.getByRole('link', { name: 'Company' }).first().click();
    await expect(office(page, portal.repairOffice)).toContainText('Takes new work');
    await expect(person(page, portal.repairer)).toContainText('Leads the office');
  });
});

test('spec 25 level 4 PF-18 in a large company people are found by words, and stand page after page', async ({ page, installation }) => {
  const crowded = await foundPortal(installation);
  const first = await givePassword(installation, await hire(installation, { name: 'Torunn Hegge', email: `torunn@${crowded.key}.example`, level: 4, office: crowded.repairOffice }));
  for (let count = 1; count <= 60; count += 1) await hire(installation, { name: `Arbeider ${String(count).padStart(2, '0')}`, email: `arbeider${count}@${crowded.key}.example`, level: 1, office: crowded.repairOffice });
  await signIn(page, crowded.key, first);
  await page.goto(`/${crowded.key}/work/company`);
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await expect(pages).toContainText('Page 1 of 2');
  await expect(person(page, { name: 'Arbeider 60' })).toHaveCount(0);
  await pages.getByRole('link', { name: 'Next page' }).click();
  await expect(pages).toContainText('Page 2 of 2');
  await expect(page).toHaveURL(/page=2/);
  await page.getByLabel('Find a person or an office').fill('BEIDER60@');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.getByText('One person for “BEIDER60@”.')).toBeVisible();
  await expect(person(page, { name: 'Arbeider 60' })).toBeVisible();
  await expectAccessible(page, 'a person found in a company');
  await page.goto(`/${crowded.key}/work/company?q=qqq&page=99`);
  await expect(page.getByText('Nobody and no office for “qqq”')).toBeVisible();
  await page.getByRole('link', { name: 'show all' }).click();
  await expect(pages).toContainText('Page 1 of 2');
});
