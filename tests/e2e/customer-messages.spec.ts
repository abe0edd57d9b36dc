import { pdf } from '../api/support/corpus.ts';
import { png } from '../api/support/files.ts';
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
      await expect(letters).toContainText(`You ${sent.contact.email ?? ''}`);

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
  // Nothing can keep it until the scripts run; from then on it is kept.
  await expect.poll(() => page.evaluate(() => JSON.stringify(sessionStorage))).toContain('Half a thou');
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
  await expect(page.getByRole('link', { name: 'Write', exact: true })).toHaveCount(0);
  const answer = await page.goto(`${page.url()}/messages`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('CP-16 CP-20 PF-11 pictures and documents go with a letter, and come with one', async ({ page, insurer }) => {
  const sent = await insurer.sentCase();
  await openCase(page, sent);
  await page.getByRole('link', { name: 'Messages' }).click();
  const chosen = page.getByRole('list', { name: 'Chosen files' }).getByRole('listitem');
  await page.getByLabel('Add files').setInputFiles([
    { name: 'page.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>no paper</html>') },
    { name: 'pipe.png', mimeType: 'image/png', buffer: await png() },
  ]);
  await expect(chosen).toHaveCount(2);
  await page.getByLabel('Your message').fill('The pipe and the bill');
  await page.getByRole('button', { name: 'Send the message' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'of a kind that we cannot take' })).toBeVisible();
  await expect(page.getByLabel('Your message')).toHaveValue('The pipe and the bill');
  await page.getByRole('button', { name: 'Remove page.pdf' }).press('Enter');
  await page.getByLabel('Add files').setInputFiles({ name: 'bill.pdf', mimeType: 'application/pdf', buffer: pdf });
  await expect(chosen).toHaveText([/pipe\.png/, /bill\.pdf/]);
  await page.getByRole('button', { name: 'Send the message' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Your message has been sent.');
  const files = page.getByRole('list', { name: 'Files with this message' });
  await expect(files.getByRole('link')).toHaveCount(2);
  const picture = files.getByRole('img', { name: 'pipe.png' });
  await expect(picture).toHaveJSProperty('complete', true);
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(40);
  await expectAccessible(page, 'communication with files');
});

test('CP-16 PF-18 words and files that were there before the scripts ran are kept and sent', async ({ page, insurer }) => {
  await openCase(page, await insurer.sentCase());
  const address = `${page.url()}/messages`;
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByLabel('Your message').fill('The bill');
  await page.getByLabel('Add files').setInputFiles({ name: 'bill.pdf', mimeType: 'application/pdf', buffer: pdf });
  release();
  await expect(page.getByRole('list', { name: 'Chosen files' }).getByRole('listitem')).toHaveText([/bill\.pdf/]);
  await expect.poll(() => page.evaluate(() => JSON.stringify(sessionStorage))).toContain('The bill');
  await page.getByRole('button', { name: 'Send the message' }).press('Enter');
  await expect(page.getByRole('list', { name: 'Files with this message' }).getByRole('link')).toHaveCount(1);
});

test('CP-16 what has come since the last visit is marked, until it has been seen', async ({ page, insurer }) => {
  const sent = await insurer.sentCase();
  await openCase(page, sent);
  await insurer.rest.give(`cases/${sent.stored.documentId}/messages`, { text: 'We come on Friday.' });
  await page.reload();
  await page.getByRole('link', { name: 'Messages 1 new' }).click();
  const letter = page.getByRole('region', { name: 'Messages' }).getByRole('listitem').first();
  await expect(letter).toContainText('New');
  await expect(async () => {
    await page.reload();
    await expect(letter).toContainText('We come on Friday.');
    await expect(letter.getByText('New', { exact: true })).toHaveCount(0);
  }).toPass();
});

test('CP-16 a phone shows the newest letter without scrolling; what may be sent is said to whoever writes', async ({ page, insurer }) => {
  const sent = await insurer.sentCase();
  await insurer.rest.give(`cases/${sent.stored.documentId}/messages`, { text: 'We come on Friday.' });
  await openCase(page, sent);
  await page.getByRole('link', { name: 'Write', exact: true }).click();
  await expect(page.getByText('We come on Friday.')).toBeInViewport();
  await expect(page.getByText(/^Up to 5 files/)).toBeHidden();
  await page.getByLabel('Your message').focus();
  await expect(page.getByText(/^Up to 5 files/)).toBeVisible();
});
