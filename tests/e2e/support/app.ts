import type { BrowserContext, Page, Worker } from '@playwright/test';

import { until } from '../../api/support/until.ts';
import type { TestDevice } from '../../stack/push-sink.ts';

/** The browser of a test has no push service, and one without windows no notifications: whoever looks at it allows them, and its subscription is one of the test's own. */
export async function subscribeTo(context: BrowserContext, { subscription }: TestDevice): Promise<void> {
  await context.addInitScript((given: TestDevice['subscription']) => {
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
    Notification.requestPermission = async () => Promise.resolve('granted');
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

/**
 * The service worker of the portal that a page is of. How a system shows what the worker asks it to show is that system's
 * matter, and some machines have nothing to show it with: the notices that the worker hands over are kept where they are asked for.
 */
export async function notificationsOf(page: Page, key: string): Promise<Notifications> {
  await page.evaluate(async () => navigator.serviceWorker.ready);
  const worker: Worker = await until('the service worker', async () => Promise.resolve(page.context().serviceWorkers().find((one) => one.url().endsWith(`/${key}/sw.js`))));
  await worker.evaluate(`self.notices = [];
    ServiceWorkerRegistration.prototype.showNotification = async (title, { body, data }) => {
      const notice = { title, body, data, close: () => (self.notices = self.notices.filter((one) => one !== notice)) };
      self.notices.push(notice);
    };
    WindowClient.prototype.focus = async function focus() { return this; };
    self.happens = (kind, content) => void self.dispatchEvent(Object.assign(new ExtendableEvent(kind), content));`);
  return {
    deliver: (message) => worker.evaluate(`self.happens('push', { data: { json: () => (${JSON.stringify(message)}) } })`),
    shown: () => worker.evaluate('self.notices.map(({ title, body }) => ({ title, body }))'),
    press: () => worker.evaluate(`self.happens('notificationclick', { notification: self.notices.at(-1) })`),
  };
}
