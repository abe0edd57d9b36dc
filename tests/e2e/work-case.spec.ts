import type { Page } from '@playwright/test';

import { contentOf, type Data, send } from '../api/support/calls.ts';
import { openByMail } from '../api/support/customer.ts';
import { logIn } from '../api/support/doors.ts';
import type { Installation } from '../api/support/installation.ts';
import { givePassword, hire, type MemberWithLogin } from '../api/support/portal.ts';
import { someEmail, type StoredCase } from '../api/support/rest.ts';
import { copyUnderTest } from '../stack/playwright-setup.ts';
import { addDocument, openCase as open } from './support/case.ts';
import type { Insurer } from './support/insurer.ts';
import { pressUntil } from './support/keyboard.ts';
import { expectAccessible, phone } from './support/looks.ts';
import { newHandler, signIn } from './support/member.ts';
import { expect, test } from './support/visitor.ts';

interface Written {
  readonly stored: StoredCase;
  readonly write: (text: string) => Promise<void>;
}

/** A case whose customer has written. */
async function writtenCase(installation: Installation, insurer: Insurer, text = 'When are the dryers collected?'): Promise<Written> {
  const { stored, contact } = await insurer.sentCase();
  const customer = await openByMail(copyUnderTest(), insurer.portal, contact.email ?? '');
  const write = async (words: string): Promise<void> => {
    contentOf(await send<Data<unknown>>(installation.copy, { method: 'POST', path: `/api/customer/cases/${stored.number}/messages`, token: customer.token, body: { text: words } }));
  };
  await write(text);
  return { stored, write };
}

/** Somebody of level 1 of a partner, who has a task on the case. */
async function partnerOn(installation: Installation, insurer: Insurer, stored: StoredCase): Promise<MemberWithLogin> {
  const [office] = await installation.database.rows<{ document_id: string }>(
    `SELECT o.document_id FROM offices o JOIN offices_company_lnk oc ON oc.office_id = o.id JOIN companies c ON c.id = oc.company_id
      JOIN companies_portal_lnk cp ON cp.company_id = c.id JOIN portals p ON p.id = cp.portal_id WHERE p.key = ? AND c.kind = 'partner' AND o.available ORDER BY o.id`,
    [insurer.portal],
  );
  if (!office) throw new Error('The insurer has no partner');
  const member = await givePassword(installation, await hire(installation, { name: 'Samir Haugen', email: someEmail('samir'), level: 1, office: { documentId: office.document_id } }));
  await installation.database.execute('UPDATE members SET language = ? WHERE id = ?', ['en', member.id]);
  const task = contentOf(await insurer.rest.command<{ documentId: string }>(`cases/${stored.documentId}/tasks`, { title: 'Drying', kind: 'other' }));
  await insurer.rest.give(`tasks/${task.documentId}/allocate`, { office: office.document_id });
  await insurer.rest.give(`tasks/${task.documentId}/responsible`, { responsible: member.documentId });
  return member;
}

const todos = (page: Page) => page.getByRole('status', { name: 'To be done' });
const dialog = (page: Page) => page.getByRole('dialog');

