import { contentOf } from '../api/support/calls.ts';
import { png } from '../api/support/files.ts';
import { expectAccessible, phone } from './support/looks.ts';
import { openCase } from './support/opening.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: phone, colorScheme: 'light' });

const photo = { text: 'Send pictures of the coupling', explanation: 'Before Thursday, so that Jonas brings the right parts.', kind: 'photo', dueOn: '2031-03-13' };

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('CP-27 PF-18 what is asked for stands first, is given in place, and becomes a message', async ({ page, insurer }) => {
      const sent = await insurer.sentCase();
      await openCase(page, sent);
      await expect(page.getByText('You do not need to do anything right now.')).toBeVisible();
      await insurer.rest.give(`cases/${sent.stored.documentId}/asks`, photo);
      await page.reload();
      const panel = page.getByRole('region', { name: photo.text });
      await expect(panel).toContainText('By Thursday 13 March 2031');
      if (javaScriptEnabled) await expectAccessible(page, 'dashboard with an ask');
      await panel.getByText('Send pictures', { exact: true }).click();
      if (javaScriptEnabled) {
        await panel.getByRole('button', { name: 'Send the pictures' }).click();
        await expect(panel.getByRole('alert')).toHaveText('Choose at least one picture.');
        await expectAccessible(page, 'dashboard with an open ask');
      }
      await panel.getByLabel('Choose pictures').setInputFiles({ name: 'pipe.png', mimeType: 'image/png', buffer: await png() });
      await panel.getByLabel('A few words with it').fill('Left of the sink');
      await panel.getByRole('button', { name: 'Send the pictures' }).click();
      await expect(page.getByText('Thank you, we have received it.')).toBeVisible();
      await expect(panel).toHaveCount(0);
      await page.getByRole('link', { name: 'Messages' }).click();
      const letter = page.getByRole('region', { name: 'Messages' }).getByRole('listitem').first();
      await expect(letter).toContainText(`In answer to “${photo.text}”`);
      await expect(letter).toContainText('Left of the sink');
      await expect(letter.getByRole('img', { name: 'pipe.png' })).toBeVisible();
    });
  });
}

test('CP-27 what was withdrawn in the meantime says so and loses no words', async ({ page, insurer }) => {
  const sent = await insurer.sentCase();
  const { documentId } = contentOf(await insurer.rest.command<{ documentId: string }>(`cases/${sent.stored.documentId}/asks`, { text: 'Which colour?' }));
  await openCase(page, sent);
  const panel = page.getByRole('region', { name: 'Which colour?' });
  await panel.getByText('Answer', { exact: true }).press('Enter');
  await panel.getByLabel('Your answer').fill('Oak');
  await insurer.rest.give(`asks/${documentId}/withdraw`);
  await panel.getByRole('button', { name: 'Send the answer' }).click();
  await expect(panel.getByRole('alert')).toContainText('We no longer need this');
  await expect(panel.getByLabel('Your answer')).toHaveValue('Oak');
});
