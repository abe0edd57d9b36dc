import 'server-only';
import { cache } from 'react';
import { askCms, callCms, cmsPath } from './call';
import type { Link, OpenedLink, Opening } from './types';

/** Says whether a link can be opened; changes nothing and tells nothing about the case. */
export const checkLink = cache(
  async (portal: string, token: string): Promise<Link> => askCms<Link>(cmsPath`/portals/${portal}/links/${token}`),
);

/**
 * Opens the link's session; with a session of the same portal it adds the case to it. Where the case wants a code, one is
 * sent by SMS instead, unless the last one is younger than a minute.
 */
export async function openLink(portal: string, token: string, session: string | undefined): Promise<Opening> {
  return askCms<Opening>(cmsPath`/portals/${portal}/links/open`, { method: 'POST', body: { token }, session });
}

/** Opens the session by the link and the code that was sent (CP-08). */
export async function confirmLink(portal: string, token: string, code: string, session: string | undefined): Promise<OpenedLink> {
  return askCms<OpenedLink>(cmsPath`/portals/${portal}/links/confirm`, { method: 'POST', body: { token, code }, session });
}

/** Has a fresh link sent to the address on file, if there is one: the answer never says. */
export async function renewLink(portal: string, token: string): Promise<void> {
  await callCms(cmsPath`/portals/${portal}/links/renew`, { method: 'POST', body: { token } });
}
