import { expectAccessible, phone } from './support/looks.ts';
import { openCase } from './support/opening.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: phone, colorScheme: 'light' });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('CP-16 PF-18 a customer writes, is answered, and reads both', async ({ page, insurer }) => {
      const sent = await insurer.sentCase();
      await openCase(page, sent);
      await page.getByRole('link', { name: 'Messages' }).click();
      await expect(page).toHaveURL(/\/messages$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marit answers you here');
      await expect(page.getByText('No messages yet')).toBeVisible();

      await page.getByRole('button', { name: 'Send the message' }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'Write something first.' })).toBeVisible();
      await page.getByLabel('Your message').fill('May we turn it off at night?\nThe children cannot sleep.');
      await page.getByRole('button', { name: 'Send the message' }).click();
      await expect(page.getByRole('status')).toHaveText('Your message has been sent.');
      await expect(page.getByLabel('Your message')).toHaveValue('');
      const letters = page.getByRole('region', { name: 'Messages' });
      await expect(letters.getByRole('listitem')).toHaveCount(1);
      await expect(letters).toContainText(`You${sent.contact.email ?? ''}`);

      await insurer.rest.give(`cases/${sent.stored.documentId}/messages`, { text: 'Yes, you may.' });
      await page.reload();
      await expect(letters.getByRole('listitem').first()).toContainText('Yes, you may.');
      await expect(letters.getByRole('listitem').last()).toContainText('May we turn it off at night?');
      if (javaScriptEnabled) await expectAccessible(page, 'communication');
    });
  });
}

test('CP-16 what is being written outlives a reload', async ({ page, insurer }) => {
  await openCase(page, await insurer.sentCase());
  await page.getByRole('link', { name: 'Messages' }).click();
  await page.getByLabel('Your message').fill('Half a thou');
  await page.reload();
  await expect(page.getByLabel('Your message')).toHaveValue('Half a thou');
});

test('CP-16 where only the company writes there is no form, and a closed page is not found', async ({ page, insurer }) => {
  const sent = await insurer.sentCase();
  await insurer.override(sent.stored, { communicationDirection: 'toCustomer' });
  await openCase(page, sent);
  await page.getByRole('link', { name: 'Messages' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Messages from Nordlys Forsikring');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expectAccessible(page, 'communication one way');
});

test('CP-03 a tab that is not open looks like none: 404 in words', async ({ page, insurer }) => {
  const sent = await insurer.sentCase();
  await insurer.override(sent.stored, { communicationPage: 'never' });
  await openCase(page, sent);
  await expect(page.getByRole('link', { name: 'Messages' })).toHaveCount(0);
  const answer = await page.goto(`${page.url()}/messages`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
