import type { Page } from '@playwright/test';

import { pdfOf } from '../api/support/approvals.ts';
import { refusal } from '../api/support/calls.ts';
import { nextMail } from '../api/support/mailbox.ts';
import { foundOffice, onboardingOf, someClient } from '../api/support/office.ts';
import { until } from '../api/support/until.ts';
import { openPushSink } from '../stack/push-sink.ts';
import { asApp, notificationsOf, offerToInstall, subscribeTo } from './support/app.ts';
import { atDesk, give } from './support/desks.ts';
import { phone as phoneSize, wide } from './support/looks.ts';
import { fillIn } from './support/member.ts';
import { expect, test } from './support/visitor.ts';

const PASSWORD = 'four rivers over warm stones';
const ANDROID = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Mobile Safari/537.36';

test.use({ viewport: phoneSize, hasTouch: true, userAgent: ANDROID, colorScheme: 'light', locale: 'en-GB' });

/** Where the link of a mail leads that has this in its address. */
const linkIn = ({ links }: { links: readonly string[] }, part: string): string => links.find((link) => link.includes(part)) ?? `no link with ${part}`;

const approveTask = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('list', { name: 'To do' }).getByRole('link', { name: new RegExp(`^${title}`) }).tap();
  await page.getByRole('button', { name: 'Approve', exact: true }).tap();
  await expect(page.getByRole('status').filter({ hasText: 'has been told' })).toBeVisible();
};

