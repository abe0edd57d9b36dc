import { contentOf, type Data } from '../api/support/calls.ts';
import { formOf, png } from '../api/support/files.ts';
import type { Installation } from '../api/support/installation.ts';
import type { StoredTask } from '../api/support/rest.ts';
import type { Insurer, SentCase } from './support/insurer.ts';
import { expectAccessible, phone, wide } from './support/looks.ts';
import { openCase } from './support/opening.ts';
import { expect, test } from './support/visitor.ts';

async function addPicture(installation: Installation, { rest }: Insurer, task: StoredTask, name: string): Promise<void> {
  const body = formOf({}, [{ name, content: await png() }], 'files');
  contentOf(await installation.send<Data<unknown>>({ method: 'POST', path: `/api/tasks/${task.documentId}/media`, token: rest.token, body }));
}

/** An inspection with a picture, a floor with description and picture, painting without a day. */
async function plannedCase(insurer: Insurer, installation: Installation): Promise<SentCase> {
  const sent = await insurer.sentCase();
  await insurer.override(sent.stored, { planPage: 'caseCreated' });
  const office = await insurer.idOf('offices', 'Oslofjord Tørk');
  const inspection = await insurer.rest.createTask(sent.stored, { title: 'Inspection', kind: 'inspection', mainInspection: true, position: 1 });
  await addPicture(installation, insurer, inspection, 'finding.png');
  const floor = await insurer.rest.createTask(sent.stored, { title: 'New floor', description: 'We lay 14 m² of oak.', position: 2, office, scheduledFrom: '2031-03-12', scheduledTo: '2031-03-14' });
  await addPicture(installation, insurer, floor, 'oak.png');
  await insurer.rest.createTask(sent.stored, { title: 'Painting', position: 3 });
  return sent;
}

test('CP-15 PF-18 a list on a phone, weeks on a wide screen; a task opens by keyboard, with its picture', async ({ page, insurer, installation }) => {
  await page.setViewportSize(phone);
  await openCase(page, await plannedCase(insurer, installation));
  await page.getByRole('link', { name: 'Plan' }).click();
  await expect(page).toHaveURL(/\/plan$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('New floor');
  const tasks = page.getByRole('region', { name: 'Project plan' }).getByRole('listitem').filter({ has: page.locator('b') });
  await expect(tasks).toHaveText([/New floor.*12–14.March.2031.*1 file/s, /Inspection.*Not planned yet/s, /Painting.*Not planned yet/s]);
  await expect(page.getByText('We lay 14 m² of oak.')).toBeHidden();
  await page.locator('summary', { hasText: 'New floor' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('We lay 14 m² of oak.')).toBeVisible();
  const picture = page.getByRole('img', { name: 'oak.png' });
  await expect(picture).toHaveJSProperty('complete', true);
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(40);
  expect(await page.content()).not.toContain('finding.png');
  await expectAccessible(page, 'plan');

  await page.setViewportSize(wide);
  await expect(page.getByText('Week 11')).toBeVisible();
  const bar = await page.locator('li', { hasText: 'New floor' }).locator('[class*="bar"]').boundingBox();
  const weeks = await page.locator('[class*="weeks"]').boundingBox();
  // Wednesday to Friday of the only week.
  expect(Math.round((((bar?.x ?? 0) - (weeks?.x ?? 0)) / (weeks?.width ?? 1)) * 7)).toBe(2);
  expect(Math.round(((bar?.width ?? 0) / (weeks?.width ?? 1)) * 7)).toBe(3);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('CP-15 PF-18 the plan is read and opened', async ({ page, insurer, installation }) => {
    await page.setViewportSize(phone);
    await openCase(page, await plannedCase(insurer, installation));
    await page.getByRole('link', { name: 'Plan' }).click();
    await page.locator('summary', { hasText: 'New floor' }).click();
    await expect(page.getByText('We lay 14 m² of oak.')).toBeVisible();
  });
});
