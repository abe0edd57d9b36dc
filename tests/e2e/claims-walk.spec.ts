import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { csvRows } from '../api/support/case-reports.ts';
import { foundWarrantyPortal } from '../api/support/claims.ts';
import { png } from '../api/support/files.ts';
import { mailsTo } from '../api/support/mailbox.ts';
import { until } from '../api/support/until.ts';
import { copyUnderTest } from '../stack/playwright-setup.ts';
import { atDesk } from './support/desks.ts';
import { expectAccessible, wide } from './support/looks.ts';
import { come } from './support/member.ts';
import { expect, test } from './support/visitor.ts';

const saved = (page: Page) => expect(page.getByText(/^Saved \d/)).toBeVisible();

/** Answers the mail with this question in the development mailbox, as in any mail program. */
async function answerByMail(page: Page, email: string, question: string, words: string): Promise<void> {
  const copy = copyUnderTest();
  const found = await until('the question by mail', async () => (await mailsTo(copy, email)).find(({ text }) => text.includes(question)));
  await page.goto(`${copy.mailbox}/mails/${found.id}`);
  await page.getByRole('link', { name: 'Reply' }).click();
  await page.getByLabel('Your reply').fill(words);
  await page.getByRole('button', { name: 'Send the reply' }).click();
  await expect(page.getByText('Portico reads it within a few seconds')).toBeVisible();
  await page.close();
}

test('CL-03 a save that arrived and whose answer was lost is taken for one’s own, also by the next window', async ({ page, context, installation, watched }) => {
  const portal = await foundWarrantyPortal(installation);
  await come(page, `/${portal.key}/client`, portal.client);
  await page.getByRole('button', { name: 'New claim' }).click();
  await expect(page.getByRole('heading', { name: 'New claim' })).toBeVisible();
  const address = page.url();
  const loseOneAnswer = () =>
    context.route(`${address}/save`, async (route) => {
      await route.fetch();
      await route.abort();
    }, { times: 1 });
  await page.getByLabel('What failed').fill('Does not start');
  await saved(page);

  await loseOneAnswer();
  await page.getByLabel('What failed').fill('Does not start, and hums');
  await expect(page.getByText(/^No connection\./)).toBeVisible();
  await page.getByLabel('What you found and did').fill('Written after the answer was lost.');
  await saved(page);

  await loseOneAnswer();
  await page.getByLabel('What failed').fill('Does not start, and smells');
  await expect(page.getByText(/^No connection\./)).toBeVisible();
  await page.getByLabel('What you found and did').fill('Written before the window was closed.');
  await page.close();
  const again = await context.newPage();
  watched(again);
  await again.goto(address);
  await expect(again.getByLabel('What you found and did')).toHaveValue('Written before the window was closed.');
  await saved(again);
  await again.reload();
  await expect(again.getByLabel('What failed')).toHaveValue('Does not start, and smells');
  await expect(again.getByLabel('What you found and did')).toHaveValue('Written before the window was closed.');
});