test('OB-02 OB-03 OB-05 OB-06 OB-07 OB-08 OB-10 a client comes all the way, from its record at the office to a dossier that closes by itself', async ({ page, context, browser, installation, watched }) => {
  test.setTimeout(300_000);
  const { copy } = installation;
  const portal = await foundOffice(installation);
  await installation.database.execute('UPDATE members SET language = ? WHERE id = ?', ['en', portal.employee.id]);
  const office = onboardingOf(installation, portal.employee.token);
  const { name, email } = someClient();
  const sink = await openPushSink(copy);
  const device = sink.device();
  await subscribeTo(context, device);

  // The office keeps what is to be approved, takes up the client and starts its dossier.
  const { context: away, page: desk } = await atDesk(browser, watched);
  await desk.setViewportSize(wide);
  await desk.goto(`/${portal.key}/work/dossiers/documents`);
  await fillIn(desk, portal.employee.email, portal.employee.password);
  await desk.getByLabel('PDF').setInputFiles({ name: 'engagement.pdf', mimeType: 'application/pdf', buffer: pdfOf(['Engagement letter', 'Terms']) });
  await desk.getByRole('button', { name: 'Keep this PDF' }).click();
  await expect(desk.getByText('engagement.pdf')).toBeVisible();
  await desk.goto(`/${portal.key}/work/clients/new`);
  await desk.getByLabel('Name', { exact: true }).fill(name);
  await desk.getByLabel('E-mail address').fill(email ?? '');
  await desk.getByLabel('Language').selectOption({ label: 'English' });
  await desk.getByRole('button', { name: 'Add the client' }).click();
  await desk.getByRole('link', { name: 'Start a dossier' }).click();
  await desk.getByRole('button', { name: 'Start one dossier' }).click();
  await office.started();
  await desk.getByRole('link', { name: 'To the dossiers' }).click();
  await desk.getByRole('main').getByRole('link', { name }).click();

  // Without a portal user its first step is approved by nobody; making one is offered.
  await expect(desk.getByText(`${name} has no portal user yet.`)).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Approve' })).toBeHidden();
  const [{ documentId = '' } = {}] = await office.dossiers();
  expect(refusal(await office.on(await office.dossier(documentId), 'approve'))).toEqual({ status: 409, code: 'dossier.noPortalUser' });
  await give(desk, desk.getByRole('button', { name: 'Create and invite the portal user' }), 'Send the invitation');

  // The client follows the invitation on its telephone; the office approves; the start e-mail leads to the app.
  const invitation = await nextMail(copy, email ?? '');
  await page.goto(linkIn(invitation, '/work/reset/'));
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Set the password' }).tap();
  await fillIn(page, email ?? '', PASSWORD);
  await expect(page.getByRole('heading', { level: 1, name: `Hello ${name}` })).toBeVisible();
  await give(desk, desk.getByRole('button', { name: 'Approve' }), 'Approve the step');
  const start = await nextMail(copy, email ?? '', invitation.id);
  await page.goto(linkIn(start, `/${portal.key}/app`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('on your Android device');
  await office.at(documentId, 'app');
  await offerToInstall(page);
  await page.getByRole('button', { name: 'Install the app' }).tap();
  await expect(page.getByText('Installed. Open the app from your home screen')).toBeVisible();
  await office.at(documentId, 'firstTask');

  // Messages on; the first task; what it sets going comes by push.
  await page.goto(`/${portal.key}/client/devices`);
  await page.getByRole('button', { name: 'Switch messages on' }).tap();
  await expect(page.getByText('Messages are on.')).toBeVisible();
  await page.goto(`/${portal.key}/client`);
  await approveTask(page, 'Your first task');
  const received = (count: number) =>
    until(`message ${count}`, async () => {
      const delivery = device.deliveries()[count - 1];
      return Promise.resolve(delivery && device.read(delivery));
    });
  const first = await received(1);

  // The app, of which the client has never signed in to: it presses the message, and signs in once.
  await context.clearCookies();
  await asApp(page);
  await page.goto(`/${portal.key}/app`);
  const notifications = await notificationsOf(page, portal.key);
  await notifications.deliver(first);
  await expect.poll(notifications.shown).toEqual([expect.objectContaining({ title: 'Open the message and sign in' })]);
  await notifications.press();
  await expect(page.getByLabel('E-mail address')).toHaveValue(email ?? '');
  await expect(page.getByLabel('Password')).toHaveAttribute('autocomplete', 'current-password');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: `Hello ${name}` })).toBeVisible();
  await office.at(documentId, 'secondTask');

  // From then on each message opens the portal itself: the second task, and the document.
  const open = async (count: number, title: string) => {
    await notifications.deliver(await received(count));
    await expect.poll(notifications.shown).toEqual([expect.objectContaining({ title })]);
    await notifications.press();
    await expect(page.getByRole('list', { name: 'To do' }).getByRole('link', { name: new RegExp(`^${title}`) })).toBeVisible();
    await expect(page).not.toHaveURL(/#user=/);
  };
  await open(2, 'Your second task');
  await approveTask(page, 'Your second task');
  await open(3, 'Approve a document');
  await page.getByRole('list', { name: 'To do' }).getByRole('link', { name: /^Approve a document/ }).tap();
  await expect(page.getByRole('group', { name: /^Pages of engagement\.pdf/ }).getByText('Engagement letter')).toBeAttached({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Approve this document' }).tap();
  await expect(page.getByText('You approved this document on')).toBeVisible();

  // The dossier has closed by itself, and its log tells how.
  await until('the closed dossier', async () => ((await office.dossier(documentId)).status === 'closed' ? true : undefined));
  await desk.reload();
  await expect(desk.getByRole('main').getByText('Closed', { exact: true }).first()).toBeVisible();
  const log = desk.getByRole('region', { name: 'What happened' }).getByRole('listitem');
  for (const told of ['approved “Portal user created”', 'The start e-mail was delivered.', 'The client installed the app.', 'The client opened the push message.', 'The client signed in to the app.', 'The client approved the document.']) await expect(log.filter({ hasText: told }), told).toHaveCount(1);
  await expect(log.filter({ hasText: 'The client approved the task.' })).toHaveCount(2);
  await desk.goto(`/${portal.key}/work/dossiers?list=closed`);
  await expect(desk.getByRole('main').getByRole('link', { name })).toBeVisible();
  await away.close();
  await sink.close();
});
