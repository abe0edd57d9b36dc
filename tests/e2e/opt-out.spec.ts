import { contentOf } from '../api/support/calls.ts';
import { type Mail, nextMail } from '../api/support/mailbox.ts';
import { foundPortal } from '../api/support/portal.ts';
import type { Installation } from '../api/support/installation.ts';
import { someEmail } from '../api/support/rest.ts';
import { copyUnderTest } from '../stack/playwright-setup.ts';
import { expectAccessible, phone } from './support/looks.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: phone, colorScheme: 'light' });

const addressIn = (text: string): string => /http\S+\/unsubscribe\/\S+/.exec(text)?.[0] ?? '';

/** A customer who has just been told of a message, and how the next one is written. */
async function toldCustomer(installation: Installation, language: 'en' | 'nb' | 'nl' = 'en') {
  const portal = await foundPortal(installation, { language });
  const of = await portal.rest.createCase();
  const email = someEmail();
  await portal.rest.addContact(of, { email });
  const link = await nextMail(installation.copy, email);
  const write = async () => contentOf(await portal.rest.command(`cases/${of.documentId}/messages`, { text: 'We come on Friday.' }));
  await write();
  const notice = await nextMail(installation.copy, email, link.id);
  const states = async () =>
    (await installation.database.rows<{ state: string }>("SELECT state FROM portico_outbox WHERE aggregate_id = ? AND template = 'messageToCustomer' ORDER BY id", [of.id])).map(({ state }) => state);
  return { portal, email, notice, write, states, next: (after: Mail) => nextMail(installation.copy, email, after.id) };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('MS-05 a click opts out, looking does not, and another click takes it back', async ({ page, installation }) => {
      const { portal, notice, write, states, next } = await toldCustomer(installation);
      const address = addressIn(notice.text);
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('No more mails about new messages?');
      await expect(page.getByText(`a mail when ${portal.name} needs something from you`)).toBeVisible();
      await write();
      const second = await next(notice);
      await page.getByRole('button', { name: 'Stop sending me these' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('No more mails about new messages');
      await write();
      await expect.poll(states).toEqual(['sent', 'sent', 'suppressed']);
      await page.getByRole('button', { name: 'Send me these again' }).click();
      await expect(page.getByRole('button', { name: 'Stop sending me these' })).toBeVisible();
      await write();
      expect((await next(second)).subject).toContain('wrote to you');
    });
  });
}

test('MS-05 a mail program opts out by one POST; whoever opens that address is shown the page', async ({ page, installation, request }) => {
  const { notice, write, states } = await toldCustomer(installation);
  const now = `${addressIn(notice.text)}/now`;
  await page.goto(now);
  await expect(page).toHaveURL(addressIn(notice.text));
  await expect(page.getByRole('button', { name: 'Stop sending me these' })).toBeVisible();
  const answer = await request.post(now, { form: { 'List-Unsubscribe': 'One-Click' }, headers: { 'sec-fetch-site': 'cross-site' } });
  expect(answer.status()).toBe(204);
  await write();
  await expect.poll(states).toEqual(['sent', 'suppressed']);
  expect((await request.post(now.replace(/.\/now$/, '!/now'))).status()).toBe(404);
});

test('MS-05 PF-18 the page is accessible, speaks the mail’s language, and says when the link does not work', async ({ page, installation }) => {
  test.slow();
  const { notice } = await toldCustomer(installation, 'nb');
  const shown = await page.goto(addressIn(notice.text));
  expect(shown?.headers()['referrer-policy']).toBe('no-referrer');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ingen flere e‑poster om nye meldinger?');
  await expectAccessible(page, 'opt-out');
  await page.goto(`${copyUnderTest().frontend}/nordlys/unsubscribe/1-${'a'.repeat(22)}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('virker ikke');
});
