import { sayOwn } from '@/features/office-app/ownFetch';
import { workerOf } from '@/features/office-app/serviceWorker';
import { thisDevicePath } from '@/surroundings/paths';

/** How messages stand in this browser: it cannot have any, has been told never to ask, or can be asked; `on` once they are switched on in it. */
export type Standing = { kind: 'cannot' | 'denied' | 'off' } | { kind: 'on'; key: string };

const registration = (portal: string) => navigator.serviceWorker.getRegistration(workerOf(portal).scope);

/** SHA-256 of an address, in base64url: by it the portal names a device. */
async function keyOf(endpoint: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(endpoint)));
  return btoa(String.fromCharCode(...hash)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

export async function standingHere(portal: string): Promise<Standing> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window)) return { kind: 'cannot' };
  if (Notification.permission === 'denied') return { kind: 'denied' };
  const subscription = await (await registration(portal))?.pushManager.getSubscription();
  return subscription ? { kind: 'on', key: await keyOf(subscription.endpoint) } : { kind: 'off' };
}

/** Asks for permission, which browsers allow on a click alone, and tells the portal. Answers how it stands from then on. */
export async function switchOn(portal: string, publicKey: string): Promise<Standing> {
  if ((await Notification.requestPermission()) !== 'granted') return { kind: Notification.permission === 'denied' ? 'denied' : 'off' };
  const { address, scope } = workerOf(portal);
  await navigator.serviceWorker.register(address, { scope });
  const { pushManager } = await navigator.serviceWorker.ready;
  const wanted = { userVisibleOnly: true, applicationServerKey: publicKey };
  // One that was made by another key of the portal is of no use any more.
  const subscription = await pushManager.subscribe(wanted).catch(async () => {
    await (await pushManager.getSubscription())?.unsubscribe();
    return pushManager.subscribe(wanted);
  });
  const { ok, status } = await sayOwn(thisDevicePath(portal), 'PUT', { subscription: subscription.toJSON(), touched: navigator.maxTouchPoints > 1 });
  if (ok) return { kind: 'on', key: await keyOf(subscription.endpoint) };
  await subscription.unsubscribe();
  throw new Error(`The device was not taken in: ${status}`);
}

export async function switchOff(portal: string): Promise<void> {
  await (await (await registration(portal))?.pushManager.getSubscription())?.unsubscribe();
}
