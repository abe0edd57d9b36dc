import { moneyOf } from '../api/support/budgets.ts';
import { contentOf } from '../api/support/calls.ts';
import { copyUnderTest } from '../stack/playwright-setup.ts';
import type { Insurer } from './support/insurer.ts';
import { expectAccessible, phone } from './support/looks.ts';
import { openButton, openCase } from './support/opening.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: phone, colorScheme: 'light' });

/** A repair of the demo's insurer whose days are set. */
async function repairOf(insurer: Insurer, of: { documentId: string }, title: string) {
  const { rest, idOf } = insurer;
  const { documentId } = contentOf(await rest.command<{ documentId: string }>(`cases/${of.documentId}/tasks`, { title, kind: 'repair' }));
  const task = `tasks/${documentId}`;
  await rest.give(`${task}/allocate`, { office: await idOf('offices', 'Oslofjord Tørk') });
  await rest.give(`${task}/responsible`, { responsible: await idOf('members', 'Samira Aziz') });
  await rest.give(`${task}/schedule`, { from: '2031-02-01', to: '2031-02-03' });
  return moneyOf(insurer, documentId);
}

test('CP-14 PF-18 a budget is on the page once it is approved, and work that is offered in cash stands apart', async ({ page, insurer }) => {
  const sent = await insurer.sentCase();
  await openCase(page, sent);
  await expect(page.getByRole('link', { name: 'Budget', exact: true })).toHaveCount(0);
  expect((await page.goto(`${page.url()}/budget`))?.status()).toBe(404);

  await insurer.override(sent.stored, { budgetTile: 'caseCreated' });
  const dashboard = `/${insurer.portal}/case/${sent.stored.number}`;
  const drying = await repairOf(insurer, sent.stored, 'Drying the kitchen');
  const { lines } = await drying.submit({ lines: [{ text: 'Fans, days', quantity: '11', unitPrice: 39_050 }, { text: 'Clearing', quantity: '2.5', unitPrice: 52_000 }] });
  await page.goto(dashboard);
  await expect(page.getByText('Nothing is approved yet')).toBeVisible();
  await page.getByRole('link', { name: 'Budget', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No budget is approved yet.');
  await expectAccessible(page, 'budget, none yet');

  contentOf(await drying.approve());
  await page.goto(dashboard);
  const tile = page.getByRole('table', { name: 'Approved budget' });
  await expect(tile.getByRole('row', { name: /^Drying the kitchen/ })).toContainText('5,595.50');
  await expect(tile.getByRole('row', { name: /^Total/ })).toContainText('NOK 5,595.50');
  await expectAccessible(page, 'dashboard with a budget');

  contentOf(await drying.offer({ text: 'clearing', amount: 90_000, line: lines[1]?.documentId }));
  await page.reload();
  await expect(tile.getByRole('row', { name: /^Total/ })).toContainText('NOK 4,295.50');
  await expect(tile.getByRole('row', { name: /^Paid to you: clearing/ })).toContainText('NOK 900.00');

  await page.getByRole('link', { name: 'See the whole budget' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('NOK 4,295.50 is approved.');
  const work = page.getByRole('table', { name: 'Approved work' });
  await expect(work.getByRole('row', { name: /^Fans, days/ })).toContainText('11 × 390.50');
  await expect(work.getByRole('row', { name: /^Clearing/ })).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Paid to you' }).getByRole('row', { name: /^Clearing/ })).toContainText('900.00');
  await expectAccessible(page, 'budget');
});

test.describe('readable without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('CP-14 the budget of the demo’s contractor adds up', async ({ page }) => {
    const demo = copyUnderTest().demo.customers?.bygg;
    if (!demo) throw new Error('The demo has no customer of bygg');
    await page.goto(demo.path);
    await page.getByRole('button', { name: openButton }).click();
    await page.goto(`/bygg/case/${demo.caseNumber}/budget`);
    const rows = await page.getByRole('table').first().locator('tbody').filter({ has: page.locator('tr') }).evaluateAll((bodies) =>
      bodies.map((body) => [...body.querySelectorAll('td')].map(({ textContent }) => Number((textContent ?? '').replaceAll(/[^\d.]/g, '')))),
    );
    const total = rows.at(-1)?.[0] ?? 0;
    const tasks = rows.slice(0, -1);
    expect(tasks.length).toBeGreaterThan(0);
    expect(tasks.reduce((sum, [amount = 0]) => sum + amount, 0)).toBeCloseTo(total, 2);
    for (const [amount = 0, ...lines] of tasks) if (lines.length > 0) expect(lines.reduce((sum, line) => sum + line, 0)).toBeCloseTo(amount, 2);
  });
});
