import { claimsOf, foundWarrantyPortal } from '../api/support/claims.ts';
import { expectAccessible, wide } from './support/looks.ts';
import { fillIn, leave, signIn } from './support/member.ts';
import { expect, test } from './support/visitor.ts';

const noClaims = { name: 'No claim waits to be read' };

test('CL-18 an agent’s dashboard counts what waits, draws it, and each number leads to its claims', async ({ page, installation }) => {
  const portal = await foundWarrantyPortal(installation);
  const [dealer, agent] = [claimsOf(installation, portal.client), claimsOf(installation, portal.agent)];
  await page.setViewportSize(wide);
  await signIn(page, portal.key, portal.agent);
  await expect(page.getByRole('heading', noClaims)).toBeVisible();
  await expect(page.getByText('Nothing to count yet.')).toHaveCount(3);
  await expectAccessible(page, 'a dashboard without claims');
  await page.setViewportSize(wide);

  for (const problem of ['Valve stuck in cooling', 'Fan grinds', 'Display dark']) await dealer.submitted(portal, { problem, serial: problem });
  const mine = await dealer.submitted(portal, { problem: 'Compressor silent' });
  await agent.do(mine.number, 'start-review');
  await agent.do(mine.number, 'ask', { comment: 'Which pressure?' });
  await page.reload();
  await expect(page.getByRole('heading', { name: '3 claims wait to be read' })).toBeVisible();
  const states = page.getByRole('region', { name: 'Open claims by state' });
  await expect(states.getByRole('row', { name: 'Submitted 3' })).toBeVisible();
  await expect(states.locator('svg path')).toHaveCount(2);
  await expect(page.getByRole('row', { name: '0–2 days 3 1' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Alpina Nord 9 1' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Compressor silent' })).toBeVisible();
  await expectAccessible(page, 'a dashboard with charts');
  await page.setViewportSize(wide);
  await states.getByRole('link', { name: 'Submitted' }).press('Enter');
  await expect(page).toHaveURL(/state=submitted/);
  for (const problem of ['Valve stuck in cooling', 'Fan grinds', 'Display dark']) await expect(page.getByRole('link', { name: problem })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Compressor silent' })).toHaveCount(0);
  await page.goBack();
  await page.getByRole('link', { name: 'Alpina Nord 9' }).press('Enter');
  await expect(page).toHaveURL(/unit=Alpina/);
  await expect(page.getByRole('link', { name: 'Compressor silent' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Fan grinds' })).toHaveCount(0);
});

test('CL-19 a claim that looks like another says so before it is handed in, and what comes next and how long it takes', async ({ page, installation }) => {
  const portal = await foundWarrantyPortal(installation);
  const [colleague, agent] = [claimsOf(installation, portal.colleague), claimsOf(installation, portal.agent)];
  for (let closed = 0; closed < 5; closed += 1) {
    const { number } = await colleague.submitted(portal, { serial: `OLD-${closed}` });
    for (const step of ['start-review', 'approve', 'close']) await agent.do(number, step);
  }
  const first = await colleague.submitted(portal, { problem: 'Compressor silent, error E-41' });
  await page.setViewportSize(wide);
  await page.goto(`/${portal.key}/client`);
  await fillIn(page, portal.client.email, portal.client.password);
  await page.getByRole('button', { name: 'New claim' }).click();
  await expect(page.getByText('It is usually decided 1 hour after that (the middle of the last 5 closed claims).')).toBeVisible();
  await page.getByLabel('Serial number').fill(portal.serial);
  await page.getByLabel('What failed').fill('Error E-41, compressor silent');
  await expect(page.getByText('A claim on this unit looks like this one')).toBeVisible();
  await expect(page.getByText(`${first.number}, ${portal.colleague.name}, Submitted`)).toBeVisible();
  await expectAccessible(page, 'a draft that looks like another claim');
  await page.setViewportSize(wide);
  const [opened] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('link', { name: 'Compressor silent, error E-41' }).click()]);
  await expect(opened.getByText(/With Alpina .* since .*\. Claims usually stay here 1 hour/)).toBeVisible();
  await opened.close();
  await page.getByLabel('What failed').fill('Water under the indoor unit');
  await expect(page.getByText('A claim on this unit looks like this one')).toHaveCount(0);
  await leave(page);

  const second = await claimsOf(installation, portal.client).submitted(portal, { problem: 'E-41: compressor silent' });
  await signIn(page, portal.key, portal.agent);
  await page.goto(`/${portal.key}/work/claims/${second.number}`);
  await expect(page.getByText('A claim on this unit looks like this one')).toBeVisible();
  await page.getByRole('link', { name: 'Compressor silent, error E-41' }).click();
  await expect(page.getByRole('heading', { name: 'Compressor silent, error E-41' })).toBeVisible();
});
