import 'server-only';
import { askCms, callCms, cmsPath, isRefusal } from './call';
import { askAsMember, callAsMember } from './member';
import type { ClientApp, PortalStores } from './types';

/** What a client of an office needs to switch messages on, and its devices that have them on. */
export const readClientApp = (portal: string): Promise<ClientApp> => askAsMember<ClientApp>(portal, '/client-app');

export type GivenDevice = { endpoint: string; keys: { p256dh: string; auth: string }; device: 'ios' | 'android' | 'desktop'; userAgent: string | null };

export async function registerDevice(session: string, device: GivenDevice): Promise<void> {
  await callCms('/client-app/devices', { method: 'PUT', session, body: device });
}

export async function removeDevice(portal: string, id: string): Promise<void> {
  await callAsMember(portal, cmsPath`/client-app/devices/${id}`, { method: 'DELETE' });
}

export async function testDevices(portal: string): Promise<void> {
  await callAsMember(portal, '/client-app/test', { method: 'POST' });
}

export async function tellApp(session: string, fact: { device: GivenDevice['device']; inApp: boolean }): Promise<void> {
  await callCms('/client-app/facts', { method: 'POST', session, body: fact });
}

/** Tells that a message to a device was opened, and answers the page of the portal that it leads to; null where it is nobody's here. */
export async function openPush(portal: string, mark: string): Promise<string | null> {
  try {
    return (await askAsMember<{ path: string }>(portal, '/client-app/opened', { method: 'POST', body: { mark } })).path;
  } catch (error) {
    if (isRefusal(error, 400, 404)) return null;
    throw error;
  }
}

export const readStores = (portal: string): Promise<PortalStores> => askCms<PortalStores>(cmsPath`/portals/${portal}/stores`);

/** The bytes of an icon of the app, null where there is none of that name. */
export async function readAppIcon(portal: string, icon: string): Promise<Response | null> {
  try {
    return await callCms(cmsPath`/portals/${portal}/icons/${icon}`);
  } catch (error) {
    if (isRefusal(error, 400, 404)) return null;
    throw error;
  }
}