test('CL-01 CL-03 CL-04 CL-05 CL-07 CL-08 CL-09 CL-10 CL-11 CL-18 a claim from a dealer’s draft over a lost connection and a question to its end', async ({ page, context, browser, installation, watched }) => {
  // Three people, and a dozen looks at their pages.
  test.setTimeout(300_000);
  const portal = await foundWarrantyPortal(installation);
  await page.setViewportSize(wide);

  await come(page, `/${portal.key}/client`, portal.client);
  await expect(page).toHaveURL(new RegExp(`/${portal.key}/client$`));
  await expect(page.getByRole('heading', { name: `Hello, ${portal.client.name}` })).toBeVisible();
  await expect(page.getByText('Nothing waits for you')).toBeVisible();
  await expectAccessible(page, 'the home of a client');
  await page.setViewportSize(wide);

  await page.getByRole('button', { name: 'New claim' }).click();
  await expect(page.getByRole('heading', { name: 'New claim' })).toBeVisible();
  const address = page.url();
  const number = address.slice(address.lastIndexOf('/') + 1);
  await expect(page.getByLabel('Name')).toHaveValue(portal.client.name);
  await page.getByLabel('Serial number').fill('an9 2403 118846');
  await expect(page.getByText('No warranty policy is written down for this product.')).toBeVisible();
  await page.getByLabel('Add a part').fill('contactor');
  await page.getByRole('button', { name: 'Add AN-330-0118 Contactor K2' }).click();
  await page.getByLabel('Quantity: Contactor K2').fill('2');
  await page.getByLabel('Add labour').fill('soft-start');
  await page.getByRole('button', { name: 'Add R-4102 Replace soft-start board' }).click();
  await expect(page.getByRole('button', { name: 'Submit claim, EUR 254.90' })).toBeVisible();
  await saved(page);
  await expectAccessible(page, 'a draft');
  await page.setViewportSize(wide);

  await page.getByLabel('Choose files').setInputFiles([{ name: 'nameplate.png', mimeType: 'image/png', buffer: await png() }]);
  await expect(page.getByRole('list', { name: 'Files of this claim' }).getByRole('listitem').filter({ hasText: 'nameplate.png' }).getByText('Uploaded')).toBeVisible();

  await page.getByRole('button', { name: /^Submit claim/ }).click();
  await expect(page.getByText('2 things are missing or not right yet')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Say on which day it failed.' })).toBeVisible();
  await expectAccessible(page, 'a draft, with what is missing');
  await page.setViewportSize(wide);

  // The connection goes, and then the window.
  await page.getByLabel('Failure date').fill('2025-11-03');
  await saved(page);
  await context.setOffline(true);
  await page.getByLabel('What failed').fill('Compressor does not start');
  await page.getByLabel('What you found and did').fill('Written without a connection.');
  await expect(page.getByText(/^No connection\./)).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  watched(again);
  await again.goto(address);
  await expect(again.getByLabel('What you found and did')).toHaveValue('Written without a connection.');
  await saved(again);
  await again.reload();
  await expect(again.getByLabel('What failed')).toHaveValue('Compressor does not start');

  // Two windows of one draft.
  const second = await context.newPage();
  watched(second);
  await second.goto(address);
  await second.getByLabel('What failed').fill('From the second window');
  await saved(second);
  await again.getByLabel('What failed').fill('From the first window');
  await expect(again.getByText('This draft was changed in another window')).toBeVisible();
  await expectAccessible(again, 'a draft that was changed elsewhere');
  await again.setViewportSize(wide);
  await again.getByRole('button', { name: 'Take what was saved there' }).click();
  await expect(again.getByLabel('What failed')).toHaveValue('From the second window');
  await second.close();

  await again.getByRole('button', { name: 'Submit claim, EUR 254.90' }).click();
  await expect(again.getByText('The claim has been handed in.')).toBeVisible();
  await expect(again.getByRole('heading', { name: 'From the second window' })).toBeVisible();
  await expectAccessible(again, 'a claim');
  await again.setViewportSize(wide);

  const desk = await atDesk(browser, watched);
  await come(desk.page, `/${portal.key}/work/claims`, portal.agent);
  await expect(desk.page.getByRole('heading', { name: '1 claim waits to be read' })).toBeVisible();
  await expect(desk.page.getByRole('navigation', { name: 'Workspace' }).getByRole('link', { name: 'Cases' })).toHaveCount(0);
  await expectAccessible(desk.page, 'the queue of the agents');
  await desk.page.setViewportSize(wide);
  await desk.page.getByRole('link', { name: 'From the second window' }).click();
  await desk.page.getByRole('button', { name: 'Read it' }).click();
  await expect(desk.page.getByRole('button', { name: 'Approve' })).toBeVisible();
  await desk.page.getByRole('button', { name: 'Ask for information' }).click();
  await expect(desk.page.getByText('Write something first.')).toBeVisible();
  await desk.page.getByLabel('What the dealer is told with it').fill('Which pressure did you read?');
  await desk.page.getByRole('button', { name: 'Ask for information' }).click();
  await expect(desk.page.getByRole('listitem').filter({ hasText: 'Which pressure did you read?' })).toBeVisible();
  await desk.page.getByLabel('Write', { exact: true }).fill('Planted among agents');
  await desk.page.getByRole('button', { name: 'Note for agents only' }).click();
  await expect(desk.page.getByRole('listitem').filter({ hasText: 'Planted among agents' })).toBeVisible();
  await expectAccessible(desk.page, 'a claim at the agents’');
  await desk.page.setViewportSize(wide);

  await again.goto(`/${portal.key}/client`);
  await again.getByRole('link', { name: 'From the second window' }).click();
  await expect(again.getByText('Which pressure did you read?')).toBeVisible();
  await expect(again.getByText('Planted among agents')).toHaveCount(0);
  await again.getByLabel(/^Your answer to/).fill('3.1 bar');
  await again.getByRole('button', { name: 'Send the answer' }).click();
  await expect(again.getByText('Your answer has been sent.')).toBeVisible();

  await desk.page.reload();
  await expect(desk.page.getByRole('listitem').filter({ hasText: '3.1 bar' })).toBeVisible();

  // A question by mail, answered by mail.
  await desk.page.getByLabel('What the dealer is told with it').fill('Does it stand\nin the open?');
  await desk.page.getByRole('button', { name: 'Ask for information' }).click();
  await answerByMail(await again.context().newPage(), portal.client.email, 'in the open?', 'Under a roof.');
  await expect(async () => {
    await desk.page.reload();
    await expect(desk.page.getByRole('list', { name: 'What happened and what was written' })).toContainText('Under a roof.', { timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await expect(desk.page.getByRole('button', { name: 'Approve' })).toBeVisible();
  const mails = desk.page.getByRole('region', { name: 'Mails' });
  await expect(mails.getByRole('listitem').filter({ hasText: portal.client.email }).filter({ hasText: 'In the messages' })).toHaveCount(1);
  await mails.getByRole('link', { name: /asks you something about/ }).first().click();
  await expect(desk.page.getByText('Does it stand', { exact: false })).toBeVisible();
  await expect(desk.page.getByRole('link', { name: 'Download the source' })).toBeVisible();
  await expectAccessible(desk.page, 'a mail of a claim');
  await desk.page.setViewportSize(wide);
  await desk.page.getByRole('link', { name: 'Back to the claim' }).click();
  await expect(mails).toBeVisible();

  // Decided line by line, and closed.
  await expect(desk.page.getByRole('link', { name: /^nameplate\.png/ }).first()).toBeVisible();
  const labour = desk.page.getByRole('group', { name: 'Decision: Replace soft-start board' });
  await labour.getByRole('radio', { name: 'Reject' }).check();
  await labour.getByLabel('Reason, as the dealer reads it').fill('Done under the last claim');
  await desk.page.getByRole('button', { name: 'Approve, €112.40' }).click();
  await desk.page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(desk.page.getByText('Closed', { exact: true }).first()).toBeVisible();

  const rival = await atDesk(browser, watched);
  await come(rival.page, `/${portal.key}/client`, portal.otherClient);
  await expect(rival.page.getByText('Nothing waits for you')).toBeVisible();
  await rival.page.goto(`/${portal.key}/client/claims?list=all`);
  await expect(rival.page.getByText('No claims here yet')).toBeVisible();
  const missing = await rival.page.goto(`/${portal.key}/client/claims/${number}`);
  expect(missing?.status()).toBe(404);

  await again.goto(`/${portal.key}/client/claims?list=closed&q=${number}`);
  await again.getByRole('link', { name: 'From the second window' }).click();
  await expect(again.getByText(/has closed the claim\.$/)).toBeVisible();
  await expect(again.getByText('€112.40 of €254.90 approved').first()).toBeVisible();
  await expect(again.getByText('Rejected: Done under the last claim').first()).toBeVisible();
  await expectAccessible(again, 'a claim that is closed');
  await again.goto(`/${portal.key}/client/claims?list=all`);
  await expectAccessible(again, 'a list of claims');
  await again.setViewportSize(wide);
  const [file] = await Promise.all([again.waitForEvent('download'), again.getByRole('link', { name: 'Download this list as CSV', exact: true }).click()]);
  const [heads = [], ...told] = csvRows(readFileSync(await file.path(), 'utf8'));
  expect(told.map((row) => [row[heads.indexOf('Number')], row[heads.indexOf('State')]])).toEqual([[number, 'Closed']]);
  await desk.context.close();
  await rival.context.close();
});

test('CL-01 a portal has no pages about what it does not have', async ({ page, installation, insurer }) => {
  const portal = await foundWarrantyPortal(installation);
  for (const path of [`/${portal.key}/case`, `/${portal.key}/work/cases`, `/${portal.key}/work/reports`, `/${insurer.portal}/client`, `/${insurer.portal}/work/claims`]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
  await page.goto(`/${portal.key}`);
  await expect(page).toHaveURL(new RegExp(`/${portal.key}/work/sign-in`));
  await expect(page.getByText(/^For dealers of/)).toBeVisible();
});
