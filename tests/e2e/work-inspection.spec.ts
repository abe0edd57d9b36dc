import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { contentOf } from '../api/support/calls.ts';
import { jpegWithPlace, png } from '../api/support/files.ts';
import { nextMail } from '../api/support/mailbox.ts';
import { readPaper } from '../api/support/papers.ts';
import { foundPortal, givePassword } from '../api/support/portal.ts';
import { someEmail } from '../api/support/rest.ts';
import { copyUnderTest } from '../stack/playwright-setup.ts';
import { expectAccessible as expectAccessibleHere, phone, wide } from './support/looks.ts';
import { leave, signIn } from './support/member.ts';
import { openCase } from './support/opening.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: phone, colorScheme: 'light' });

/** From its top: what a head that stays lies over is not to be measured. */
async function expectAccessible(page: Page, what: string): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessibleHere(page, what);
}

test('EH-02 CP-17 CP-19 an inspection from its start on a phone to the report that the customer keeps', async ({ page, installation }) => {
  test.slow();
  const portal = await foundPortal(installation);
  const inspector = await givePassword(installation, portal.inspector);
  const made = await portal.rest.createCase({ handler: portal.handler.documentId, street: 'Sjøgata 12', city: 'Steinkjer' });
  const contact = await portal.rest.addContact(made, { name: 'Anne Bakke', email: someEmail(), language: 'nb' });
  const { documentId: task } = await portal.rest.createTask(made, { title: 'Inspection of the kitchen', kind: 'inspection', mainInspection: true, office: portal.inspectionOffice.documentId });
  await portal.rest.give(`tasks/${task}/responsible`, { responsible: portal.inspector.documentId });
  const at = (part: string) => `/${portal.key}/work/cases/${made.number}/${part}`;

  await signIn(page, portal.key, inspector);
  await page.goto(at('plan'));
  await page.getByRole('link', { name: 'Report the inspection' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Inspection of the kitchen' })).toBeVisible();
  await expect(page.getByText('Start the inspection, then write down what you find.')).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByLabel('Inspected on').fill('2031-01-09');
  await page.getByLabel('Is the cause stopped?').selectOption('Yes');
  await page.getByLabel('Cause', { exact: true }).fill('A burst pipe behind the sink');
  await page.getByRole('button', { name: 'Add a room' }).click();
  const room = page.getByRole('group', { name: 'Room 1' });
  await expect(room.getByLabel('Room', { exact: true })).toBeFocused();
  await room.getByLabel('Room', { exact: true }).fill('Kitchen');
  await room.getByLabel('Damage').fill('The oak floor has swollen');
  await room.getByLabel('Moisture %').fill('very');
  await expect(page.getByText('Not sent yet, kept on this device')).toBeVisible();
  await page.getByRole('button', { name: 'Save the findings' }).click();
  await expect(page.getByText('Write the moisture of room 1 as a percentage, such as 18.5.')).toBeVisible();
  await expectAccessible(page, 'the form of an inspection');
  await page.setViewportSize(phone);

  // In a cellar: no connection, and then the phone loads the page anew.
  await room.getByLabel('Moisture %').fill('24');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Save the findings' }).click();
  await expect(page.getByText('There is no connection.')).toBeVisible();
  await page.context().setOffline(false);
  await page.reload();
  await expect(page.getByText('Not sent yet, kept on this device')).toBeVisible();
  await expect(page.getByLabel('Cause', { exact: true })).toHaveValue('A burst pipe behind the sink');
  await expect(room.getByLabel('Room', { exact: true })).toHaveValue('Kitchen');
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await expect(room).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(room.getByLabel('Moisture %')).toHaveValue('24');
  await room.getByLabel('Moisture %').fill('24,5');
  await page.getByLabel('Recommendation').fill('Open the floor and dry it for two weeks');
  await page.getByRole('button', { name: 'Save the findings' }).click();
  await expect(page.getByText('The findings are saved.')).toBeVisible();
  await expect(page.getByText('Not sent yet')).toHaveCount(0);

  await page.locator('input[type="file"]').setInputFiles([
    { name: 'floor.jpg', mimeType: 'image/jpeg', buffer: await jpegWithPlace() },
    { name: 'my-thumb.png', mimeType: 'image/png', buffer: await png() },
  ]);
  await expect(page.getByRole('link', { name: /my-thumb/ })).toBeVisible();
  await page.getByRole('button', { name: 'Set my-thumb.png aside' }).click();
  await expect(page.getByText('my-thumb.png is among the extras.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Extras of Inspection of the kitchen' })).toContainText('my-thumb.png');
  await expectAccessible(page, 'an inspection with pictures and extras');
  await page.setViewportSize(phone);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Inspection of the kitchen is done.')).toBeVisible();

  // Somebody else has written meanwhile: what is typed stays, and is not written over theirs.
  await page.getByLabel('Extent').fill('Two rooms');
  contentOf(await portal.rest.put<unknown>('tasks', task, { description: 'Together with the customer' }));
  await page.getByRole('button', { name: 'Save the findings' }).click();
  await expect(page.getByText('Somebody else changed this in the meantime. Look at it again.')).toBeVisible();
  await expect(page.getByLabel('Extent')).toHaveValue('Two rooms');
  await page.reload();
  await expect(page.getByText('Not sent yet, kept on this device')).toBeVisible();
  await expect(page.getByLabel('Extent')).toHaveValue('Two rooms');
  await page.getByRole('button', { name: 'Save the findings' }).click();
  await expect(page.getByText('Not sent yet')).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('Extent')).toHaveValue('Two rooms');
  await expect(page.getByText('Not sent yet')).toHaveCount(0);

  await leave(page);
  await page.setViewportSize(wide);
  await signIn(page, portal.key, portal.handler);
  await page.goto(at(`inspection/${task}`));
  await expect(page.getByLabel('Cause', { exact: true })).toHaveValue('A burst pipe behind the sink');
  await page.getByRole('button', { name: 'Make inspection report' }).click();
  await expect(page.getByText('The inspection report is being made. It comes among the documents.')).toBeVisible();
  await page.goto(at('documents'));
  const row = page.getByRole('list', { name: 'Documents' }).getByRole('listitem').filter({ hasText: 'Befaringsrapport' });
  await expect(row).toContainText('Shared by rule', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Make inspection report' }).click();
  await row.getByText('One earlier version').click({ timeout: 30_000 });
  const earlier = row.getByRole('link', { name: 'Befaringsrapport, version 1' });
  const version = await page.request.get((await earlier.getAttribute('href')) ?? '');
  expect([version.status(), version.headers()['content-type']]).toEqual([200, 'application/pdf']);
  await expectAccessible(page, 'documents with a report');
  await page.setViewportSize(wide);
  await page.getByRole('button', { name: 'Make settlement report' }).click();
  await expect(page.getByText('There is nothing yet that this report could tell.')).toBeVisible();
  await page.goto(at('log'));
  await expect(page.getByText(`${inspector.name} wrote down what Inspection of the kitchen found`).first()).toBeVisible();

  await page.setViewportSize(phone);
  const mail = await nextMail(copyUnderTest(), contact.email ?? '');
  await openCase(page, { stored: made, contact, link: mail.links.find((address) => address.includes('/case/open/')) ?? '' });
  await page.goto(`/${portal.key}/case/${made.number}/documents`);
  const paper = page.getByRole('listitem').filter({ hasText: 'Befaringsrapport' });
  const [file] = await Promise.all([page.waitForEvent('download'), paper.getByRole('link', { name: /^Last ned/ }).click()]);
  expect(file.suggestedFilename()).toBe(`Befaringsrapport ${made.number}.pdf`);
  const { text, title, language } = await readPaper(await readFile(await file.path()));
  expect([title, language]).toEqual(['Befaringsrapport', 'nb-NO']);
  for (const said of ['Anne Bakke', '9. januar 2031', 'A burst pipe behind the sink', '24,5 %', 'floor']) expect(text).toContain(said);
  expect(text).not.toContain('my-thumb');
});
