import 'server-only';
import { cache } from 'react';
import { askCms, cmsPath } from './call';
import type { OptOut } from './types';

/** What the recipient of a mail can opt out of; changes nothing. */
export const readOptOut = cache(
  async (portal: string, token: string): Promise<OptOut> => askCms<OptOut>(cmsPath`/portals/${portal}/opt-out/${token}`),
);

export async function giveOptOut(portal: string, token: string): Promise<void> {
  await askCms<OptOut>(cmsPath`/portals/${portal}/opt-out/${token}`, { method: 'POST' });
}

export async function undoOptOut(portal: string, token: string): Promise<void> {
  await askCms<OptOut>(cmsPath`/portals/${portal}/opt-out/${token}/undo`, { method: 'POST' });
}
