import { contentOf } from '../api/support/calls.ts';
import { claimsOf, foundWarrantyPortal, type Signed, type WarrantyPortal } from '../api/support/claims.ts';
import { clientsOf, leadAgent, passwordTokenIn } from '../api/support/clients.ts';
import { nextMail } from '../api/support/mailbox.ts';
import { copyUnderTest } from '../stack/playwright-setup.ts';
import { atDesk, dialog, give } from './support/desks.ts';
import { enter, unreachable } from './support/keyboard.ts';
import { expectAccessible, wide } from './support/looks.ts';
import { fillIn } from './support/member.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: wide, colorScheme: 'light', locale: 'en-GB' });

const GOOD = 'four rivers over warm stones';

let portal: WarrantyPortal;
let lead: Signed;

test.beforeAll(async ({ installation }) => {
  portal = await foundWarrantyPortal(installation);
  lead = await leadAgent(installation, portal);
});

test('CL-17 CL-18 an agent invites somebody of a dealer, who sets a password and chooses how dates are written, until the login is locked', async ({ page, browser, installation, watched }) => {
  test.setTimeout(300_000);
  await page.goto(`/${portal.key}/work/clients`);
  await fillIn(page, lead.email, lead.password);
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Workspace' }).first().getByRole('link', { name: 'Clients' })).toHaveAttribute('aria-current', 'page');
  await expectAccessible(page, 'the clients of a manufacturer');
  await page.setViewportSize(wide);
  await page.getByLabel('Find a company or a person').fill('nobody of this name');
  await page.keyboard.press('Enter');
  await expect(page.getByText('No company and nobody for “nobody of this name”')).toBeVisible();
  await page.getByLabel('Find a company or a person').fill('jordvarme');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=jordvarme/);
  await page.getByRole('link', { name: /^Fjordvarme/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Fjordvarme/ })).toBeVisible();
  await expect(page.getByText(/95 an hour/)).toBeVisible();
  await expectAccessible(page, 'a dealer');
  await page.setViewportSize(wide);
  expect(await unreachable(page)).toEqual([]);

  // The rate is changed, and what is no rate is said beside it.
  await enter(page, page.getByRole('button', { name: 'Change', exact: true }));
  await dialog(page).getByLabel(/^Labour rate/).fill('much');
  await dialog(page).getByRole('button', { name: 'Save the company' }).click();
  await expect(dialog(page).getByLabel(/^Labour rate/)).toHaveAttribute('aria-invalid', 'true');
  await dialog(page).getByLabel(/^Labour rate/).fill('98,50');
  await expectAccessible(page, 'the dialog of a company');
  await page.setViewportSize(wide);
  await dialog(page).getByRole('button', { name: 'Save the company' }).click();
  await expect(page.getByText(/98\.50 an hour/)).toBeVisible();

  const email = `eirik@${portal.key}.example`;
  const invitation = page.getByRole('button', { name: 'Invite somebody' });
  await invitation.click();
  await dialog(page).getByLabel('Full name').fill('Eirik Sund');
  await dialog(page).getByLabel('E-mail address').fill(portal.otherClient.email);
  await dialog(page).getByRole('button', { name: 'Send the invitation' }).click();
  await expect(dialog(page).getByText('This e-mail address is somebody’s login in this portal already.')).toBeVisible();
  await dialog(page).getByLabel('E-mail address').fill(email);
  await dialog(page).getByRole('button', { name: 'Send the invitation' }).click();
  await expect(dialog(page)).toBeHidden();
  const row = page.getByRole('listitem').filter({ hasText: email });
  await expect(row).toContainText('Invited');

  // The invited opens the mail at another machine.
  const invited = await nextMail(copyUnderTest(), email);
  const client = await atDesk(browser, watched);
  await client.page.setViewportSize(wide);
  const link = `/${portal.key}/work/reset/${passwordTokenIn(invited.text)}`;
  await client.page.goto(link);
  await client.page.getByLabel('New password').fill(GOOD);
  await client.page.getByRole('button', { name: 'Set the password' }).click();
  await expect(client.page).toHaveURL(/\/work\/sign-in/);
  await fillIn(client.page, email, GOOD);
  await expect(client.page).toHaveURL(new RegExp(`/${portal.key}/client$`));

  // One claim that was touched on a day of which nobody says how long ago it was.
  const claims = claimsOf(installation, portal.client);
  const problem = `Fan of ${portal.key} does not turn`;
  await claims.submitted(portal, { problem });
  const at = '2026-03-05T10:30:00.000Z';
  await installation.database.execute('UPDATE claims SET updated_at = ? WHERE problem = ?', [installation.database.client === 'sqlite' ? Date.parse(at) : at, problem]);

  await client.page.getByRole('link', { name: 'Account', exact: true }).click();
  await expect(client.page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();
  await expectAccessible(client.page, 'the account of a client');
  await client.page.setViewportSize(wide);
  expect(await unreachable(client.page)).toEqual([]);
  await client.page.getByLabel('Full name').fill('');
  await client.page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(client.page.getByRole('alert').filter({ hasText: 'Write your name.' })).toBeVisible();
  await client.page.getByLabel('Full name').fill('Eirik J. Sund');
  await client.page.getByLabel('Title').fill('Service manager');
  await client.page.getByLabel('Dates').selectOption(`DD.MM.YYYY`);
  await client.page.getByLabel('Claims that move on').uncheck();
  await client.page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(client.page.getByText('Your account is saved.')).toBeVisible();
  await expect(client.page.getByLabel('Dates')).toHaveValue('DD.MM.YYYY');
  await expect(client.page.getByLabel('Claims that move on')).not.toBeChecked();
  await expect(client.page.getByText(/^Eirik J\. Sund, Fjordvarme/)).toBeVisible();
  await client.page.goto(`/${portal.key}/client/claims?list=all`);
  await expect(client.page.getByText('Thursday 05.03.2026').first()).toBeVisible();

  // A mail to him has such dates, too: his link ends in an hour, which before midnight is tomorrow.
  await client.page.goto('about:blank');
  const post = (path: string, body: object) => installation.send({ method: 'POST', path: `/api/sessions${path}`, body });
  await post('/forgotten', { portal: portal.key, email });
  const mail = await nextMail(copyUnderTest(), email, invited.id);
  expect(mail.text).toMatch(/until \d{2}:\d{2} on \d{2}\.\d{2}\.\d{4}\./);

  // The lock ends his session wherever it is.
  await page.reload();
  await expect(row).toContainText('Active');
  await expect(row).toContainText('Service manager');
  await give(page, row.getByRole('button', { name: /^Lock/ }), 'Lock the login');
  await expect(row).toContainText('Locked');
  await client.page.goto(`/${portal.key}/client/account`);
  await expect(client.page).toHaveURL(/\/work\/sign-in/);
  await fillIn(client.page, email, GOOD);
  await expect(client.page.getByRole('main').getByRole('alert')).toContainText('The e-mail address or the password is wrong.');
  await give(page, row.getByRole('button', { name: /^Unlock/ }), 'Unlock the login');
  await fillIn(client.page, email, GOOD);
  await expect(client.page).toHaveURL(new RegExp(`/${portal.key}/client/account$`));
  await client.context.close();
});

