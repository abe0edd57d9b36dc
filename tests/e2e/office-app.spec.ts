import { type BrowserContext, type CDPSession, type Page } from '@playwright/test';

import { findWholeChromium } from '../../scripts/test/system.ts';
import { contentOf } from '../api/support/calls.ts';
import { passwordTokenIn } from '../api/support/clients.ts';
import { nextMail } from '../api/support/mailbox.ts';
import { foundOffice, onboardingOf, someClient } from '../api/support/office.ts';
import { until } from '../api/support/until.ts';
import { openPushSink, type TestDevice } from '../stack/push-sink.ts';
import { launching } from './support/launching.ts';
import { expectAccessible, wide } from './support/looks.ts';
import { fillIn } from './support/member.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: wide, colorScheme: 'light', launchOptions: launching(findWholeChromium()) });

const PASSWORD = 'four rivers over warm stones';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
const ANDROID = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Mobile Safari/537.36';

/** The browser of the test has no push service: its subscription is one of the test's own, and the window is an app's where that is said. */
async function subscribeTo(context: BrowserContext, { subscription }: TestDevice): Promise<void> {
  await context.addInitScript((given: TestDevice['subscription']) => {
    const made = { ...given, toJSON: () => given, unsubscribe: async () => Promise.resolve(true) };
    PushManager.prototype.subscribe = async () => {
      localStorage.setItem('subscribed', 'yes');
      return Promise.resolve(made as unknown as PushSubscription);
    };
    PushManager.prototype.getSubscription = async () => Promise.resolve(localStorage.getItem('subscribed') ? (made as unknown as PushSubscription) : null);
  }, subscription);
}

/** The registration of a portal's service worker, as the browser's tools name it. */
async function registrationOf(session: CDPSession, scope: string): Promise<string> {
  const found = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find(({ scopeURL, isDeleted }) => new URL(scopeURL).pathname === scope && !isDeleted);
      if (own) resolve(own.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  return found;
}

const workerOf = async (page: Page, key: string) => until('the service worker', async () => Promise.resolve(page.context().serviceWorkers().find((worker) => worker.url().endsWith(`/${key}/sw.js`))));

test('OB-06 OB-09 the link knows the device that it is opened on, and the portal can be installed', async ({ page, browser, installation }) => {
  const portal = await foundOffice(installation);
  for (const [userAgent, heading, said] of [[IPHONE, 'op je iPhone of iPad', 'Zet op beginscherm'], [ANDROID, 'op je Android-apparaat', 'App installeren']] as const) {
    const context = await browser.newContext({ userAgent, baseURL: installation.copy.frontend });
    const phone = await context.newPage();
    await phone.goto(`/${portal.key}/app`);
    await expect(phone.getByRole('heading', { level: 1 })).toContainText(heading);
    await expect(phone.getByText(said)).toBeVisible();
    await context.close();
  }
  await page.goto(`/${portal.key}/app`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('op je computer');
  await expectAccessible(page, 'the app for a computer');
  await page.getByRole('link', { name: 'iPhone of iPad' }).click();
  await expect(page.getByText('iOS 16.4')).toBeVisible();

  const manifest = (await (await page.request.get((await page.locator('link[rel=manifest]').getAttribute('href')) ?? '')).json()) as { icons: { src: string; sizes: string; purpose: string }[] };
  expect(manifest).toMatchObject({ id: `/${portal.key}/client`, name: `Balans ${portal.key}`, short_name: 'Balans', lang: 'nl', scope: `/${portal.key}/`, start_url: `/${portal.key}/client`, display: 'standalone' });
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(['192x192 any', '512x512 any', '192x192 maskable', '512x512 maskable']);
  const drawn = await page.evaluate(async (icons) => Promise.all(icons.map(async ({ src }) => createImageBitmap(await (await fetch(src)).blob()).then(({ width, height }) => `${width}x${height}`))), manifest.icons);
  expect(drawn).toEqual(manifest.icons.map(({ sizes }) => sizes));
  for (const address of ['app', 'manifest.webmanifest', 'sw.js', 'icons/icon-192', 'client/devices']) expect((await page.request.get(`/nordlys/${address}`)).status(), address).toBe(404);
});

test('OB-06 OB-08 OB-09 a client switches messages on, gets one, opens it signed in to the app, and reads a page without a connection', async ({ page, context, installation }) => {
  test.slow();
  const portal = await foundOffice(installation);
  const office = onboardingOf(installation, portal.employee.token);
  const client = await office.add(someClient({ name: 'Bakkerij Jansen', language: 'en' }));
  contentOf(await office.invite(client));
  const token = passwordTokenIn((await nextMail(installation.copy, client.email ?? '')).text);
  expect((await installation.send({ method: 'POST', path: '/api/sessions/reset', body: { portal: portal.key, token, password: PASSWORD } })).status).toBe(204);
  let dossier = await office.begun(client);
  while (dossier.step?.key !== 'push') dossier = await office.do(dossier, 'skip', { reason: 'For the test' });

  const sink = await openPushSink(installation.copy);
  const device = sink.device();
  await subscribeTo(context, device);
  await context.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: true }));
  await context.grantPermissions(['notifications'], { origin: installation.copy.frontend });

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
  const message = device.read(delivery);
  await page.evaluate(async () => navigator.serviceWorker.ready);
  const worker = await workerOf(page, portal.key);
  const session = await context.newCDPSession(page);
  const registrationId = await registrationOf(session, `/${portal.key}/`);
  await session.send('ServiceWorker.deliverPushMessage', { origin: installation.copy.frontend, registrationId, data: JSON.stringify(message) });
  const shown = () => worker.evaluate('self.registration.getNotifications().then((found) => found.map(({ title, body }) => ({ title, body })))');
  await expect.poll(shown).toEqual([{ title: 'Messages work', body: `Bakkerij Jansen, this is how Balans ${portal.key} reaches you on this device.` }]);

  await page.goto(`/${portal.key}/app`);
  // A click by a script gives no right to bring a window to the front.
  await worker.evaluate(`WindowClient.prototype.focus = async function focus() { return this; };
    self.registration.getNotifications().then(([notification]) => self.dispatchEvent(new NotificationEvent('notificationclick', { notification })))`);
  await expect(page).toHaveURL(new RegExp(`/${portal.key}/client/devices$`));
  dossier = await office.at(dossier.documentId, 'secondTask');
  expect(dossier.log.map(({ what }) => what)).toEqual(expect.arrayContaining(['pushOpened', 'appInstalled', 'signedInApp']));

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
