import type { Page } from '@playwright/test';

import type { Installation } from '../api/support/installation.ts';
import { smsTo } from '../api/support/mailbox.ts';
import { copyUnderTest } from '../stack/playwright-setup.ts';
import { type Insurer, type SentCase, someMobile } from './support/insurer.ts';
import { expectAccessible, phone } from './support/looks.ts';
import { customerCookies, nextCode, openButton } from './support/opening.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: phone, colorScheme: 'light' });

interface SentWithCode extends SentCase {
  readonly mobile: string;
}

async function sentCaseWithCode(insurer: Insurer, contact: object = {}): Promise<SentWithCode> {
  const stored = await insurer.createCase();
  await insurer.override(stored, { smsCode: true });
  const mobile = someMobile();
  return { ...(await insurer.sendLink(stored, { mobile, ...contact })), mobile };
}

async function askForCode(page: Page, { link }: SentCase): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: openButton }).click();
  await expect(page).toHaveURL(`${link}/code`);
}

const field = (page: Page) => page.getByRole('textbox', { name: 'Six-digit code' });
const confirmCode = (page: Page) => page.getByRole('button', { name: 'Confirm the code' }).click();
const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

/** Makes the code older, as if so many seconds had passed. */
async function age({ database }: Installation, { stored }: SentCase, seconds: number): Promise<void> {
  await database.execute(
    'UPDATE portico_link_codes SET issued_at = issued_at - ? WHERE grant_id IN (SELECT id FROM portico_grants WHERE case_id = ?)',
    [seconds * 1000, stored.id],
  );
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('CP-08 the case opens by link and code, after words about a wrong one', async ({ page, insurer }) => {
      const sent = await sentCaseWithCode(insurer);
      await askForCode(page, sent);
      expect(await customerCookies(page), 'the link alone opens no session').toEqual([]);
      await expect(page.getByText(`the number that ends in ${sent.mobile.slice(-3)}`)).toBeVisible();
      await expect(page.getByRole('main')).not.toContainText(sent.mobile.slice(3, -3));
      await expect(page.getByText(/Ring Nordlys på 21\s00\s04\s80, hverdager/)).toBeVisible();
      await expect(field(page)).toHaveAttribute('autocomplete', 'one-time-code');
      await expect(field(page)).toHaveAttribute('inputmode', 'numeric');
      await expect(field(page)).toBeFocused();

      const { code } = await nextCode(sent.mobile);
      await field(page).fill('12');
      await confirmCode(page);
      await expect(page.getByText('Write the six digits of the code.')).toBeVisible();
      await field(page).fill(wrong(code));
      await confirmCode(page);
      await expect(page.getByText('This is not the code we sent. You have 4 tries left.')).toBeVisible();
      await expect(field(page)).toHaveAccessibleDescription('This is not the code we sent. You have 4 tries left.');
      await expect(page).toHaveTitle(/^Error: /);
      expect(new URL(page.url()).search, 'the address never bears the code').toBe('');

      await field(page).fill(code);
      await confirmCode(page);
      await expect(page).toHaveURL(new RegExp(`/case/${sent.stored.number}$`));
      expect(await customerCookies(page)).toHaveLength(1);
      await page.goto(`${sent.link}/code`);
      await expect(page, 'what was known of the code is forgotten').toHaveURL(sent.link);
    });

    test('CP-08 five wrong codes lock it for a quarter of an hour', async ({ page, insurer }) => {
      const sent = await sentCaseWithCode(insurer);
      await askForCode(page, sent);
      const { code } = await nextCode(sent.mobile);
      for (const said of ['4 tries', '3 tries', '2 tries', '1 try']) {
        await field(page).fill(wrong(code));
        await confirmCode(page);
        await expect(page.getByText(`You have ${said} left.`)).toBeVisible();
      }
      await field(page).fill(wrong(code));
      await confirmCode(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^The code is locked until \d\d:\d\d$/);
      await expect(field(page)).toHaveCount(0);
      await page.goto(sent.link);
      await page.getByRole('button', { name: openButton }).click();
      await expect(page.getByRole('heading', { level: 1 }), 'asking anew does not unlock').toHaveText(/^The code is locked until/);
    });

    test('CP-08 without a mobile number on file it says so, and whom to ask', async ({ page, insurer }) => {
      const sent = await sentCaseWithCode(insurer, { mobile: null });
      await askForCode(page, sent);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('We do not have your mobile number');
      await expect(page.getByRole('main')).toContainText('Ring Nordlys på 21 00 04 80');
    });
  });
}

test('CP-08 without JavaScript another code can be asked for, after a minute', async ({ browser, baseURL, insurer, installation, watched }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone, ...(baseURL !== undefined && { baseURL }) });
  const page = await context.newPage();
  watched(page);
  const sent = await sentCaseWithCode(insurer);
  await askForCode(page, sent);
  const first = await nextCode(sent.mobile);
  await age(installation, sent, 5);
  await expect(page.getByText(/You can have a new code from \d\d:\d\d\./)).toBeVisible();
  await page.getByRole('button', { name: 'Send a new code' }).click();
  await expect(page.getByText('The last code is less than a minute old and still works.')).toBeVisible();
  expect(await smsTo(copyUnderTest(), sent.mobile)).toHaveLength(1);

  await age(installation, sent, 61);
  await page.getByRole('button', { name: 'Send a new code' }).click();
  await expect(page.getByText('A new code is on its way. The older one no longer works.')).toBeVisible();
  const second = await nextCode(sent.mobile, first.id);
  await field(page).fill(second.code);
  await confirmCode(page);
  await expect(page).toHaveURL(new RegExp(`/case/${sent.stored.number}$`));
  await context.close();
});

test('CP-08 with JavaScript a count-down ends in the button for another code', async ({ page, insurer, installation }) => {
  await page.clock.install();
  const sent = await sentCaseWithCode(insurer);
  await askForCode(page, sent);
  const first = await nextCode(sent.mobile);
  await expect(page.getByRole('timer')).toHaveText(/^New code in 0:\d\d$/);
  await page.clock.runFor(61_000);
  await age(installation, sent, 61);
  await page.getByRole('button', { name: 'Send a new code' }).click();
  await expect(page.getByText('A new code is on its way.')).toBeVisible();
  const { code } = await nextCode(sent.mobile, first.id);
  // Telephones set codes in groups.
  await field(page).pressSequentially(`${code.slice(0, 3)} ${code.slice(3)}`);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/case/${sent.stored.number}$`));
});

test('CP-08 PF-18 the page of the code has no finding, with and without an error', async ({ page, insurer }) => {
  const sent = await sentCaseWithCode(insurer);
  await askForCode(page, sent);
  await expectAccessible(page, 'code');
  await confirmCode(page);
  await expect(page.getByText('Write the six digits of the code.')).toBeVisible();
  await expectAccessible(page, 'code with an error');
});
