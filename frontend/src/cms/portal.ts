import 'server-only';
import { cache } from 'react';
import { askCms, callCms, cmsPath, isRefusal } from './call';
import type { Portal } from './types';

/** Null where there is no such portal. Asked at most once a request. */
export const readPortal = cache(async (key: string): Promise<Portal | null> => {
  try {
    return await askCms<Portal>(cmsPath`/portals/${key}`);
  } catch (error) {
    if (isRefusal(error, 400, 404)) return null;
    throw error;
  }
});

/** The bytes of a logo, null where the portal has none of that name. */
export async function readLogo(key: string, logo: string): Promise<Response | null> {
  try {
    return await callCms(cmsPath`/portals/${key}/logos/${logo}`);
  } catch (error) {
    if (isRefusal(error, 400, 404)) return null;
    throw error;
  }
}
