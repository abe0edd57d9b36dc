import type { Page } from '@playwright/test';

import { type FoundedPortal, foundPortal } from '../api/support/portal.ts';
import { type PortalRoleMatrix, roleMatrixOf } from '../api/support/role-matrix.ts';
import { contentOf } from '../api/support/calls.ts';
import type { Installation } from '../api/support/installation.ts';
import { expectPanelAccessible, wide } from './support/looks.ts';
import { openRoleMatrix } from './support/settingsPage.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: wide, colorScheme: 'light' });

const rights = { externalCaseHandler: ['tasks.manage', 'decision.make'], projectManager: ['budget.approve'], inspector: [] };

/** A portal with a matrix, and its page. */
async function openPortal(page: Page, installation: Installation): Promise<{ portal: FoundedPortal; matrix: PortalRoleMatrix }> {
  const portal = await foundPortal(installation);
  const matrix = roleMatrixOf(installation, portal.key);
  contentOf(await matrix.save({ rights, approvalLimit: 15_000_000 }, 0));
  await openRoleMatrix(page, portal.key);
  return { portal, matrix };
}

test('EH-01 CP-01 PF-18 a right is given and another taken by the keyboard, saved as a version, and restored', async ({ page, installation }) => {
  test.slow();
  const { matrix } = await openPortal(page, installation);
  const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
  const decide = box('Make the compensation decision, External case handler');
  await expect(decide).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Cash offer/ })).toHaveCount(0);

  await decide.focus();
  await page.keyboard.press('Space');
  await expect(box('Make the compensation decision, External case handler: loses')).not.toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(box('Make the compensation decision, Project manager')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await expect(box('Start an inspection from the web, External case handler: gains')).toBeChecked();
  await page.getByLabel('Approval limit of the portal, in NOK').fill('200000');
  await page.keyboard.press('Tab');
  await expectPanelAccessible(page, 'main');
  expect((await matrix.current()).version).toBe(1);

  await page.getByRole('button', { name: 'Save 3 changes as version 2' }).click();
  const asking = page.getByRole('dialog', { name: 'Save the matrix as version 2?' });
  await expect(asking.getByText('Nobody now: no right and no limit changes on an open case.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(asking).toHaveCount(0);
  expect((await matrix.current()).version).toBe(1);
  await page.getByRole('button', { name: 'Save 3 changes as version 2' }).click();
  await asking.getByRole('button', { name: 'Save as version 2' }).click();
  await expect(page.getByText('Saved as version 2. It applies from now on.').first()).toBeVisible();
  expect((await matrix.current()).settings).toEqual({
    rights: { ...rights, externalCaseHandler: ['tasks.manage', 'inspection.start'] },
    approvalLimit: 20_000_000,
  });

  await page.getByRole('tab', { name: 'Versions' }).click();
  await expect(page.getByText('External case handler loses: Make the compensation decision').first()).toBeVisible();
  await expectPanelAccessible(page, 'main');
  await page.getByRole('button', { name: 'Restore version 1' }).click();
  await page.getByRole('button', { name: 'Restore as version 3' }).click();
  await expect(page.getByText('Version 1 is back, as version 3.').first()).toBeVisible();
  expect(await matrix.current()).toMatchObject({ version: 3, restoredFrom: 1, settings: { approvalLimit: 15_000_000 } });
});

test('CP-01 of two who change the matrix at once the second sees both, and saves on top', async ({ page, installation }) => {
  const { matrix } = await openPortal(page, installation);
  await page.getByRole('checkbox', { name: 'Decide an RFQ, Project manager', exact: true }).click();
  contentOf(await matrix.save({ rights: { ...rights, inspector: ['inspection.start'] }, approvalLimit: 15_000_000 }, 1));
  await page.getByRole('button', { name: 'Save 1 change as version 2' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save as version 2' }).click();
  await expect(dialog.getByText('Inspector, extra authority gains: Start an inspection from the web')).toBeVisible();
  await expect(dialog.getByText('Project manager gains: Decide an RFQ')).toBeVisible();
  await dialog.getByRole('button', { name: 'Save mine on top, as version 3' }).click();
  await expect(page.getByText('Saved as version 3. It applies from now on.').first()).toBeVisible();
  expect((await matrix.current()).settings.rights).toEqual({ ...rights, projectManager: ['budget.approve', 'rfq.decide'], inspector: ['inspection.start'] });
});

test('CP-01 what is not saved is not left behind unasked', async ({ page, installation }) => {
  await openPortal(page, installation);
  await page.getByRole('checkbox', { name: 'Decide an RFQ, Inspector, extra authority', exact: true }).click();
  await page.getByRole('tab', { name: 'Members' }).click();
  await expect(page.getByRole('grid', { name: 'Members and their roles' })).toBeVisible();
  await page.getByRole('link', { name: 'Customer page' }).click();
  const question = page.getByRole('alertdialog');
  await expect(question.getByText('Leave without saving?')).toBeVisible();
  await question.getByRole('button', { name: 'Stay here' }).click();
  await page.getByRole('button', { name: 'Undo all' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo all' }).click();
  await page.getByRole('link', { name: 'Customer page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Customer page' })).toBeVisible();
});

test('EH-04 EH-05 PF-18 a member of a partner is found, marked with a limit of its own, and unmarked after a word about its cases', async ({ page, installation }) => {
  test.slow();
  const { portal, matrix } = await openPortal(page, installation);
  const { name, documentId } = portal.repairer;
  await page.getByRole('tab', { name: 'Members' }).click();
  await page.getByRole('searchbox', { name: 'Search members' }).fill('samira');
  await page.keyboard.press('Enter');
  await expect(page.getByText(portal.inspector.name)).toHaveCount(0);
  await page.getByRole('button', { name: `Mark ${name} as Project manager` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Up to an own limit' }).click();
  await dialog.getByLabel('Own limit in NOK').fill('250000');
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Mark as Project manager' }).click();
  await expect(page.getByText(`${name} is marked as Project manager.`).first()).toBeVisible();
  await expect(page.getByText('Up to NOK 250,000')).toBeVisible();
  expect(contentOf(await matrix.member(documentId)).marks).toMatchObject([{ role: 'projectManager', approvalLimit: 25_000_000 }]);
  await expectPanelAccessible(page, 'main');

  const marked = page.getByRole('button', { name: `${name}, Project manager: marked` });
  await marked.click();
  await expect(dialog.getByText('Project manager: marked, limit NOK 250,000')).toBeVisible();
  await expectPanelAccessible(page, '[role="dialog"]');
  await dialog.getByRole('button', { name: 'Unmark' }).click();
  const question = page.getByRole('alertdialog');
  await expect(question.getByText(`No open case has ${name} in this role.`)).toBeVisible();
  await question.getByRole('button', { name: 'Unmark' }).click();
  await expect(page.getByText(`${name} is no longer marked as Project manager.`).first()).toBeVisible();
  await expect(page.getByRole('button', { name: `Mark ${name} as Project manager` })).toBeFocused();
  expect(contentOf(await matrix.member(documentId)).marks).toEqual([]);
});

test('EH-17 EH-18 PF-18 before a matrix is saved one reads whom it touches; a member’s rights on a case say where they come from', async ({ page, installation }) => {
  test.slow();
  const { portal, matrix } = await openPortal(page, installation);
  const { documentId, name } = portal.repairer;
  contentOf(await matrix.mark(documentId, 'externalCaseHandler'));
  const [made, another] = [await portal.rest.createCase(), await portal.rest.createCase()];
  for (const { documentId: of } of [made, another]) {
    await portal.rest.give(`cases/${of}/external-office`, { office: portal.repairOffice.documentId });
    await portal.rest.give(`cases/${of}/external-handler`, { member: documentId });
  }

  await page.getByRole('checkbox', { name: 'Make the compensation decision, External case handler', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Approve finished tasks, External case handler', exact: true }).click();
  await page.getByRole('button', { name: 'Save 2 changes as version 2' }).click();
  const asking = page.getByRole('dialog', { name: 'Save the matrix as version 2?' });
  await expect(asking.getByText('1 member, on open cases:')).toBeVisible();
  const touched = asking.getByRole('listitem').filter({ hasText: name });
  await expect(touched.getByText('loses: Make the compensation decision, on 2 cases')).toBeVisible();
  await expect(touched.getByText('gains: Approve finished tasks, on 2 cases')).toBeVisible();
  await expectPanelAccessible(page, '[role="dialog"]');
  await asking.getByRole('button', { name: 'Back to the matrix' }).click();
  await expect(page.getByRole('button', { name: 'Save 2 changes as version 2' })).toBeFocused();
  expect((await matrix.current()).version).toBe(1);

  await page.getByRole('tab', { name: 'Members' }).click();
  const opener = page.getByRole('button', { name: `Rights on a case: ${name}` });
  await opener.click();
  const rights = page.getByRole('dialog', { name: `What ${name} may do on a case` });
  await rights.getByRole('searchbox', { name: 'Case number' }).fill(made.number);
  await page.keyboard.press('Enter');
  await expect(rights.getByText(`${name} sees this case, because the member’s office or company has to do with it.`)).toBeVisible();
  await expect(rights.getByText('Version 1 of the matrix decides.')).toBeVisible();
  const right = (label: string) => rights.getByRole('listitem').filter({ hasText: label });
  await expect(right('Make the compensation decision')).toContainText('Yes, as External case handler');
  await expect(right('Approve finished tasks')).toContainText('No: not given to External case handler');
  await expect(right('Cash offer for any task')).toContainText('No: not used in this portal');
  await expectPanelAccessible(page, '[role="dialog"]');
  await rights.getByRole('searchbox', { name: 'Case number' }).fill('nowhere');
  await page.keyboard.press('Enter');
  await expect(rights.getByText('This portal has no case with the number nowhere.')).toBeVisible();
  await expect(rights.getByRole('listitem')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});
