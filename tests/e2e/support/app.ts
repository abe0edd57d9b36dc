import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';

import { until } from '../../api/support/until.ts';
import type { TestDevice } from '../../stack/push-sink.ts';

/** The browser of a test has no push service: its subscription is one of the test's own. */
export async function subscribeTo(context: BrowserContext, { subscription }: TestDevice): Promise<void> {
  await context.addInitScript((given: TestDevice['subscription']) => {
    const made = { ...given, toJSON: () => given, unsubscribe: async () => Promise.resolve(true) };
    PushManager.prototype.subscribe = async () => {
      localStorage.setItem('subscribed', 'yes');
      return Promise.resolve(made as unknown as PushSubscription);
    };
    PushManager.prototype.getSubscription = async () => Promise.resolve(localStorage.getItem('subscribed') ? (made as unknown as PushSubscription) : null);
  }, subscription);
}

/** From the next page on the window is the installed app's. */
export const asApp = (page: Page): Promise<unknown> => page.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: true }));

/** The browser offers to install the portal, and does so when it is told to: windows of tests can install nothing. */
export const offerToInstall = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const installed = async () => Promise.resolve(void window.dispatchEvent(new Event('appinstalled')));
    window.dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt: installed }));
  });

interface Notice {
  readonly title: string;
  readonly body: string;
}

/** What a portal's app does on a device: it is handed messages as the browser hands them, shows them, and is pressed. */
export interface Notifications {
  deliver(message: Readonly<Record<string, unknown>>): Promise<void>;
  shown(): Promise<Notice[]>;
  press(): Promise<void>;
}

/** The service worker of the portal that a page is of. */
export async function notificationsOf(page: Page, key: string, origin: string): Promise<Notifications> {
  await page.evaluate(async () => navigator.serviceWorker.ready);
  const worker: Worker = await until('the service worker', async () => Promise.resolve(page.context().serviceWorkers().find((one) => one.url().endsWith(`/${key}/sw.js`))));
  const session = await page.context().newCDPSession(page);
  const registrationId = await registrationOf(session, `/${key}/`);
  return {
    deliver: async (message) => {
      await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data: JSON.stringify(message) });
    },
    shown: () => worker.evaluate('self.registration.getNotifications().then((found) => found.map(({ title, body }) => ({ title, body })))'),
    // A press by a script gives no right to bring a window to the front.
    press: () =>
      worker.evaluate(`WindowClient.prototype.focus = async function focus() { return this; };
        self.registration.getNotifications().then((found) => self.dispatchEvent(new NotificationEvent('notificationclick', { notification: found.at(-1) }))).then(() => undefined)`),
  };
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
