import { contentOf, type Data } from '../api/support/calls.ts';
import { logIn, taskIn } from '../api/support/doors.ts';
import type { Installation } from '../api/support/installation.ts';
import { type FoundedPortal, foundPortal, givePassword, hire, openAnotherOffice } from '../api/support/portal.ts';
import { someEmail } from '../api/support/rest.ts';
import { expectAccessible, wide } from './support/looks.ts';
import { leave, signIn } from './support/member.ts';
import { expect, test as base } from './support/visitor.ts';

/** A portal of its own, so that its offices are nobody else's: each farther to the north than the one before, each with somebody who is marked. */
const test = base.extend<{ readonly portal: FoundedPortal }>({
  portal: async ({ installation }, use) => {
    const portal = await foundPortal(installation);
    for (const [index, name] of ['Ask', 'Bjørk', 'Eik', 'Furu', 'Gran', 'Hassel'].entries()) {
      const office = await openAnotherOffice(installation, portal, name, { city: `${name}by`, latitude: 60 + index, longitude: 10.75 });
      const { documentId } = await hire(installation, { name: `${name} Moen`, email: someEmail(), level: 1, office });
      await markExternal(installation, portal, documentId);
    }
    await use(portal);
  },
});

async function markExternal(installation: Installation, { key }: FoundedPortal, member: string): Promise<void> {
  const path = `/role-matrix/portals/${key}/members/${member}/roles/externalCaseHandler`;
  contentOf(await installation.send<Data<unknown>>({ method: 'PUT', path, token: installation.administrator, body: { approvalLimit: null } }));
}

const placed = { latitude: 59.91, longitude: 10.75 };

test('EH-06 several cases go to an office at once, by keyboard; the one that was refused is named', async ({ page, portal }) => {
  const { rest, handler, key } = portal;
  const cases = [await rest.createCase(placed), await rest.createCase({ latitude: 59.95, longitude: 10.8 }), await rest.createCase(placed)];
  const ended = cases[2]?.documentId ?? '';
  await signIn(page, key, handler);
  await page.goto(`/${key}/work/cases`);
  await page.getByLabel('Select all cases shown').check();
  await rest.give(`cases/${ended}/cancel`, { reason: 'Reported twice' });
  await page.locator('tbody a').first().focus();
  await page.keyboard.press('e');
  const panel = page.getByRole('form', { name: 'Assign 3 cases to an office' });
  const nearest = panel.getByRole('radio', { name: /^Ask .*, Askby\s*1 marked member, no open cases\s*10\.0\skm$/ });
  await expect(nearest).toBeFocused();
  await expect(panel.getByRole('radio')).toHaveCount(5);
  await expect(panel).toContainText('Whoever has the role on these cases now loses it.');
  await expectAccessible(page, 'the panel with the offices');
  await page.setViewportSize(wide);
  await panel.getByRole('button', { name: 'All available offices' }).click();
  await expect(panel.getByRole('radio')).toHaveCount(6);
  await panel.getByRole('button', { name: 'Recommended, by distance' }).click();
  await expect(panel.getByRole('radio')).toHaveCount(5);
  await nearest.focus();
  await page.keyboard.press('ArrowDown');
  await expect(panel.getByRole('button', { name: /^Assign 3 cases to Bjørk/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 cases are assigned; the office has been told.')).toBeVisible();
  await expect(page.getByText(`${cases[2]?.number ?? ''}: its state does not allow it`)).toBeVisible();
  await expect(page.locator('tbody tr').filter({ hasText: 'Bjørk' })).toHaveCount(2);
  await expect(page.locator('tbody tr').filter({ hasText: 'Not named' })).toHaveCount(2);
});

test('EH-06 on the case’s page the office is chosen from those recommended, or from all', async ({ page, portal }) => {
  const { rest, handler, key } = portal;
  const { number } = await rest.createCase({ handler: handler.documentId, ...placed });
  await signIn(page, key, handler);
  await page.goto(`/${key}/work/cases/${number}`);
  await page.getByRole('button', { name: 'Choose an office' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('option')).toHaveCount(6);
  await expect(dialog.getByRole('option').nth(1)).toHaveText(/^Ask .*, 10 km$/);
  await expect(dialog.getByRole('option', { name: /^Hassel/ })).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: 'Recommended, by distance' })).toHaveAttribute('aria-pressed', 'true');
  await dialog.getByRole('button', { name: 'All available offices' }).click();
  await expect(dialog.getByRole('option')).toHaveCount(7);
  await expectAccessible(page, 'the dialog with all offices');
  await page.setViewportSize(wide);
  await dialog.getByLabel('Office').selectOption({ index: 6 });
  await dialog.getByRole('button', { name: 'Give it to this office' }).click();
  await expect(page.getByText('The office has been asked.')).toBeVisible();
  await expect(page.getByText(/^Hassel .*, 566 km$/)).toBeVisible();
});

test('EH-02 who handles no cases has nothing to select them with', async ({ page, installation, portal }) => {
  const made = await portal.rest.createCase();
  await taskIn(portal, made, 'assigned');
  await signIn(page, portal.key, await givePassword(installation, portal.repairer));
  await page.goto(`/${portal.key}/work/cases`);
  await expect(page.locator('tbody tr').filter({ hasText: made.number })).toHaveCount(1);
  await page.locator('tbody a').first().focus();
  await page.keyboard.press('x');
  await page.keyboard.press('e');
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'External case handler' })).toHaveCount(0);
});

test('CP-21 the dashboard tells what happened since one left, and who is at which customer’s next', async ({ page, installation, portal }) => {
  const { rest, handler, key } = portal;
  const made = await rest.createCase({ handler: handler.documentId, street: 'Sjøgata 12', city: 'Steinkjer' });
  await signIn(page, key, handler);
  await expect(page.getByRole('region', { name: 'Since you left' })).toContainText('This is your first visit');
  await expect(page.getByRole('region', { name: 'With customers next' })).toContainText('No meeting is set');
  await leave(page);

  const drying = await taskIn(portal, made, 'assigned', { title: 'Drying' });
  await rest.give(`tasks/${drying.documentId}/meeting`, { at: '2030-05-01T10:30' });
  await rest.give(`cases/${made.documentId}/reminder`, { on: '2030-04-01' });
  await rest.give(`cases/${made.documentId}/reminder`, { on: null });
  await logIn(installation, key, handler);
  await signIn(page, key, handler);
  const since = page.getByRole('region', { name: 'Since you left' });
  await expect(since).toContainText('Nothing has happened');

  for (const title of ['Painting', 'Flooring', 'Panelling', 'Skirting', 'Cleaning', 'Lighting']) await rest.give(`cases/${made.documentId}/tasks`, { title, kind: 'repair' });
  await page.reload();
  await expect(since.getByRole('listitem')).toHaveCount(5);
  await expect(since.getByRole('listitem').first()).toContainText('added Lighting');
  await since.getByRole('button', { name: 'All 6' }).click();
  await expect(since.getByRole('listitem')).toHaveCount(6);
  await expect(since.getByRole('listitem').last()).toContainText('added Painting');

  const meetings = page.getByRole('region', { name: 'With customers next' });
  await expect(meetings.getByRole('listitem')).toHaveText(/10:30.*Sjøgata 12, Steinkjer.*Drying, Samira/);
  await expectAccessible(page, 'dashboard with its lines');
  await page.setViewportSize(wide);
  await meetings.getByRole('link', { name: 'Sjøgata 12, Steinkjer' }).click();
  await expect(page).toHaveURL(new RegExp(`/cases/${made.number}$`));
});
