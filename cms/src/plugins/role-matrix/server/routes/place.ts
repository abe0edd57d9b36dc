import { z } from 'zod';
import type { Portal } from '../../../../domain/portal';
import { findPortal } from '../../../../domain/portals';
import { Refusal } from '../../../../domain/refusal';
import { hasPortal } from '../../../../http/admin-viewer';
import type { AdminViewer } from '../../../../http/viewer';

export const READ_MATRIX = 'plugin::role-matrix.matrix.read';
export const UPDATE_MATRIX = 'plugin::role-matrix.matrix.update';
export const READ_MEMBERS = 'plugin::role-matrix.members.read';
export const UPDATE_MEMBERS = 'plugin::role-matrix.members.update';

export const common = { door: 'admin', who: ['admin'] as const } as const;
export const byPortal = z.strictObject({ portal: z.string() });

/** Only these have cases, and with them roles on cases. */
const hasCases = ({ kind }: Portal) => kind === 'insurance' || kind === 'contractor';

/** Whether this administrator looks after the roles of a portal. */
export const looksAfter = (viewer: AdminViewer, portal: Portal): boolean => hasPortal(viewer, portal.id) && hasCases(portal);

export async function portalOf(viewer: AdminViewer, key: string): Promise<Portal> {
  const found = await findPortal(key);
  if (!found || !looksAfter(viewer, found)) throw new Refusal('notFound');
  return found;
}
