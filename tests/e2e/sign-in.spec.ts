import type { BrowserContext, Page } from '@playwright/test';

import { send, someAddress } from '../api/support/calls.ts';
import { nextMail } from '../api/support/mailbox.ts';
import { copyUnderTest } from '../stack/playwright-setup.ts';
import { enter, pressUntil, tabTo, unreachable } from './support/keyboard.ts';
import { expectAccessible, wide } from './support/looks.ts';
import { fillIn, newHandler, signIn } from './support/member.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: wide, colorScheme: 'light', locale: 'en-GB' });

const NEW_PASSWORD = 'kald fjord om høsten';

const summary = (page: Page) => page.getByRole('main').getByRole('alert');
const memberCookie = async (context: BrowserContext) => (await context.cookies()).find(({ name }) => name === 'portico.member');

/** Whether the newest session of a member still opens anything in the CMS: its token stands nowhere, so the database is asked. */
const openTokens = async (token: string) => (await send(copyUnderTest(), { path: '/api/sessions/current', token })).status;

/** A session of the same member that a test holds itself. */
async function tokenOf(portal: string, { email, password }: { email: string; password: string }): Promise<string> {
  const { body } = await send<{ token: string }>(copyUnderTest(), { method: 'POST', path: '/api/sessions', body: { portal, email, password } });
  return body.token;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('PF-12 nobody gets in without a fitting password, and is told beside the field and above', async ({ page, installation, insurer }) => {
      const member = await newHandler(installation, insurer);
      await page.goto(`/${insurer.portal}/work/account`);
      await expect(page).toHaveURL(new RegExp(`/work/sign-in\\?to=`));
      await expect(page.getByText('Sign in to see this page.')).toBeVisible();

      await page.getByRole('button', { name: 'Sign in' }).click();
      await expect(summary(page)).toContainText('2 things are not right yet');
      await expect(page.getByLabel('Password')).toHaveAccessibleDescription('Write your password.');
      await expect(page.getByLabel('E-mail address')).toHaveAttribute('aria-invalid', 'true');

      for (const [email, password] of [
        [member.email, 'not the password'],
        ['nobody@nowhere.example', member.password],
      ] as const) {
        await fillIn(page, email, password);
        await expect(summary(page)).toHaveText('The e-mail address or the password is wrong.');
        for (const label of ['E-mail address', 'Password']) {
          await expect(page.getByLabel(label)).toHaveAttribute('aria-invalid', 'true');
          await expect(page.getByLabel(label)).toHaveAccessibleDescription('The e-mail address or the password is wrong.');
        }
        await expect(page.getByLabel('E-mail address')).toHaveValue(email);
        await expect(page.getByLabel('Password')).toHaveValue('');
      }
      expect(await memberCookie(page.context())).toBeUndefined();

      await fillIn(page, member.email, member.password);
      await expect(page, 'the page that was asked for').toHaveURL(new RegExp(`/${insurer.portal}/work/account$`));
      await expect(page.getByRole('main').getByText(member.email)).toBeVisible();
    });

    test('PF-12 signing out ends the session in the CMS too', async ({ page, context, installation, insurer }) => {
      const member = await newHandler(installation, insurer);
      await signIn(page, insurer.portal, member);
      const kept = await memberCookie(context);
      await page.goto(`/${insurer.portal}/work/account`);
      await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
      await expect(page.getByText('You are signed out.')).toBeVisible();
      expect(await memberCookie(context)).toBeUndefined();
      if (!kept) throw new Error('There was no cookie');
      await context.addCookies([kept]);
      await page.goto(`/${insurer.portal}/work`);
      await expect(page, 'whoever kept the cookie has nothing').toHaveURL(/\/work\/sign-in$/);
      const open = await installation.database.rows('SELECT id FROM portico_sessions WHERE member_id = ? AND ended_at IS NULL', [member.id]);
      expect(open).toEqual([]);
    });

    test('PF-12 a forgotten password: mail, link, new password, and every old session is dead', async ({ page, installation, insurer }) => {
      const member = await newHandler(installation, insurer);
      const token = await tokenOf(insurer.portal, member);
      await page.goto(`/${insurer.portal}/work/sign-in`);
      await page.getByRole('link', { name: 'Forgotten your password?' }).click();
      await page.getByLabel('E-mail address').fill(member.email);
      await page.getByRole('button', { name: 'Send me a link' }).click();
      await expect(page.getByRole('status').filter({ hasText: `If ${member.email} has an account here` })).toBeVisible();

      const mail = await nextMail(copyUnderTest(), member.email);
      const link = mail.links.find((address) => address.includes('/work/reset/')) ?? '';
      const answered = await page.goto(link);
      expect(answered?.headers()['referrer-policy']).toBe('no-referrer');
      await page.getByLabel('New password').fill(member.email);
      await page.getByRole('button', { name: 'Set the password' }).click();
      await expect(page.getByLabel('New password')).toHaveAccessibleDescription(/This is easy to guess/);
      await page.getByLabel('New password').fill(NEW_PASSWORD);
      await page.getByRole('button', { name: 'Set the password' }).click();
      await expect(page.getByText('Your password has been changed.')).toBeVisible();
      expect(await openTokens(token)).toBe(401);
      await fillIn(page, member.email, member.password);
      await expect(summary(page)).toBeVisible();
      await fillIn(page, member.email, NEW_PASSWORD);
      await expect(page).toHaveURL(new RegExp(`/${insurer.portal}/work$`));

      await page.goto(link);
      await expect(page.getByRole('heading', { name: 'This link no longer works' })).toBeVisible();
      await page.goto(`${link.slice(0, -3)}AAA`);
      await expect(page.getByRole('heading', { name: 'This link does not work' })).toBeVisible();
    });

    test('PF-12 one sees where one is signed in, ends one session, and all others', async ({ page, installation, insurer }) => {
      const member = await newHandler(installation, insurer);
      const [one, two, three] = [await tokenOf(insurer.portal, member), await tokenOf(insurer.portal, member), await tokenOf(insurer.portal, member)];
      await signIn(page, insurer.portal, member);
      await page.goto(`/${insurer.portal}/work/account`);
      const list = page.getByRole('region', { name: 'Where you are signed in' });
      await expect(list.getByRole('listitem')).toHaveCount(4);
      await expect(list.getByRole('listitem').filter({ hasText: 'This browser' })).toContainText('Chrome on Linux');
      await list.getByRole('listitem').last().getByRole('button').click();
      await expect(page.getByText('The session has ended.')).toBeVisible();
      await expect(list.getByRole('listitem')).toHaveCount(3);
      expect([await openTokens(one), await openTokens(two)]).toEqual([401, 200]);
      await list.getByRole('button', { name: 'Sign out everywhere else' }).click();
      await expect(page.getByText('You are signed in nowhere else.')).toBeVisible();
      expect([await openTokens(two), await openTokens(three)]).toEqual([401, 401]);
    });

    test('PF-12 a change of password goes on here and ends the rest', async ({ page, installation, insurer }) => {
      const member = await newHandler(installation, insurer);
      const token = await tokenOf(insurer.portal, member);
      await signIn(page, insurer.portal, member);
      await page.goto(`/${insurer.portal}/work/account`);
      const change = async (current: string, password: string) => {
        await page.getByLabel('Your current password').fill(current);
        await page.getByLabel('New password').fill(password);
        await page.getByRole('button', { name: 'Change the password' }).click();
      };
      await change('not the password', NEW_PASSWORD);
      await expect(page.getByLabel('Your current password')).toHaveAccessibleDescription('This is not your current password.');
      await change(member.password, 'short');
      await expect(page.getByLabel('New password')).toHaveAccessibleDescription(/at least 12 characters/);
      expect(await openTokens(token)).toBe(200);
      await change(member.password, NEW_PASSWORD);
      await expect(page.getByText('Your password has been changed.')).toBeVisible();
      expect(await openTokens(token)).toBe(401);
      await page.goto(`/${insurer.portal}/work/account`);
      await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();
    });
  });
}

