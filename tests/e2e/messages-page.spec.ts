import { nextMailWhole, receive, replyTo } from '../api/support/incoming.ts';
import type { Installation } from '../api/support/installation.ts';
import { departed } from '../api/support/outgoing.ts';
import { someEmail } from '../api/support/rest.ts';
import { copyUnderTest } from '../stack/playwright-setup.ts';
import type { Insurer } from './support/insurer.ts';
import { expectPanelAccessible, wide } from './support/looks.ts';
import { openCase } from './support/opening.ts';
import { openSettings } from './support/settingsPage.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: wide, colorScheme: 'light' });

/** A case whose customer has got her mail, and somebody else’s answer to it, which waits in quarantine. */
async function answeredByAnother(installation: Installation, insurer: Insurer) {
  const sent = await insurer.sentCase();
  const email = sent.contact.email ?? '';
  const mail = await nextMailWhole(installation.copy, email);
  await departed(installation.database, sent.stored);
  const neighbour = someEmail('neighbour');
  const html = '<p>I saw the pipe <b>burst</b>.</p><script>document.title = "x"</script>';
  await receive(installation, { ...replyTo(mail, `Kari Nabo <${neighbour}>`, 'I saw the pipe burst.'), html });
  return { sent, email, mail, neighbour };
}

test('MS-06 PF-18 a mail from quarantine is looked at, accepted, and read by the customer', async ({ page, installation, insurer }) => {
  test.slow();
  const { sent, neighbour } = await answeredByAnother(installation, insurer);
  await openSettings(page, insurer.portal);
  await page.goto(`${copyUnderTest().cms}/admin/`);
  await page.getByRole('link', { name: /mails? in quarantine$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Messages' })).toBeVisible({ timeout: 30_000 });
  await expect(page).toHaveURL(/list=quarantined/);
  await expect(page.getByRole('tab', { name: /^Quarantine/, selected: true })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search for messages' }).fill(sent.stored.number);
  await page.keyboard.press('Enter');
  const table = page.getByRole('grid', { name: 'Quarantine' });
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(table).toContainText('The sender has no part in the case or claim.');
  await expectPanelAccessible(page, 'main');

  await table.getByRole('row', { name: neighbour }).getByRole('link').press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Taken as the message')).toBeVisible();
  await dialog.getByRole('tab', { name: 'HTML' }).click();
  await expect(dialog.frameLocator('iframe').getByText('burst')).toBeVisible();
  await expectPanelAccessible(page, '[role=dialog]');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(table.getByRole('row', { name: neighbour }).getByRole('link')).toBeFocused();
  await page.goBack();
  await dialog.getByRole('button', { name: `Accept into case ${sent.stored.number}` }).click();
  await expect(page.getByText('The mail is in its case now.').first()).toBeVisible();
  await expect(page.getByText('Nothing in this list fits your search.')).toBeVisible();

  const customer = await page.context().newPage();
  await openCase(customer, sent);
  await customer.getByRole('link', { name: 'Messages' }).press('Enter');
  await expect(customer.getByText('I saw the pipe burst.')).toBeVisible();
});

test('MS-02 MS-06 a mail is discarded and kept; a failed message goes again', async ({ page, installation, insurer }) => {
  test.slow();
  const { sent, email, mail } = await answeredByAnother(installation, insurer);
  await installation.database.execute("UPDATE portico_outbox SET state = 'failed', error = '550 5.1.1 No such user' WHERE aggregate_id = ? AND recipient = ?", [sent.stored.id, email]);
  await openSettings(page, insurer.portal);
  await page.goto(`${copyUnderTest().cms}/admin/plugins/messaging/messages?list=quarantined&search=${sent.stored.number}`);
  const dialog = page.getByRole('dialog');
  await page.getByRole('grid', { name: 'Quarantine' }).getByRole('link').press('Enter');
  await dialog.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText('Nothing in this list fits your search.')).toBeVisible();
  await page.getByRole('tab', { name: 'Received' }).click();
  await expect(page.getByRole('grid', { name: 'Received' })).toContainText('Discarded');

  await page.getByRole('tab', { name: /^Failed/ }).click();
  const failed = page.getByRole('grid', { name: 'Failed' });
  await expect(failed).toContainText('550 5.1.1 No such user');
  await failed.getByRole('link').press('Enter');
  await dialog.getByRole('button', { name: 'Send again' }).click();
  await expect(page.getByText('The message is on its way again.').first()).toBeVisible();
  expect((await nextMailWhole(installation.copy, email, mail.id)).messageId).toBe(mail.messageId);
});
