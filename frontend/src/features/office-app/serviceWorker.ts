import { appIconPath, offlinePath, serviceWorkerPath, thisDevicePath } from '@/surroundings/paths';

type Worked = { key: string };

/**
 * The service worker of a portal (OB-09), as text. Pages come from the network and are kept nowhere, since they hold what is
 * one person's own; kept is the page that is shown without a connection, with its styles, which is everybody's. `version`
 * names what that page looks like: another one is fetched anew.
 */
export function serviceWorkerText({ key }: Worked, version: string): string {
  const settings = { scope: `/${key}/`, offline: offlinePath(key), kept: `portico-offline ${key} ${version}`, family: `portico-offline ${key} `, icon: appIconPath(key, 'icon-192'), device: thisDevicePath(key) };
  return `'use strict';
const { scope, offline, kept, family, icon, device } = ${JSON.stringify(settings)};

async function keepOffline() {
  const page = await fetch(offline, { credentials: 'omit', cache: 'no-store' });
  if (!page.ok) throw new Error('The page without a connection cannot be kept.');
  const styles = [...(await page.clone().text()).matchAll(/href="(\\/_next\\/static\\/[^"]+\\.css[^"]*)"/g)].map(([, href]) => href);
  const cache = await caches.open(kept);
  await cache.put(offline, page);
  await cache.addAll(styles);
}

self.addEventListener('install', (event) => event.waitUntil(keepOffline().then(() => self.skipWaiting())));

self.addEventListener('activate', (event) =>
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith(family) && name !== kept).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  ),
);

const keptOne = async (what, otherwise) => (await (await caches.open(kept)).match(what)) ?? otherwise();

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch((error) => keptOne(offline, () => Promise.reject(error))));
  else if (request.destination === 'style') event.respondWith(fetch(request).catch((error) => keptOne(request.url, () => Promise.reject(error))));
});

self.addEventListener('push', (event) => {
  const { title, body, path, tag } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, { body, tag, icon, badge: icon, data: { path } }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const address = new URL(event.notification.data.path, self.location.origin);
  if (address.origin !== self.location.origin || !address.pathname.startsWith(scope)) return;
  event.waitUntil(
    self.clients.matchAll({ type: 'window' }).then(async (windows) => {
      const open = windows.find((one) => new URL(one.url).pathname.startsWith(scope));
      if (!open) return self.clients.openWindow(address.href);
      const focused = await open.focus();
      return focused.navigate(address.href);
    }),
  );
});

self.addEventListener('pushsubscriptionchange', (event) => {
  const applicationServerKey = event.oldSubscription?.options.applicationServerKey;
  event.waitUntil(
    (async () => {
      const now = event.newSubscription ?? (applicationServerKey && (await self.registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey })));
      if (now) await fetch(device, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ subscription: now.toJSON(), touched: false }) });
    })(),
  );
});
`;
}

/** Where a service worker is asked for, and how far it reaches. */
export const workerOf = (key: string): { address: string; scope: string } => ({ address: serviceWorkerPath(key), scope: `/${key}/` });
