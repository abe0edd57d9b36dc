import { readFile } from 'node:fs/promises';

import { pdf } from '../api/support/corpus.ts';
import { png } from '../api/support/files.ts';
import { linkTokenIn } from '../api/support/mailbox.ts';
import { addDocument, openCase } from './support/case.ts';
import { expectAccessible, wide } from './support/looks.ts';
import { newHandler, signIn } from './support/member.ts';
import { expect, test } from './support/visitor.ts';

test('CP-22, PF-18 the picture of a case is sent, changed and removed', async ({ page, installation, insurer }) => {
  test.slow();
  const stored = await insurer.createCase();
  await signIn(page, insurer.portal, await newHandler(installation, insurer));
  await openCase(page, insurer, stored);
  const dialog = page.getByRole('dialog');
  const input = dialog.locator('input[type=file]');
  const picture = page.getByRole('button', { name: 'Picture of the damage site, Markveien 31, 0554 Oslo' });

  await page.getByRole('button', { name: 'Add a picture' }).click();
  await expect(dialog).toContainText('There is no picture yet.');
  await input.setInputFiles({ name: 'report.png', mimeType: 'image/png', buffer: pdf });
  await expect(dialog.getByRole('alert')).toHaveText('Files of this kind are not accepted here.');
  await input.setInputFiles({ name: 'kitchen.png', mimeType: 'image/png', buffer: await png() });
  await expect(page.getByText('The picture is at the head of the case.')).toBeVisible();
  await expect(dialog).toBeHidden();
  const addressOf = () => picture.locator('img').getAttribute('src');
  const first = await addressOf();
  expect((await page.request.get(first ?? '')).headers()['content-type']).toBe('image/png');

  await picture.click();
  await expectAccessible(page, 'the picture');
  await input.setInputFiles({ name: 'hall.png', mimeType: 'image/png', buffer: await png() });
  await expect(dialog).toBeHidden();
  await expect.poll(addressOf, 'another picture has another address').not.toBe(first);

  await picture.click();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(dialog).toContainText('It goes from the head of the case for everybody.');
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('The picture is removed.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add a picture' })).toBeVisible();
});

test('MS-07, PF-18 one mail is opened and read, without the secret of its link', async ({ page, installation, insurer }) => {
  const { stored, contact, link } = await insurer.sentCase();
  await signIn(page, insurer.portal, await newHandler(installation, insurer));
  await openCase(page, insurer, stored, '/mails');
  await page.getByRole('main').getByRole('listitem').filter({ hasText: contact.email ?? '' }).getByRole('link').click();
  const mail = page.getByRole('region', { name: /^Your case with/ });
  await expect(mail).toContainText(`To ${contact.email ?? ''}`);
  await expect(mail.getByRole('list', { name: 'What became of it' }).getByRole('listitem')).toHaveText([/^Written/, /^Handed over for delivery/]);
  await expect(mail.getByRole('region', { name: 'Text' })).toContainText('•••');
  await expect(mail).toContainText('Links and codes are shown as •••.');
  expect(await page.content()).not.toContain(linkTokenIn(link));
  await expect(page.getByRole('link', { name: 'Mails and SMS', exact: true })).toHaveAttribute('aria-current', 'page');
  await expectAccessible(page, 'a mail');
  const [source] = await Promise.all([page.waitForEvent('download'), mail.getByRole('link', { name: 'Download the source' }).click()]);
  expect((await readFile(await source.path())).toString()).not.toContain(linkTokenIn(link));
  await mail.getByRole('link', { name: 'All mails and SMS' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Mails and SMS' })).toBeVisible();
});

test('CP-16, CP-18, PF-18 documents of the case go along with a letter, and are shared by that', async ({ page, installation, insurer }) => {
  const { stored } = await insurer.sentCase();
  for (const title of ['Offer', 'Moisture']) await addDocument({ installation, insurer, stored, title });
  await signIn(page, insurer.portal, await newHandler(installation, insurer));
  await openCase(page, insurer, stored);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'From documents' }).click();
  await expect(dialog).toContainText('What you attach is shared with the customers of this case when the letter is sent');
  await dialog.getByRole('checkbox', { name: 'Moisture' }).check();
  await expectAccessible(page, 'choosing documents');
  await dialog.getByRole('checkbox', { name: 'Offer' }).check();
  await dialog.getByRole('button', { name: 'Attach and share 2 documents' }).click();
  await expect(page.getByText('Offer shared with the letter')).toBeVisible();
  await page.getByRole('button', { name: 'Remove Offer' }).click();
  await page.getByRole('button', { name: /^Send to 1 person/ }).click();
  await expect(page.getByText('Your message is on its way.')).toBeVisible();
  await expect(page.getByRole('article').getByRole('link', { name: /^Moisture\.pdf/ })).toBeVisible();
  await openCase(page, insurer, stored, '/documents');
  const row = (title: string) => page.getByRole('list', { name: 'Documents' }).getByRole('listitem').filter({ hasText: title });
  await expect(row('Moisture').getByText(/^Shared \d/)).toBeVisible();
  await expect(row('Offer')).toContainText('Not shared');
});

test('CP-22 a reminder is set for the case, and taken back', async ({ page, installation, insurer }) => {
  const stored = await insurer.createCase();
  await signIn(page, insurer.portal, await newHandler(installation, insurer));
  await openCase(page, insurer, stored);
  const reminder = page.locator('dl > div').filter({ hasText: /^Reminder/ });
  await reminder.getByRole('button', { name: 'Set a day' }).click();
  await expectAccessible(page, 'a dialog opened from a fact');
  await page.setViewportSize(wide);
  await page.getByRole('dialog').getByLabel('Day').fill('2031-02-03');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The reminder is saved.')).toBeVisible();
  await expect(reminder).toContainText('3 Feb 2031');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(reminder).toContainText('Off');
});