test.describe('CP-20 the customer’s messages', () => {
  test('are marked as read without a reload, by a key', async ({ page, installation, insurer }) => {
    const { stored } = await writtenCase(installation, insurer);
    await signIn(page, insurer.portal, await newHandler(installation, insurer));
    await open(page, insurer, stored);
    await page.evaluate(() => Object.assign(window, { sameWindow: true }));
    await expect(todos(page)).toContainText('One message from the customer is unread.');
    await expect(page.getByRole('navigation', { name: 'Parts of the case' })).toContainText('1 new');
    await pressUntil(page, 'u', () => expect(page.getByText('All messages are marked as read.')).toBeVisible({ timeout: 2000 }));
    await expect(todos(page)).not.toContainText('unread');
    await expect(page.getByRole('article')).toContainText(/Read \d/);
    expect(await page.evaluate(() => 'sameWindow' in window)).toBe(true);
  });

  test('arrive while the page is open, and are answered', async ({ page, installation, insurer }) => {
    const { stored, write } = await writtenCase(installation, insurer);
    await signIn(page, insurer.portal, await newHandler(installation, insurer));
    await open(page, insurer, stored);
    await page.getByLabel('To Anne Bakke').fill('On Monday.');
    await page.reload();
    await expect(page.getByLabel('To Anne Bakke'), 'a draft is kept').toHaveValue('On Monday.');
    await write('And the floor?');
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(page.getByText('And the floor?')).toBeVisible({ timeout: 30_000 });
    await page.getByLabel('To Anne Bakke').press('Control+Enter');
    await expect(page.getByText('Your message is on its way.')).toBeVisible();
    await expect(page.getByRole('article').filter({ hasText: 'On Monday.' })).toBeVisible();
    await expect(page.getByLabel('To Anne Bakke')).toHaveValue('');
  });

  test('an arrow that waits stands still where motion is not wanted', async ({ page, installation, insurer }) => {
    const { stored } = await writtenCase(installation, insurer);
    await signIn(page, insurer.portal, await newHandler(installation, insurer));
    await open(page, insurer, stored);
    const word = page.getByRole('navigation', { name: 'Parts of the case' }).getByText('Unread.');
    const animation = () => word.evaluate((hidden) => getComputedStyle(hidden.parentElement?.querySelector('svg') ?? hidden).animationName);
    expect(await animation()).not.toBe('none');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await animation()).toBe('none');
  });
});

test('CP-18 two documents are shared at once, one is taken back, and that can be undone', async ({ page, installation, insurer }) => {
  const stored = await insurer.createCase();
  for (const title of ['Offer', 'Moisture']) await addDocument({ installation, insurer, stored, title });
  await signIn(page, insurer.portal, await newHandler(installation, insurer));
  await open(page, insurer, stored, '/documents');
  const share = page.getByRole('button', { name: /^Share/ });
  await share.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Tick what is to be shared.' }), 'it says why it cannot').toBeVisible();
  await page.getByRole('checkbox', { name: 'Tick Offer' }).check();
  await page.getByRole('checkbox', { name: 'Tick Moisture' }).check();
  await share.click();
  await dialog(page).getByRole('button', { name: 'Share 2 documents' }).click();
  await expect(page.getByText('2 documents are shared.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Documents' }).getByText(/^Shared \d/)).toHaveCount(2);
  await page.getByLabel('More for Offer').click();
  await page.getByRole('button', { name: 'Stop sharing' }).click();
  await dialog(page).getByRole('button', { name: 'Stop sharing' }).click();
  await expect(page.getByText('The document is no longer shared.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Documents' }).getByText(/^Shared \d/)).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('list', { name: 'Documents' }).getByText(/^Shared \d/)).toHaveCount(2);
});

