import { PASSWORD, portalUserOf } from '../api/support/approvals.ts';
import { contentOf, someAddress } from '../api/support/calls.ts';
import { someWish, tasksOf } from '../api/support/client-tasks.ts';
import { pdf } from '../api/support/corpus.ts';
import { nextMail } from '../api/support/mailbox.ts';
import { foundOffice, onboardingOf, someClient } from '../api/support/office.ts';
import { copyUnderTest } from '../stack/playwright-setup.ts';
import { atDesk, dialog } from './support/desks.ts';
import { enter, unreachable } from './support/keyboard.ts';
import { expectAccessible, phone, wide } from './support/looks.ts';
import { fillIn } from './support/member.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: phone, hasTouch: true, colorScheme: 'light', locale: 'en-GB' });

test('OB-04 OB-06 a client approves its first task on a telephone, and sends a file that an employee asks for', async ({ page, context, browser, installation, watched }) => {
  test.setTimeout(420_000);
  const portal = await foundOffice(installation);
  await installation.database.execute('UPDATE members SET language = ? WHERE id = ?', ['en', portal.employee.id]);
  const office = onboardingOf(installation, portal.employee.token);
  const client = await office.add(someClient({ name: 'Bakkerij Jansen', language: 'en' }));
  const email = client.email ?? '';
  await portalUserOf(installation, portal, office, client);
  const invited = await nextMail(copyUnderTest(), email);
  const { documentId } = await office.begun(client);
  await office.do(await office.at(documentId, 'app'), 'do-by-hand');

  // The client, on a telephone.
  await page.goto(`/${portal.key}/client`);
  await fillIn(page, email, PASSWORD);
  await expect(page.getByRole('heading', { level: 1, name: 'Hello Bakkerij Jansen' })).toBeVisible();
  const places = page.getByRole('navigation', { name: 'Places' });
  await expect(places.getByRole('link', { name: /^To do/ })).toHaveAccessibleName(/1 thing to do$/);
  const bar = await places.boundingBox();
  expect(Math.round((bar?.y ?? 0) + (bar?.height ?? 0)), 'the places stand where the thumb is').toBe(phone.height);
  await expect(page.getByText('Step 4 of 8')).toBeVisible();
  await expect(page.getByText('After that: Open the message and sign in')).toBeVisible();
  await expectAccessible(page, 'a client’s home');
  expect(await unreachable(page)).toEqual([]);
  await page.getByRole('list', { name: 'To do' }).getByRole('link', { name: /^Your first task/ }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Your first task' })).toBeVisible();
  await expectAccessible(page, 'a task of a dossier');
  await page.getByRole('button', { name: 'Approve', exact: true }).tap();
  await expect(page.getByRole('status')).toContainText('has been told');
  expect((await office.dossier(documentId)).step?.key).toBe('push');

  // The employee, at a desk.
  const { page: desk } = await atDesk(browser, watched);
  await desk.setViewportSize(wide);
  const tasksPage = `/${portal.key}/work/clients/${client.documentId}/tasks`;
  await desk.goto(tasksPage);
  await fillIn(desk, portal.employee.email, portal.employee.password);
  await expect(desk.getByRole('heading', { level: 1, name: 'Tasks' })).toBeVisible();
  await enter(desk, desk.getByRole('link', { name: 'New task' }));
  await desk.getByLabel('What it is about').fill('The one of November, please.');
  await desk.getByRole('button', { name: 'Send to the client' }).click();
  await expect(desk.getByText('Fill this in first.')).toBeVisible();
  await expect(desk.getByLabel('Title')).toBeFocused();
  await desk.getByLabel('Title').fill('The payslip of Fatima');
  await desk.getByLabel('Due on').fill('2031-03-01');
  await desk.getByLabel('Add files').setInputFiles({ name: 'example.pdf', mimeType: 'application/pdf', buffer: pdf });
  await expectAccessible(desk, 'the form of a task');
  await desk.setViewportSize(wide);
  await desk.getByRole('button', { name: 'Send to the client' }).click();
  await expect(desk.getByText('Bakkerij Jansen has been asked, and told by mail.')).toBeVisible();

  // Words outlive a reload and a lost connection; the file goes when it is back.
  let told = await nextMail(copyUnderTest(), email, invited.id);
  while (!told.subject.includes('payslip')) told = await nextMail(copyUnderTest(), email, told.id);
  const link = told.links.find((address) => address.includes('/client/tasks/')) ?? '';
  await page.goto(new URL(link).pathname);
  await expect(page.getByRole('link', { name: /^example\.pdf/ })).toBeVisible();
  await page.getByRole('button', { name: 'Send file' }).tap();
  await expect(page.getByText('Add the file first.')).toBeVisible();
  await page.getByLabel('Add a note, if you like').fill('Here it is.');
  await page.reload();
  await expect(page.getByLabel('Add a note, if you like')).toHaveValue('Here it is.');
  await page.getByLabel('Add files').setInputFiles({ name: 'payslip.pdf', mimeType: 'application/pdf', buffer: pdf });
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Send file' }).tap();
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Send file' }).tap();
  await expect(page.getByRole('status')).toContainText('has been told');
  await expect(page.getByRole('list', { name: 'Messages' })).toContainText('Here it is.');

  await desk.goto(tasksPage);
  await desk.getByRole('link', { name: /^The payslip of Fatima/ }).click();
  await expect(desk.getByRole('list', { name: 'Messages' })).toContainText('Here it is.');
  const shown = await desk.request.get((await desk.getByRole('link', { name: /^payslip\.pdf/ }).getAttribute('href')) ?? '');
  expect([shown.status(), shown.headers()['content-type']]).toEqual([200, 'application/pdf']);
  await expectAccessible(desk, 'a task in the workspace');
  await desk.setViewportSize(wide);
  await expect(desk.getByRole('button', { name: 'Withdraw' })).toBeHidden();
  await desk.goto(`/${portal.key}/client`);
  await expect(desk, 'an employee belongs in the workspace').toHaveURL(new RegExp(`/${portal.key}/work`));

  // Without scripts the forms are plain ones.
  const employee = tasksOf(installation, portal.employee.token);
  const [asked, dropped] = [contentOf(await employee.ask(client, someWish({ kind: 'answer', title: 'How many employees?', dueOn: null }))), contentOf(await employee.ask(client, someWish({ title: 'The annual figures', dueOn: '2020-01-02' })))];
  const plain = await browser.newContext({ baseURL: copyUnderTest().frontend, storageState: await context.storageState(), javaScriptEnabled: false, viewport: phone, locale: 'en-GB', extraHTTPHeaders: { 'X-Forwarded-For': someAddress() } });
  const still = await plain.newPage();
  await still.goto(`/${portal.key}/client`);
  await expect(still.getByRole('list', { name: 'To do' }).getByRole('link').first()).toHaveAccessibleName(/^The annual figures.*Was due/);
  await still.getByRole('link', { name: /^How many employees/ }).click();
  await still.getByLabel('Your answer').fill('Which day counts?');
  await still.getByRole('button', { name: 'Ask a question first' }).click();
  await expect(still.getByText(/^Sent to Balans/)).toBeVisible();
  await still.getByLabel('Your answer').fill('Seven');
  await still.getByRole('button', { name: 'Send answer' }).click();
  await expect(still.getByRole('list', { name: 'Messages' })).toContainText('Seven');
  expect((await employee.read(asked.documentId)).state).toBe('done');
  await plain.close();

  await desk.goto(`${tasksPage}?task=${dropped.documentId}`);
  await desk.getByRole('button', { name: 'Withdraw' }).click();
  await dialog(desk).getByRole('button', { name: 'Withdraw' }).click();
  await expect(desk.getByRole('region', { name: 'The annual figures' })).toContainText('Withdrawn');
  await page.goto(`/${portal.key}/client/history`);
  await expect(page.getByRole('list', { name: 'What has been done' }).getByRole('link')).toHaveCount(4);
  await expectAccessible(page, 'a client’s history');
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Account' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();
});
