import { claimsOf, foundWarrantyPortal, wholeDraft } from '../api/support/claims.ts';
import { contentOf } from '../api/support/calls.ts';
import { connected, contentManagerOf } from '../api/support/installation.ts';
import { heatPumps, policiesOf } from '../api/support/warranty.ts';
import { atDesk } from './support/desks.ts';
import { expectAccessible, expectPanelAccessible, wide } from './support/looks.ts';
import { come } from './support/member.ts';
import { openWarranty } from './support/settingsPage.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: wide, colorScheme: 'light' });

test('CL-06 PF-18 an administrator publishes a policy with an example, one that breaks it is refused, and what was is restored', async ({ page, installation }) => {
  test.slow();
  const portal = await foundWarrantyPortal(installation);
  const policies = policiesOf(installation, portal.key);
  await openWarranty(page, portal.key);
  await page.getByRole('button', { name: 'Add a policy' }).click();
  await page.getByLabel('Name of the policy').fill('Heat pumps');
  await page.getByLabel('Months for parts').fill('36');
  await page.getByRole('button', { name: 'Add an example' }).click();
  const example = page.getByRole('region', { name: 'Example 1' });
  await expect(example.getByText('Write the day of the failure to see what comes of it.')).toBeVisible();
  await example.getByLabel('Delivered').fill('2024-03-02');
  await example.getByLabel('Failed').fill('2026-01-20');
  await example.getByLabel('Last day for parts, if it matters').fill('2027-03-02');
  await expect(example.getByText('Parts: in warranty until March 2, 2027, as expected')).toBeVisible();
  await expect(example.getByText('Labour: in warranty until March 2, 2026, as expected')).toBeVisible();
  await expectPanelAccessible(page, 'main');
  await page.getByRole('button', { name: 'Publish as version 1' }).click();
  await expect(page.getByText('Published as version 1. It holds from now on.').first()).toBeVisible();

  await page.getByLabel('Months for parts').fill('12');
  await expect(example.getByText('Parts: out of warranty, which ended on March 2, 2025, which is not expected')).toBeVisible();
  await page.getByRole('button', { name: 'Publish as version 2' }).click();
  await expect(page.getByText('Nothing was published: these examples are broken: Heat pumps, Example 1').first()).toBeVisible();
  expect(contentOf(await policies.read()).version).toBe(1);

  await page.getByLabel('Months for parts').fill('36');
  await page.getByLabel('Months for labour').fill('30');
  await page.getByRole('button', { name: 'Publish as version 2' }).click();
  await expect(page.getByText('Published as version 2. It holds from now on.').first()).toBeVisible();
  await page.getByRole('tab', { name: 'Versions' }).click();
  await expect(page.getByText('Heat pumps: warranty on labour').first()).toBeVisible();
  await page.getByRole('button', { name: 'Restore version 1' }).click();
  await page.getByRole('button', { name: 'Restore as version 3' }).click();
  await expect(page.getByText('Version 1 is back, as version 3.').first()).toBeVisible();
});

test('CL-06 PF-18 a dealer types a serial number and reads how its warranty stands, hands the claim in, and the agent reads the same', async ({ page, browser, installation, watched }) => {
  test.setTimeout(180_000);
  const portal = await foundWarrantyPortal(installation);
  contentOf(await policiesOf(installation, portal.key).publish([heatPumps()], 0));
  const [unit] = await installation.database.rows<{ document_id: string }>('SELECT u.document_id FROM units u JOIN units_portal_lnk l ON l.unit_id = u.id JOIN portals p ON p.id = l.portal_id WHERE p.key = ?', [portal.key]);
  contentOf(await contentManagerOf(installation).update('api::unit.unit', unit?.document_id ?? '', { deliveredOn: '2022-06-15', portal: connected(portal.documentId) }));
  const client = claimsOf(installation, portal.client);
  const draft = contentOf(await client.patch(await client.create(), wholeDraft(portal, { serial: '', failureDate: null })));

  await come(page, `/${portal.key}/client/claims/${draft.number}`, portal.client);
  const verdict = page.locator('#verdict');
  await expect(verdict).toHaveText('Product and warranty appear here once a serial number is typed.');
  await page.getByLabel('Serial number').fill('no such number');
  await expect(verdict).toContainText('No unit has this serial number. You can submit the claim all the same.');
  await page.getByLabel('Serial number').fill('an9 24o3 118846');
  await expect(verdict).toContainText('Alpina Nord 9');
  await page.getByLabel('Failure date').fill('2025-03-03');
  await expect(verdict).toContainText('Parts: In warranty until 15 June 2025');
  await expect(verdict).toContainText('Labour: Out of warranty since 16 June 2024');
  await expect(verdict).toContainText('Parts: 36 months from delivery on 15 June 2022.');
  await expect(verdict).toContainText('It failed on 3 March 2025.');
  await expectAccessible(page, 'a draft with a verdict');
  await page.setViewportSize(wide);
  await page.getByRole('button', { name: /^Submit claim/ }).click();
  await expect(page.getByText('The claim has been handed in.')).toBeVisible();
  const facts = page.getByRole('complementary', { name: 'About the claim' });
  await expect(facts.getByText('Labour: Out of warranty since 16 June 2024')).toBeVisible();

  const desk = await atDesk(browser, watched);
  await come(desk.page, `/${portal.key}/work/claims/${draft.number}`, portal.agent);
  const seen = desk.page.getByRole('complementary', { name: 'About the claim' });
  await expect(seen.getByText('Parts: In warranty until 15 June 2025')).toBeVisible();
  await expect(seen.getByText('By “Heat pumps”, version 1 of the warranty policies.')).toBeVisible();
  await expectAccessible(desk.page, 'a claim with a verdict, for its agent');
  await desk.context.close();
});
