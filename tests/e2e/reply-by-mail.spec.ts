import { nextMail } from '../api/support/mailbox.ts';
import { png } from '../api/support/files.ts';
import { copyUnderTest } from '../stack/playwright-setup.ts';
import { expectAccessible, phone } from './support/looks.ts';
import { openCase } from './support/opening.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: phone, colorScheme: 'light' });

test('MS-06 a reply written in the development mailbox stands in the case, with its picture and without the quotation', async ({ page, insurer }) => {
  const sent = await insurer.sentCase();
  const { mailbox } = copyUnderTest();
  const mail = await nextMail(copyUnderTest(), sent.contact.email ?? '');
  await page.goto(`${mailbox}/mails/${mail.id}`);
  await page.getByRole('link', { name: 'Reply' }).click();
  await page.getByLabel('Your reply').fill('The floor is dry again.\nThank you!');
  await page.getByLabel('Files').setInputFiles({ name: 'floor.png', mimeType: 'image/png', buffer: await png() });
  await page.getByRole('button', { name: 'Send the reply' }).click();
  await expect(page.getByText('Portico reads it within a few seconds')).toBeVisible();

  const stored = () => insurer.rest.get<{ messages: { text: string }[] }>(`cases/${sent.stored.documentId}/messages`);
  await expect.poll(async () => (await stored()).body.data.messages.map(({ text }) => text), { timeout: 15_000 }).toEqual(['The floor is dry again.\nThank you!']);

  await openCase(page, sent);
  await page.getByRole('link', { name: 'Messages' }).click();
  const letter = page.getByRole('region', { name: 'Messages' }).getByRole('listitem').first();
  await expect(letter).toContainText('The floor is dry again.');
  await expect(letter).not.toContainText('wrote:');
  await expect(letter.getByRole('link', { name: /floor\.png/ })).toBeVisible();
  await expectAccessible(page, 'communication with a reply by mail');
});
