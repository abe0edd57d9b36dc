import { PASSWORD, portalUserOf } from '../api/support/approvals.ts';
import { foundOffice, onboardingOf, someClient } from '../api/support/office.ts';
import { until } from '../api/support/until.ts';
import { openPushSink } from '../stack/push-sink.ts';
import { asApp, subscribeTo } from './support/app.ts';
import { expectAccessible, wide } from './support/looks.ts';
import { fillIn } from './support/member.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: wide, colorScheme: 'light' });

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
const ANDROID = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Mobile Safari/537.36';

test('OB-06 OB-09 the link knows the device that it is opened on, and the portal can be installed', async ({ page, browser, installation }) => {
  const portal = await foundOffice(installation);
  for (const [userAgent, heading, said] of [[IPHONE, 'op je iPhone of iPad', 'Zet op beginscherm'], [ANDROID, 'op je Android-apparaat', 'App installeren']] as const) {
    const context = await browser.newContext({ userAgent, locale: 'nl-NL', baseURL: installation.copy.frontend });
    const phone = await context.newPage();
    await phone.goto(`/${portal.key}/app`);
    await expect(phone.getByRole('heading', { level: 1 })).toContainText(heading);
    await expect(phone.getByText(said)).toBeVisible();
    await context.close();
  }
  await page.goto(`/${portal.key}/app`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('on your computer');
  await expectAccessible(page, 'the app for a computer');
  await page.getByRole('link', { name: 'iPhone or iPad' }).click();
  await expect(page.getByText('iOS 16.4')).toBeVisible();

  const manifest = (await (await page.request.get((await page.locator('link[rel=manifest]').getAttribute('href')) ?? '')).json()) as { icons: { src: string; sizes: string; purpose: string }[] };
  expect(manifest).toMatchObject({ id: `/${portal.key}/client`, name: `Balans ${portal.key}`, short_name: 'Balans', lang: 'nl', scope: `/${portal.key}/`, start_url: `/${portal.key}/client`, display: 'standalone' });
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(['192x192 any', '512x512 any', '192x192 maskable', '512x512 maskable']);
  const drawn = await page.evaluate(async (icons) => Promise.all(icons.map(async ({ src }) => createImageBitmap(await (await fetch(src)).blob()).then(({ width, height }) => `${width}x${height}`))), manifest.icons);
  expect(drawn).toEqual(manifest.icons.map(({ sizes }) => sizes));
  for (const address of ['app', 'manifest.webmanifest', 'sw.js', 'icons/icon-192', 'client/devices']) expect((await page.request.get(`/nordlys/${address}`)).status(), address).toBe(404);
});

test('OB-08 OB-09 a client switches messages on, gets one, and reads a page without a connection', async ({ page, context, installation }) => {
  test.slow();
  const portal = await foundOffice(installation);
  const office = onboardingOf(installation, portal.employee.token);
  const client = await office.add(someClient({ name: 'Bakkerij Jansen', language: 'en' }));
  await portalUserOf(installation, portal, office, client);
  const sink = await openPushSink(installation.copy);
  const device = sink.device();
  await subscribeTo(context, device);
  await asApp(page);

  // The app's own address ends in whose it is; the page to sign in fills that in.
  await page.goto(`/${portal.key}/client/devices#user=${encodeURIComponent(client.email ?? '')}`);
  await expect(page.getByLabel('E-mail address')).toHaveValue(client.email ?? '');
  await fillIn(page, client.email ?? '', PASSWORD);
  await expect(page.getByRole('heading', { name: 'Devices', exact: true })).toBeVisible();
  const cookie = (await context.cookies()).find(({ name }) => name.endsWith('portico.member'));
  expect(((cookie?.expires ?? 0) - Date.now() / 1000) / 86_400).toBeGreaterThan(179);
  await page.getByRole('button', { name: 'Switch messages on' }).click();
  await expect(page.getByText('Messages are on.')).toBeVisible();
  await expectAccessible(page, 'the devices');
  await page.setViewportSize(wide);
  await page.getByRole('button', { name: 'Send a test message' }).click();
  await expect(page.getByText('A test message is on its way.')).toBeVisible();
  const delivery = await until('the message', async () => Promise.resolve(device.deliveries().at(-1)));
  expect(device.read(delivery)).toMatchObject({ title: 'Messages work', body: `Bakkerij Jansen, this is how Balans ${portal.key} reaches you on this device.` });

  await page.evaluate(async () => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.goto(`/${portal.key}/client/devices`);
  await expect(page.getByRole('heading', { name: 'Je hebt geen verbinding' })).toBeVisible();
  expect(await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat().filter((path) => !path.startsWith('/_next/static/')))).toEqual([`/${portal.key}/app/offline`]);
  await expectAccessible(page, 'no connection');
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Probeer opnieuw' }).click();
  await expect(page).toHaveURL(new RegExp(`/${portal.key}/client$`));
  await sink.close();
});
