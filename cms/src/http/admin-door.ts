import { z } from 'zod';
import { hasCases, hasClaims, hasClients, hasDossiers, type Portal } from '../domain/portal';
import { findPortal, listPortals } from '../domain/portals';
import { Refusal } from '../domain/refusal';
import { hasPortal } from './admin-viewer';
import type { AdminViewer } from './viewer';

/** What the endpoints of admin pages have in common. */
export const atAdminDoor = { door: 'admin', who: ['admin'] as const } as const;

export const byPortal = z.strictObject({ portal: z.string() });

/** A version of settings, as addresses name it: no larger than databases keep whole numbers. */
export const versionNumber = z.coerce.number().int().min(1).max(2_147_483_647);

/** The portals that an administrator has. */
export async function portalsOf(viewer: AdminViewer): Promise<Portal[]> {
  return (await listPortals()).filter(({ id }) => hasPortal(viewer, id));
}

/** One of them; another's looks like a missing one (CP-01). */
export async function portalOf(viewer: AdminViewer, key: string): Promise<Portal> {
  const found = await findPortal(key);
  if (!found || !hasPortal(viewer, found.id)) throw new Refusal('notFound');
  return found;
}

/** Those of them that have cases. */
export async function casePortalsOf(viewer: AdminViewer): Promise<Portal[]> {
  return (await portalsOf(viewer)).filter(hasCases);
}

export async function casePortalOf(viewer: AdminViewer, key: string): Promise<Portal> {
  const found = await portalOf(viewer, key);
  if (!hasCases(found)) throw new Refusal('notFound');
  return found;
}

/** Those of them that have claims. */
export async function claimPortalsOf(viewer: AdminViewer): Promise<Portal[]> {
  return (await portalsOf(viewer)).filter(hasClaims);
}

export async function claimPortalOf(viewer: AdminViewer, key: string): Promise<Portal> {
  const found = await portalOf(viewer, key);
  if (!hasClaims(found)) throw new Refusal('notFound');
  return found;
}

/** Those of them that have clients. */
export async function clientPortalsOf(viewer: AdminViewer): Promise<Portal[]> {
  return (await portalsOf(viewer)).filter(hasClients);
}

export async function clientPortalOf(viewer: AdminViewer, key: string): Promise<Portal> {
  const found = await portalOf(viewer, key);
  if (!hasClients(found)) throw new Refusal('notFound');
  return found;
}

/** Those of them that have dossiers. */
export async function officePortalsOf(viewer: AdminViewer): Promise<Portal[]> {
  return (await portalsOf(viewer)).filter(hasDossiers);
}

export async function officePortalOf(viewer: AdminViewer, key: string): Promise<Portal> {
  const found = await portalOf(viewer, key);
  if (!hasDossiers(found)) throw new Refusal('notFound');
  return found;
}