test('CL-17 two windows of one account, and an agent’s own', async ({ page, installation }) => {
  await page.goto(`/${portal.key}/work/account`);
  await fillIn(page, portal.secondAgent.email, portal.secondAgent.password);
  await expect(page.getByLabel('Comments on claims that nobody has')).toBeChecked();
  await expectAccessible(page, 'the account of an agent');
  await page.setViewportSize(wide);
  await page.getByLabel('Title').fill('From this window');
  const own = clientsOf(installation, portal.secondAgent.token);
  contentOf(await own.changeAccount({ title: 'From another window' }, (await own.account()).version));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('This was changed in another window in the meantime.')).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue('From this window');
  await page.getByLabel('Language', { exact: true }).selectOption('nb');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Kontoen din er lagret.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Kontoen din' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', /^nb/);
});

test('CL-18 an agent below level 3 looks, and a client finds no such page', async ({ page, browser, watched }) => {
  await page.goto(`/${portal.key}/work/clients?q=Innlandet`);
  await fillIn(page, portal.agent.email, portal.agent.password);
  await page.getByRole('link', { name: /^Innlandet/ }).click();
  await expect(page.getByText('Companies and logins are changed by agents of level 3 and above.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  const address = new URL(page.url()).pathname;
  const client = await atDesk(browser, watched);
  await client.page.goto(address);
  await fillIn(client.page, portal.otherClient.email, portal.otherClient.password);
  await expect(client.page).toHaveURL(new RegExp(`/${portal.key}/client$`));
  await client.context.close();
});