test('PF-12 the session of one portal is none in another', async ({ page, installation, insurer }) => {
  const member = await newHandler(installation, insurer);
  await signIn(page, insurer.portal, member);
  const other = copyUnderTest().demo.portals.find(({ key }) => key !== insurer.portal)?.key ?? '';
  await page.goto(`/${other}/work`);
  await expect(page).toHaveURL(new RegExp(`/${other}/work/sign-in$`));
  await page.goto(`/${other}/work/account`);
  await expect(page).toHaveURL(new RegExp(`/${other}/work/sign-in\\?to=`));
  await page.goto(`/${insurer.portal}/work`);
  await expect(page.getByRole('heading', { name: 'Nothing is due today.' })).toBeVisible();
});

test('PF-13 a sign-in leads to pages of this workspace only', async ({ page, installation, insurer }) => {
  const member = await newHandler(installation, insurer);
  await page.goto(`/${insurer.portal}/work/sign-in?to=${encodeURIComponent('//evil.example/')}`);
  await fillIn(page, member.email, member.password);
  await expect(page).toHaveURL(`${copyUnderTest().frontend}/${insurer.portal}/work`);
  await page.goto(`/${insurer.portal}/work/sign-in?to=${encodeURIComponent(`/${insurer.portal}/work/account`)}`);
  await expect(page, 'who is signed in already goes on at once').toHaveURL(new RegExp('/work/account$'));
});

