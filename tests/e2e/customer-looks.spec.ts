import { copyUnderTest } from '../stack/playwright-setup.ts';
import { startFrontendWithoutCms } from './support/deadCms.ts';
import { expectAccessible, phone } from './support/looks.ts';
import { openButton, openCase } from './support/opening.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: phone });

test.describe('PF-18 without a finding at 390 and 1440 px, in light and dark', () => {
  for (const portal of ['nordlys', 'bygg']) {
    test(`CP-11 gate, dashboard and not-found page of ${portal}`, async ({ page }) => {
      const demo = copyUnderTest().demo.customers?.[portal];
      if (!demo) throw new Error(`The demo has no customer of ${portal}`);
      await page.goto(demo.path);
      await expectAccessible(page, 'gate');
      await page.getByRole('button', { name: openButton }).click();
      await expect(page).toHaveURL(new RegExp(`/case/${demo.caseNumber}$`));
      await expectAccessible(page, 'dashboard');
      await page.goto(`/${portal}/case/none-of-yours`);
      await expectAccessible(page, 'not-found page');
      await page.goto(`/${portal}/case/open/a-link-that-never-was`);
      await expectAccessible(page, 'page of a link that does not work');
    });
  }

  test('CP-07 page of an expired link', async ({ page, insurer, installation }) => {
    const sent = await insurer.sentCase();
    await insurer.rest.give(`cases/${sent.stored.documentId}/close`, { comment: 'Paid' });
    await installation.database.execute('UPDATE portico_case_facts SET ended_at = ended_at - ? WHERE case_id = ?', [40 * 86_400_000, sent.stored.id]);
    await page.goto(sent.link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link has expired');
    await expectAccessible(page, 'expired link');
    await page.getByRole('button', { name: 'Send me a new link' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look in your mail');
    await expectAccessible(page, 'link sent');
  });
});

test.describe('readable without JavaScript, and with the right status', () => {
  test.use({ javaScriptEnabled: false });

  test('CP-07 a case that is not yours, and one that is nobody’s, look alike: 404', async ({ page, insurer }) => {
    const mine = await insurer.sentCase();
    const others = await insurer.sentCase();
    await openCase(page, mine);
    const pages: string[] = [];
    for (const number of [others.stored.number, '26-0000000000']) {
      const answer = await page.goto(`/${insurer.portal}/case/${number}`);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Denne siden finnes ikke');
      await expect(page.getByRole('link', { name: 'Til sakene mine' })).toBeVisible();
      pages.push(await page.getByRole('main').innerText());
    }
    expect(pages[0]).toBe(pages[1]);
  });

  for (const path of ['/nordlys/nothing', '/nordlys/case/26-1/deep/below', '/nordlys/case/open/token/code/deeper', '/nordlys/case/%E0', '/nowhere/case', '/%E0', '/docs']) {
    test(`${path} is not found, in words`, async ({ page }) => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(path.startsWith('/nordlys') ? 'Denne siden finnes ikke' : 'This page is not here');
    });
  }

  test('an address that is no text leads to nothing where files, news and forms are', async ({ page }) => {
    const asked = ['case/%E0/news', 'case/26-1/documents/%E0', 'case/26-1/messages/%E0/file', 'case/26-1/plan/task/%E0', 'case/26-1/calendar/%E0', 'work/cases/%E0/picture', 'work/cases/26-1/documents/%E0', 'work/cases/26-1/invoices/%E0', 'work/rfqs/%E0/papers/file', 'bid/%E0/papers/file', 'unsubscribe/%E0/now'];
    for (const path of asked) expect((await page.request.get(`/nordlys/${path}`)).status(), path).toBe(404);
    const sent = ['case/%E0/messages/send', 'bid/%E0/send', 'work/cases/%E0/send', 'work/cases/%E0/upload', 'work/cases/26-1/rfqs/%E0/upload', 'work/rfqs/%E0/send', 'unsubscribe/%E0/now'];
    for (const path of sent) expect((await page.request.post(`/nordlys/${path}`)).status(), path).toBe(404);
  });

  test('a portal’s own address leads to its cases', async ({ page, insurer }) => {
    await page.goto(`/${insurer.portal}`);
    await expect(page).toHaveURL(new RegExp(`/${insurer.portal}/case$`));
  });

  test('PF-18 while the CMS does not answer a page says so: 503', async ({ page }) => {
    const { address, stop } = await startFrontendWithoutCms();
    try {
      const path = '/nordlys/case/open/token?notice=busy';
      const answer = await page.goto(`${address}${path}`);
      expect(answer?.status()).toBe(503);
      expect(answer?.headers()).toMatchObject({ 'retry-after': '30', 'referrer-policy': 'no-referrer', 'cache-control': 'private, no-store' });
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your case is safe, but this page is not answering');
      await expect(page.getByRole('link', { name: 'Try again' })).toHaveAttribute('href', path);
    } finally {
      await stop();
    }
  });
});

test('PF-18 on paper the case is dark words without what is there to press', async ({ page, insurer }) => {
  const sent = await insurer.sentCase();
  await openCase(page, sent);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByText(sent.stored.number).first()).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  const ink = await page.getByRole('heading', { level: 1 }).evaluate((heading) => getComputedStyle(heading).color.match(/\d+/g)?.map(Number) ?? []);
  expect(Math.max(...ink), 'readable on white').toBeLessThan(128);
});