test('CP-22 a case waits, goes on, and is closed with a reason, by the keyboard', async ({ page, installation, insurer }) => {
  const stored = await insurer.createCase();
  contentOf(await insurer.rest.command(`cases/${stored.documentId}/tasks`, { title: 'Drying', kind: 'repair' }));
  await signIn(page, insurer.portal, await newHandler(installation, insurer));
  await open(page, insurer, stored);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Markveien 31, 0554 Oslo');
  await pressUntil(page, 'w', () => expect(dialog(page).getByLabel('Until')).toBeFocused({ timeout: 1000 }));
  await dialog(page).getByRole('button', { name: 'Let it wait' }).click();
  await expect(dialog(page).getByLabel('Until')).toHaveAccessibleDescription('Fill this in.');
  await dialog(page).getByLabel('Until').fill('2031-02-03');
  await dialog(page).getByLabel('Why').fill('Parts are late');
  await dialog(page).getByRole('button', { name: 'Let it wait' }).click();
  await expect(page.getByText('The case waits.')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Waiting until 3 Feb 2031');
  await expect(page.getByRole('complementary', { name: 'Log' })).toContainText('Parts are late');
  await page.keyboard.press('w');
  await expect(page.getByText('The case goes on.')).toBeVisible();

  await page.keyboard.press('c');
  await expect(dialog(page)).toContainText('One task is not approved.');
  await expect(dialog(page).getByRole('listitem')).toHaveText(['Drying']);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('c');
  await dialog(page).getByLabel('Why').fill('The customer dried it');
  await dialog(page).getByRole('button', { name: 'Close the case' }).click();
  await expect(page.getByText('The case is closed.')).toBeVisible();
  const cancel = page.getByRole('button', { name: 'Cancel the case', exact: true });
  await expect(cancel).toHaveAccessibleDescription('The case is over. Reopen it first.');
  await expect(page.getByRole('button', { name: 'Reopen' })).toBeVisible();
});

test('25 a task goes its way in place', async ({ page, installation, insurer }) => {
  const stored = await insurer.createCase();
  await signIn(page, insurer.portal, await newHandler(installation, insurer));
  await open(page, insurer, stored, '/plan');
  await page.getByRole('button', { name: 'Add a task' }).click();
  await dialog(page).getByLabel('What is to be done').fill('Painting');
  await dialog(page).getByRole('button', { name: 'Add the task' }).click();
  const task = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Painting' }) });
  await expect(task).toContainText('Created');
  await task.getByRole('button', { name: 'Choose office' }).click();
  await dialog(page).getByLabel('Office').selectOption({ index: 1 });
  await dialog(page).getByRole('button', { name: 'Give it to this office' }).click();
  await expect(task).toContainText('Allocated');
  await task.getByRole('button', { name: 'Name responsible' }).click();
  await dialog(page).getByLabel('Who does it').selectOption({ index: 1 });
  await dialog(page).getByRole('button', { name: 'Name responsible' }).click();
  await expect(task).toContainText('Assigned');
  await task.getByRole('button', { name: 'Set days' }).click();
  await dialog(page).getByLabel('First day').fill('2031-02-03');
  await dialog(page).getByLabel('Last day').fill('2031-02-05');
  await dialog(page).getByRole('button', { name: 'Set the days' }).click();
  await expect(task).toContainText('Scheduled');
  await task.getByLabel('More for Painting').click();
  await expect(task.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Approve' }) }), 'what is not possible now says why').toHaveText(/^Approve.+/);
  await page.getByRole('link', { name: 'Project plan' }).click();
  await expect(page.getByRole('heading', { name: 'Project plan' })).toBeVisible();
});

test('CP-04, CP-09 access is taken and given, and a setting of the case differs from the portal’s', async ({ page, installation, insurer }) => {
  const { stored } = await insurer.sentCase();
  await signIn(page, insurer.portal, await newHandler(installation, insurer));
  await open(page, insurer, stored, '/access');
  const people = page.getByRole('region', { name: 'Customer access' });
  await people.getByRole('button', { name: 'Revoke' }).click();
  await dialog(page).getByRole('button', { name: 'Revoke' }).click();
  await expect(people).toContainText('Revoked');
  await people.getByRole('button', { name: 'Give access' }).click();
  await dialog(page).getByRole('button', { name: 'Give access' }).click();
  await expect(people).toContainText('Has access');
  await page.getByLabel('Direction of communication').selectOption('from the customer only');
  await page.getByRole('button', { name: 'Save the settings of this case' }).click();
  await expect(page.getByText('1 setting differs from the portal')).toBeVisible();
  await open(page, insurer, stored);
  await expect(page.getByText('In this case customers write and the company only reads.')).toBeVisible();
});

test('CP-27 the customer is asked, and what was asked is withdrawn', async ({ page, installation, insurer }) => {
  const { stored } = await insurer.sentCase();
  await signIn(page, insurer.portal, await newHandler(installation, insurer));
  await open(page, insurer, stored);
  await page.getByRole('button', { name: 'Ask the customer' }).click();
  await dialog(page).getByLabel('What do you need?').fill('A photo of the pipe');
  await dialog(page).getByRole('button', { name: 'Ask the customer' }).click();
  const asks = page.getByRole('region', { name: 'Asked of the customer' });
  await expect(asks).toContainText('A photo of the pipe');
  await asks.getByRole('button', { name: 'Withdraw' }).click();
  await dialog(page).getByRole('button', { name: 'Withdraw' }).click();
  await expect(asks).toContainText('Nothing is open.');
});

test('25 a partner of level 1 sees the own case without what she lacks', async ({ page, installation, insurer }) => {
  const { stored } = await writtenCase(installation, insurer);
  const partner = await partnerOn(installation, insurer, stored);
  await addDocument({ installation, insurer, stored, title: 'Only for the company' });
  await signIn(page, insurer.portal, partner);
  await open(page, insurer, stored);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Markveien 31, 0554 Oslo');
  for (const name of ['Wait', 'Close the case', 'Cancel the case', 'Accept', 'Reject', 'Mark all as read']) await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /Communication|Customer access|Mails/ })).toHaveCount(0);
  await expect(page.getByText('When are the dryers collected?')).toHaveCount(0);
  await expect(page.getByText('answer the customer'), 'not even that there is something to answer').toHaveCount(0);
  await expect(page.getByText('Only for the company')).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: 'Log' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /Work plan/ }), 'it opens at her tasks').toHaveAttribute('aria-current', 'page');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByText('Drying has started.')).toBeVisible();
  for (const part of ['communication', 'log', 'access', 'mails']) {
    await open(page, insurer, stored, `/${part}`);
    await expect(page.getByRole('heading', { name: 'This page is not here' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Workspace' }), 'the shell stays').toBeVisible();
  }
  await page.getByRole('link', { name: 'To my cases' }).click();
  const row = page.getByRole('row').filter({ hasText: stored.number });
  await expect(row).toBeVisible();
  await expect(row).not.toContainText(/answer the customer/i);
  const elsewhere = await insurer.createCase();
  const answer = await open(page, insurer, elsewhere);
  expect(answer?.status()).toBe(404);
});

test('25 an office confirms its task by opening the case', async ({ page, installation, insurer }) => {
  const stored = await insurer.createCase();
  const [lead] = await installation.database.rows<{ document_id: string; office: string }>(
    `SELECT m.document_id, o.document_id AS office FROM members m JOIN members_office_lnk mo ON mo.member_id = m.id JOIN offices o ON o.id = mo.office_id
      JOIN offices_company_lnk oc ON oc.office_id = o.id JOIN companies c ON c.id = oc.company_id JOIN companies_portal_lnk cp ON cp.company_id = c.id
      JOIN portals p ON p.id = cp.portal_id WHERE p.key = ? AND c.kind = 'partner' AND o.available ORDER BY o.id`,
    [insurer.portal],
  );
  if (!lead) throw new Error('The insurer has no partner');
  const member = await givePassword(installation, await hire(installation, { name: 'Ida Berg', email: someEmail('ida'), level: 2, office: { documentId: lead.office } }));
  await installation.database.execute('UPDATE members SET language = ? WHERE id = ?', ['en', member.id]);
  const task = contentOf(await insurer.rest.command<{ documentId: string }>(`cases/${stored.documentId}/tasks`, { title: 'Drying', kind: 'repair' }));
  await insurer.rest.give(`tasks/${task.documentId}/allocate`, { office: lead.office });
  await signIn(page, insurer.portal, member);
  await open(page, insurer, stored, '/plan');
  await expect(page.getByRole('listitem').getByText('Confirmed')).toBeVisible();
});

test('PF-18 every part can be read by everybody', async ({ page, installation, insurer }) => {
  test.slow();
  const { stored } = await writtenCase(installation, insurer);
  await addDocument({ installation, insurer, stored, title: 'Offer' });
  await insurer.rest.give(`cases/${stored.documentId}/asks`, { text: 'A photo of the pipe', kind: 'photo', dueOn: '2030-01-01' });
  await partnerOn(installation, insurer, stored);
  await signIn(page, insurer.portal, await newHandler(installation, insurer));
  for (const part of ['', '/documents', '/plan', '/access', '/log', '/mails', '/project']) {
    await open(page, insurer, stored, part);
    await expectAccessible(page, part || 'the case');
  }
  await page.setViewportSize(phone);
  await open(page, insurer, stored);
  await page.getByRole('button', { name: 'Wait' }).click();
  await expectAccessible(page, 'a dialog');
});

test('PF-13 the session of one person shows no more than the CMS says', async ({ request, installation, insurer }) => {
  const stored = await insurer.createCase();
  expect((await request.get(`/${insurer.portal}/work/cases/${stored.number}/pulse`)).status()).toBe(401);
  expect((await request.get(`/${insurer.portal}/work/cases/${stored.number}/documents/none`)).status()).toBe(401);
  const handler = await newHandler(installation, insurer);
  expect(await logIn(installation, insurer.portal, handler)).toMatch(/./);
});
