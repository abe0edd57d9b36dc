import 'server-only';
import { cache } from 'react';
import { askCms, cmsPath, isRefusal } from './call';
import type { CustomerPreview } from './types';

/** A sample case under settings that are being changed; null where the draft is not there, or no more. */
export const readPreview = cache(async (portal: string, token: string): Promise<CustomerPreview | null> => {
  try {
    return await askCms<CustomerPreview>(cmsPath`/portals/${portal}/preview/${token}`);
  } catch (error) {
    if (isRefusal(error, 400, 404)) return null;
    throw error;
  }
});
