import { contentOf } from '../api/support/calls.ts';
import { passwordTokenIn } from '../api/support/clients.ts';
import { nextMail } from '../api/support/mailbox.ts';
import { foundOffice, onboardingOf, type OfficePortal, someClient } from '../api/support/office.ts';
import { atDesk, dialog, give } from './support/desks.ts';
import { enter, unreachable } from './support/keyboard.ts';
import { expectAccessible, wide } from './support/looks.ts';
import { fillIn } from './support/member.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: wide, colorScheme: 'light', locale: 'en-GB' });

let portal: OfficePortal;

test.beforeAll(async ({ installation }) => {
  portal = await foundOffice(installation);
  await installation.database.execute('UPDATE members SET language = ? WHERE id = ?', ['en', portal.employee.id]);
});

test('OB-02 OB-03 OB-05 OB-07 an employee takes up a client, invites it, starts dossiers for a group, skips a step with a reason and reads the log', async ({ page, browser, installation, watched }) => {
  test.setTimeout(300_000);
  const office = onboardingOf(installation, portal.employee.token);
  await page.goto(`/${portal.key}/work`);
  await fillIn(page, portal.employee.email, portal.employee.password);
  await expect(page.getByRole('heading', { level: 1, name: 'Begin with your clients' })).toBeVisible();
  const rail = page.getByRole('navigation', { name: 'Workspace' }).first();
  await expect(rail.getByRole('link')).toHaveText(['Dashboard', 'Clients', 'Dossiers']);
  await rail.getByRole('link', { name: 'Clients' }).click();
  await expect(page.getByText('No clients yet')).toBeVisible();

  // What is wrong is said at its field, and nothing that was typed is lost.
  await page.getByRole('link', { name: 'Add a client' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Add a client' })).toBeVisible();
  await page.getByLabel('E-mail address').fill('jansen');
  await enter(page, page.getByRole('button', { name: 'Add the client' }));
  await expect(page.getByRole('main').getByRole('alert')).toContainText('2 things are not right yet');
  await expect(page.getByLabel('E-mail address')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('E-mail address')).toHaveValue('jansen');
  await expectAccessible(page, 'a client that is not taken up');
  await page.setViewportSize(wide);
  const email = someClient().email ?? '';
  await page.getByLabel('Name', { exact: true }).fill('Bakkerij Jansen');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Relation groups').fill('Payroll; VAT');
  await page.getByRole('button', { name: 'Add the client' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bakkerij Jansen' })).toBeVisible();
  await expectAccessible(page, 'a client');
  await page.setViewportSize(wide);
  await give(page, page.getByRole('button', { name: 'Create and invite the portal user' }), 'Send the invitation');
  await expect(page.getByRole('main').getByText('Invited', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Invite again' })).toBeVisible();

  // A table of more clients: bad lines first.
  await page.goto(`/${portal.key}/work/clients`);
  const table = (...lines: string[]) => ({ name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from(['Name;E-mail;Relation groups', ...lines].join('\r\n')) });
  const good = ['De Vries;vries@vries.example;Payroll', 'Koning;;Payroll'];
  await page.getByLabel('File').setInputFiles(table(...good, 'Smit;no address;', ';x@y.example;'));
  await page.getByRole('button', { name: 'Check the file' }).click();
  const findings = page.getByRole('table', { name: /cannot be taken/ });
  await expect(findings.getByRole('row', { name: /4 E-mail no address/ })).toBeVisible();
  await expect(findings.getByRole('row', { name: /5 Name/ })).toBeVisible();
  await expectAccessible(page, 'clients with a table that is not taken');
  await page.setViewportSize(wide);
  await page.getByLabel('File').setInputFiles(table(...good));
  await page.getByRole('button', { name: 'Check the file' }).click();
  await page.getByRole('button', { name: 'Take 2 lines over' }).click();
  await expect(page.getByRole('link', { name: 'De Vries' })).toBeVisible();
  await page.getByLabel('Relation group', { exact: true }).selectOption({ label: 'Payroll (3)' });
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('link', { name: 'Start dossiers for this group' }).click();

  await expect(page.getByRole('checkbox', { name: 'Payroll' })).toBeChecked();
  await expect(page.getByRole('status').filter({ hasText: '2 dossiers begin.' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Koning' })).toBeVisible();
  await page.getByLabel('Name or e-mail address').fill('konin');
  await expect(page.getByRole('checkbox', { name: /^Koning/ })).toBeVisible();
  await expectAccessible(page, 'a start of dossiers');
  await page.setViewportSize(wide);
  // What was told a moment ago, and can be closed, goes by itself.
  await page.reload();
  expect(await unreachable(page)).toEqual([]);
  await page.getByRole('button', { name: 'Start 2 dossiers' }).click();
  await expect(page.getByText('2 dossiers are being started')).toBeVisible();
  await page.getByRole('link', { name: 'To the dossiers' }).click();
  await expect(page.getByText('2 dossiers have begun.')).toBeVisible({ timeout: 30_000 });
  const funnel = page.getByRole('list', { name: /Dossiers by step/ });
  await expect(funnel.getByRole('link').first()).toContainText('1');
  await expectAccessible(page, 'the dossiers of an office');
  await page.setViewportSize(wide);

  // A step is passed over for a reason, and by whoever is first.
  const [mine] = await office.dossiers('q=vries');
  contentOf(await office.invite(mine?.client ?? { documentId: '' }));
  await office.do(await office.dossier(mine?.documentId ?? ''), 'approve');
  await office.at(mine?.documentId ?? '', 'app');
  await page.getByRole('link', { name: 'De Vries' }).click();
  await page.getByRole('button', { name: 'Skip' }).click();
  await dialog(page).getByRole('button', { name: 'Skip the step' }).click();
  await expect(dialog(page).getByLabel('Reason')).toHaveAttribute('aria-invalid', 'true');
  await dialog(page).getByLabel('Reason').fill('Has no telephone');
  // Somebody else was faster.
  await office.do(await office.dossier(mine?.documentId ?? ''), 'remind');
  await dialog(page).getByRole('button', { name: 'Skip the step' }).click();
  await expect(dialog(page).getByText('Somebody else changed this in the meantime.')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'reminded the client of “Install the app”' })).toBeVisible();
  await give(page, page.getByRole('button', { name: 'Skip' }), 'Skip the step', (within) => within.getByLabel('Reason').fill('Has no telephone'));
  await expect(page.getByRole('listitem').filter({ hasText: 'skipped “Install the app”' })).toContainText('Has no telephone');
  await expect(page.getByRole('listitem').filter({ hasText: 'approved “Portal user created”' })).toBeVisible();
  await expectAccessible(page, 'a dossier');
  await page.setViewportSize(wide);
  expect(await unreachable(page)).toEqual([]);
  await page.goto(`/${portal.key}/work`);
  await expect(page.getByRole('heading', { level: 2, name: 'Stuck with the client' })).toBeVisible();
  await expectAccessible(page, 'the dashboard of an office');

  // Those of a group who have no portal user are invited at once.
  await office.add(someClient({ name: 'Later one', groups: ['VAT'] }));
  await page.goto(`/${portal.key}/work/clients?group=VAT`);
  await page.getByRole('link', { name: 'Invite clients' }).click();
  await expect(page.getByRole('checkbox', { name: 'VAT' })).toBeChecked();
  await expect(page.getByRole('status').filter({ hasText: 'One client is invited. One client has a portal user already.' })).toBeVisible();
  await expectAccessible(page, 'an invitation of many clients');
  await page.setViewportSize(wide);
  await page.getByRole('button', { name: 'Invite one client' }).click();
  await expect(page.getByText('The client is being invited.')).toBeVisible();
  await expect(page.getByText('One client has been invited.')).toBeVisible({ timeout: 30_000 });

  // Clients have a portal of their own, whichever page they come by.
  const client = await atDesk(browser, watched);
  const { text } = await nextMail(installation.copy, email);
  expect((await installation.send({ method: 'POST', path: '/api/sessions/reset', body: { portal: portal.key, token: passwordTokenIn(text), password: 'four rivers over warm stones' } })).status).toBe(204);
  await client.page.goto(`/${portal.key}/work`);
  await fillIn(client.page, email, 'four rivers over warm stones');
  await expect(client.page).toHaveURL(new RegExp(`/${portal.key}/client`));
  await client.context.close();
});
