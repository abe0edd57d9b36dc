import { png } from '../api/support/files.ts';
import { mailsTo, nextMail } from '../api/support/mailbox.ts';
import { copyUnderTest } from '../stack/playwright-setup.ts';
import { someMobile } from './support/insurer.ts';
import { enter, tabTo } from './support/keyboard.ts';
import { expectAccessible, phone } from './support/looks.ts';
import { nextCode, openButton, openCase } from './support/opening.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: phone, colorScheme: 'light' });

test('CP-06 CP-08 CP-16 CP-27 PF-18 a policy holder, from the mail to the sent photo, by keyboard alone', async ({ page, insurer }) => {
  test.slow();
  const stored = await insurer.createCase();
  await insurer.override(stored, { smsCode: true, planPage: 'caseCreated' });
  const mobile = someMobile();
  const sent = await insurer.sendLink(stored, { mobile });
  await insurer.rest.createTask(stored, { title: 'Drying of the kitchen', description: 'Leave the dryers on.' });
  await insurer.rest.give(`cases/${stored.documentId}/asks`, { text: 'A picture of the pipe', kind: 'photo' });
  await insurer.rest.give(`cases/${stored.documentId}/messages`, { text: 'We come on Friday.' });

  await page.goto(sent.link);
  await expectAccessible(page, 'link');
  await page.setViewportSize(phone);
  await enter(page, page.getByRole('button', { name: openButton }));
  const { code } = await nextCode(mobile);
  await tabTo(page, page.getByRole('textbox', { name: 'Six-digit code' }));
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/case/${stored.number}$`));
  await expect(page.getByRole('region', { name: 'A picture of the pipe' })).toBeVisible();

  await enter(page, page.getByRole('link', { name: 'Plan', exact: true }));
  await enter(page, page.locator('summary', { hasText: 'Drying of the kitchen' }));
  await expect(page.getByText('Leave the dryers on.')).toBeVisible();
  await enter(page, page.getByRole('link', { name: 'Messages 1 new' }));
  await expect(page.getByText('We come on Friday.')).toBeVisible();
  await enter(page, page.getByRole('link', { name: 'Documents', exact: true }));
  await expect(page.getByText('No documents yet').first()).toBeVisible();

  await enter(page, page.getByRole('link', { name: 'Home' }));
  const panel = page.getByRole('region', { name: 'A picture of the pipe' });
  await enter(page, panel.locator('summary'));
  const choose = panel.getByLabel('Choose pictures');
  await tabTo(page, choose);
  // The browser has to know that files are waited for before the key is pressed: else it opens a window of its own.
  const choosing = page.waitForEvent('filechooser');
  await expect(choose).toBeFocused();
  await page.keyboard.press('Enter');
  await (await choosing).setFiles({ name: 'pipe.png', mimeType: 'image/png', buffer: await png() });
  await enter(page, panel.getByRole('button', { name: 'Send the pictures' }));
  await expect(page.getByText('Thank you, we have received it.')).toBeVisible();
  await enter(page, page.getByRole('link', { name: 'Messages' }));
  await expect(page.getByRole('img', { name: 'pipe.png' })).toBeVisible();
  await expectAccessible(page, 'the letter with the photo');
  await page.setViewportSize(phone);
  await enter(page, page.getByRole('button', { name: 'Log out' }));
  await expect(page).toHaveURL(new RegExp(`/${insurer.portal}/case$`));
  await page.goto(`/${insurer.portal}/case/${stored.number}`);
  await expect(page).not.toHaveURL(new RegExp(`/case/${stored.number}$`));
});

test('CP-07 CP-09 CP-10 a contact person of two cases sees each on its own, and keeps one when the other is taken', async ({ page, insurer }) => {
  const cases = [await insurer.createCase({ title: 'Water in the cellar', street: 'Markveien 31' }), await insurer.createCase({ title: 'Storm on the roof', street: 'Bogstadveien 2' })] as const;
  for (const of of cases) await insurer.override(of, { audience: 'contactPerson' });
  const [first, second] = [await insurer.sendLink(cases[0], { role: 'contactPerson' }), await insurer.sendLink(cases[1], { role: 'contactPerson' })];
  await insurer.rest.createTask(cases[0], { title: 'Pumping the cellar' });
  await openCase(page, first);
  await openCase(page, second);
  await expect(page.getByRole('main')).toContainText('Storm on the roof');
  expect(await page.content()).not.toContain('Pumping the cellar');
  await page.getByText('2 cases').click();
  await expectAccessible(page, 'the open switcher');
  await page.setViewportSize(phone);
  await page.getByRole('link', { name: /Markveien 31/ }).click();
  await expect(page.getByRole('region', { name: 'News' })).toContainText('Pumping the cellar');

  await insurer.rest.give(`cases/${cases[0].documentId}/access/${first.contact.documentId}/revoke`);
  const gone = await page.reload();
  expect(gone?.status()).toBe(404);
  expect(await page.content()).not.toMatch(/Pumping|Water in the cellar/);
  await page.goto(`/${insurer.portal}/case/${cases[1].number}`);
  await expect(page.getByRole('main')).toContainText('Storm on the roof');
  await expect(page.getByText('2 cases')).toHaveCount(0);
});

test('CP-07 a stranger with an old link learns nothing, and a fresh one goes to the address on file', async ({ page, insurer }) => {
  const sent = await insurer.sentCase();
  await insurer.rest.give(`cases/${sent.stored.documentId}/access/${sent.contact.documentId}/revoke`);
  const secrets = new RegExp(['Water in the kitchen', 'Markveien', 'Marit', 'Anne', sent.stored.number, sent.contact.email].join('|'));
  for (const [link, heading] of [
    [sent.link, 'This link has been closed'],
    [`${sent.link.slice(0, -4)}AAAA`, /./],
  ] as const) {
    const answer = await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    expect(await answer?.text(), 'no byte of the case').not.toMatch(secrets);
    await expectAccessible(page, 'a link that does not open');
    await page.setViewportSize(phone);
  }
  const moved = await insurer.sentCase();
  await insurer.rest.change('contacts', moved.contact, { email: `new.${moved.contact.email ?? ''}` });
  await nextMail(copyUnderTest(), `new.${moved.contact.email ?? ''}`);
  const old = await page.goto(moved.link);
  expect(await old?.text()).not.toMatch(/Water in the kitchen|Markveien|Marit/);
  await page.getByRole('button', { name: /new link|ny lenke/ }).click();
  await expect(page).toHaveURL(/\/case\/open\/sent/);
  expect(await page.content()).not.toContain('home.example');
  expect(await mailsTo(copyUnderTest(), moved.contact.email ?? ''), 'nothing more to the old address').toHaveLength(1);
});