test('PF-12 no script sees the token, and the CMS’s token is not in the cookie as it is', async ({ page, context, installation, insurer }) => {
  const member = await newHandler(installation, insurer);
  await signIn(page, insurer.portal, member);
  const cookie = await memberCookie(context);
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(cookie?.value).not.toContain('pms_');
  expect(await page.evaluate(() => document.cookie)).toBe('');
  expect(await page.content()).not.toContain('pms_');
});

test('PF-12 whoever tries too often is told to wait', async ({ page, insurer }) => {
  await page.setExtraHTTPHeaders({ 'X-Forwarded-For': someAddress() });
  await page.goto(`/${insurer.portal}/work/sign-in`);
  for (let time = 0; time < 10; time += 1) {
    await fillIn(page, `nobody${time}@nowhere.example`, 'wrong');
    await expect(page.getByLabel('E-mail address')).toHaveValue(`nobody${time}@nowhere.example`);
    await expect(page.getByLabel('Password')).toHaveValue('');
    await expect(summary(page)).toBeVisible();
  }
  await fillIn(page, 'nobody@nowhere.example', 'wrong');
  await expect(summary(page)).toContainText(/That was too often. Try again in \d minutes?/);
});

test('PF-13 a form that another site posts is refused', async ({ page, insurer, request }) => {
  await page.goto(`/${insurer.portal}/work/sign-in`);
  const fields = await page.locator('form input[type="hidden"]').evaluateAll((inputs) => inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value]));
  const multipart = { ...Object.fromEntries(fields as [string, string][]), email: 'x@y.example', password: 'z' };
  const answer = await request.post(`/${insurer.portal}/work/sign-in`, { multipart, headers: { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' } });
  expect(answer.status()).toBeGreaterThanOrEqual(400);
});

test('PF-18 the keyboard alone signs in, goes by the command menu, and signs out', async ({ page, installation, insurer }) => {
  const member = await newHandler(installation, insurer);
  await page.goto(`/${insurer.portal}/work/sign-in`);
  await tabTo(page, page.getByLabel('E-mail address'));
  await page.keyboard.type(member.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(member.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nothing is due today.' })).toBeVisible();
  expect(await unreachable(page)).toEqual([]);

  const menu = page.getByRole('dialog', { name: 'Go to' });
  const field = menu.getByRole('combobox');
  await pressUntil(page, 'Control+k', () => expect(field).toBeFocused({ timeout: 1000 }));
  await expect(menu.getByRole('option')).toHaveCount(5);
  await page.keyboard.press('ArrowUp');
  await expect(menu.getByRole('option', { selected: true })).toHaveText('Your account');
  await page.keyboard.type('nothing is called this');
  await expect(menu.getByText('Nothing found with that name.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();

  const button = page.getByRole('button', { name: /Go to a case/ });
  await enter(page, button);
  await expect(field, 'each opening begins anew').toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(button, 'the focus is back where it was').toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('acc');
  await expect(menu.getByRole('option'), 'the account, and the search in all cases').toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/work\/account$/);
  await expect(menu).toBeHidden();
  await enter(page, page.getByRole('main').getByRole('button', { name: 'Sign out' }));
  await expect(page.getByText('You are signed out.')).toBeVisible();
});

test('PF-18 the list of sessions is fresh when one looks at it again', async ({ page, installation, insurer }) => {
  const member = await newHandler(installation, insurer);
  await signIn(page, insurer.portal, member);
  await page.goto(`/${insurer.portal}/work/account`);
  const list = page.getByRole('region', { name: 'Where you are signed in' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await tokenOf(insurer.portal, member);
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(list.getByRole('listitem')).toHaveCount(2, { timeout: 500 });
  }).toPass();
});

for (const [what, path, done] of [
  ['sign in', 'sign-in', undefined],
  ['sign in with problems', 'sign-in', 'Sign in'],
  ['forgotten password', 'forgotten', undefined],
  ['a dead link', 'reset/none', undefined],
] as const) {
  test(`PF-18 before the workspace: ${what}`, async ({ page, insurer }) => {
    await page.goto(`/${insurer.portal}/work/${path}`);
    if (done) {
      await page.getByRole('button', { name: done }).click();
      await expect(summary(page)).toBeVisible();
    }
    await expectAccessible(page, what);
  });
}

test('PF-18 inside the workspace: the first page', async ({ page, installation, insurer }) => {
  await signIn(page, insurer.portal, await newHandler(installation, insurer));
  await expectAccessible(page, 'the first page');
});

test('PF-18 inside the workspace: the account', async ({ page, installation, insurer }) => {
  await signIn(page, insurer.portal, await newHandler(installation, insurer));
  await page.goto(`/${insurer.portal}/work/account`);
  await expectAccessible(page, 'the account');
});

test('PF-18 inside the workspace: the command menu', async ({ page, installation, insurer }) => {
  await signIn(page, insurer.portal, await newHandler(installation, insurer));
  await pressUntil(page, 'Control+k', () => expect(page.getByRole('dialog', { name: 'Go to' })).toBeVisible({ timeout: 1000 }));
  await expectAccessible(page, 'the command menu');
});

test('CP-26 the pages speak the browser’s language, then the member’s', async ({ browser, installation, insurer }) => {
  const member = await newHandler(installation, insurer);
  const context = await browser.newContext({ baseURL: copyUnderTest().frontend, locale: 'nl-NL', extraHTTPHeaders: { 'X-Forwarded-For': someAddress() } });
  try {
    const page = await context.newPage();
    await page.goto(`/${insurer.portal}/work/sign-in`);
    await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    await page.getByLabel('E-mailadres').fill(member.email);
    await page.getByLabel('Wachtwoord').fill(member.password);
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing is due today.' })).toBeVisible();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  } finally {
    await context.close();
  }
});

test('a page of the workspace that is not there leads back to it', async ({ page, installation, insurer }) => {
  await signIn(page, insurer.portal, await newHandler(installation, insurer));
  const answered = await page.goto(`/${insurer.portal}/work/nothing-of-this-name`);
  expect(answered?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'To my cases' }).click();
  await expect(page).toHaveURL(new RegExp(`/${insurer.portal}/work/cases$`));
});
