import 'server-only';
import { cache } from 'react';
import { askCms, cmsPath, isRefusal } from './call';
import type { AnyPreview } from './types';

/** Samples under settings that are being changed, of what customers or clients see; null where the draft is not there, or no more. */
export const readPreview = cache(async (portal: string, token: string): Promise<AnyPreview | null> => {
  try {
    return await askCms<AnyPreview>(cmsPath`/portals/${portal}/preview/${token}`);
  } catch (error) {
    if (isRefusal(error, 400, 404)) return null;
    throw error;
  }
});
