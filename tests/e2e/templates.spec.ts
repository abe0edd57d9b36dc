import { contentOf } from '../api/support/calls.ts';
import { mailSource, nextMail } from '../api/support/mailbox.ts';
import { foundOffice, onboardingOf } from '../api/support/office.ts';
import { foundPortal } from '../api/support/portal.ts';
import { templateOf } from '../api/support/templates.ts';
import { expectPanelAccessible, wide } from './support/looks.ts';
import { openTemplate } from './support/settingsPage.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: wide, colorScheme: 'light' });

test('MS-05 words are checked and seen as they are written, saved, sent, and taken back', async ({ page, installation }) => {
  test.slow();
  const portal = await foundPortal(installation);
  const contact = async (name: string) => {
    const of = await portal.rest.createCase({ title: 'Leak' });
    const { email } = await portal.rest.addContact(of, { name });
    return { of, mail: await nextMail(installation.copy, email ?? '') };
  };
  const { of } = await contact('Anne Bakke');
  await openTemplate(page, portal.key, 'caseLink', 'Link to the case');
  const frame = page.frameLocator('iframe[title^="Preview"]');
  await expect(frame.getByRole('heading', { name: 'Follow your case' })).toBeVisible();
  await expect(page.getByText(`${portal.name} sends the words that ship with Portico.`)).toBeVisible();

  const subject = page.getByRole('textbox', { name: 'Subject' });
  await subject.fill('About {numbr}');
  await expect(page.getByText('There is no variable “numbr”.')).toBeVisible();
  await expect(page.getByText('One thing is wrong')).toBeVisible();
  await page.getByRole('button', { name: /^Save as version/ }).click();
  await expect(page.getByText('Nothing was saved or sent.').first()).toBeVisible();
  await subject.fill('About ');
  await page.getByRole('button', { name: '{number}', exact: true }).click();
  await expect(subject).toHaveValue('About {number}');

  const body = page.getByRole('textbox', { name: 'Body' });
  await body.fill('<p>Good day, {name}</p>\n');
  await expect(page.getByText('The message is of no use without “link”.')).toBeVisible();
  await page.getByRole('group', { name: 'Put in' }).getByRole('button', { name: 'Button' }).click();
  await expect(body).toHaveValue(/<a class="button" href="\{link\}">Text<\/a>/);
  await page.getByRole('combobox', { name: 'With' }).click();
  await page.getByRole('option', { name: `${of.number} · Anne Bakke` }).click();
  await expect(frame.getByText('Good day, Anne Bakke')).toBeVisible();
  await page.getByRole('combobox', { name: 'Colours' }).click();
  await page.getByRole('option', { name: 'Dark' }).click();
  await expect.poll(() => frame.locator('body').evaluate((element) => getComputedStyle(element).backgroundColor)).toMatch(/^rgb\([0-4]?\d, /);

  await page.getByRole('link', { name: `Templates of ${portal.name}` }).click();
  await page.getByRole('button', { name: 'Stay here' }).click();
  await page.getByRole('button', { name: 'Save as version 1' }).click();
  await expect(page.getByText('Saved as version 1.').first()).toBeVisible();
  const second = await contact('Berit');
  expect(second.mail.subject).toBe(`About ${second.of.number}`);

  await page.getByRole('button', { name: 'Back to the shipped words' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Back to the shipped words' }).click();
  await expect(page.getByText('The shipped words are sent again.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Versions' }).click();
  await page.getByRole('button', { name: 'Restore version 1' }).click();
  await expect(subject).toHaveValue('About {number}');
  expect((await contact('Kari')).mail.subject).toMatch(/^About /);
});

test('OB-01 PF-18 an administrator sets as whom an office sends, is told what is wrong, sees the start e-mail with a real client, and gets it', async ({ page, installation }) => {
  test.slow();
  const portal = await foundOffice(installation);
  const client = await onboardingOf(installation, portal.employee.token).add();
  const login = await openTemplate(page, portal.key, 'onboardingStart', 'Start e-mail of the onboarding');
  await expect(page.getByText(`Balans ${portal.key} <no-reply@portico.example>`)).toBeVisible();
  await page.getByRole('link', { name: 'Change sender and telephone' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sender and telephone' })).toBeVisible();
  const own = page.getByRole('region', { name: 'In Nederlands, the language of the portal' });
  const english = page.getByRole('region', { name: 'In English' });
  await own.getByLabel('Sender name').fill('Team Balans');
  await english.getByLabel('Sender name').fill('The Balans team');
  await own.getByLabel('Support telephone').fill('12');
  await own.getByLabel('Reply address').fill('vragen@balans.example');
  await expect(english.getByText('Where answers go. Empty: vragen@balans.example.')).toBeVisible();
  await page.getByRole('button', { name: 'Save as version 1' }).click();
  await expect(own.getByText('This is no telephone number.', { exact: false })).toBeVisible();
  await expectPanelAccessible(page, 'main');
  await own.getByLabel('Support telephone').fill('030 234 56 70');
  await page.getByRole('button', { name: 'Save as version 1' }).click();
  await expect(page.getByText('Saved as version 1. The next message is sent like this.').first()).toBeVisible();
  await expect(own.getByLabel('Support telephone')).toHaveValue('+31302345670');
  await page.getByRole('button', { name: 'Versions' }).click();
  await expect(page.getByRole('dialog').getByText('Sender name, English: empty → The Balans team')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

  await page.getByRole('link', { name: `Templates of Balans ${portal.key}` }).click();
  await page.getByRole('link', { name: 'Edit Start e-mail of the onboarding by e-mail' }).click();
  await page.getByRole('combobox', { name: 'With' }).click();
  await page.getByRole('option', { name: client.name }).click();
  const paragraph = page.frameLocator('iframe[title^="Preview"]').getByRole('paragraph');
  await expect(paragraph.filter({ hasText: `Hallo ${client.name}.` })).toBeVisible();
  await expect(paragraph.filter({ hasText: 'Bel ons: +31 30 234 5670.' })).toBeVisible();
  await expect(page.getByText('Team Balans <no-reply@portico.example>')).toBeVisible();
  await expect(page.getByText('vragen@balans.example')).toBeVisible();
  await expectPanelAccessible(page, 'main');
  await page.getByRole('button', { name: 'Send me a test' }).click();
  const sent = await nextMail(installation.copy, login.email);
  expect(await mailSource(installation.copy, sent.id)).toMatch(/^Reply-To: Team Balans <vragen@balans\.example>/m);
});

test('MS-05 of two who save at once the second sees both, and loses nothing', async ({ page, installation }) => {
  const portal = await foundPortal(installation);
  await openTemplate(page, portal.key, 'messageToCustomer', 'Message to the customer');
  await page.getByRole('textbox', { name: 'Footer' }).fill('Mine');
  const template = templateOf(installation, portal.key, 'messageToCustomer/email/en');
  const { shipped } = await template.current();
  contentOf(await template.save({ ...shipped, footer: 'Theirs' }, 0));
  await page.getByRole('button', { name: 'Save as version 1' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Theirs')).toBeVisible();
  await dialog.getByRole('button', { name: 'Save mine as version 2' }).click();
  await expect(page.getByText('Saved as version 2.').first()).toBeVisible();
  expect((await template.current()).current).toMatchObject({ version: 2, words: { footer: 'Mine' } });
});

test('MS-05 PF-18 the list and the editor are accessible', async ({ page, installation }) => {
  test.slow();
  const portal = await foundPortal(installation);
  await openTemplate(page, portal.key, 'askReminder', 'Reminder');
  await expect(page.frameLocator('iframe[title^="Preview"]').getByRole('heading', { name: 'We are still waiting for you' })).toBeVisible();
  // Contrasts of the mail itself are held by layout.test.ts.
  await expectPanelAccessible(page, 'main');
  await page.getByRole('link', { name: `Templates of ${portal.name}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Templates' })).toBeVisible();
  const { length } = contentOf(await templateOf(installation, portal.key, 'askReminder').list());
  await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(length);
  await expectPanelAccessible(page, 'main');
});
