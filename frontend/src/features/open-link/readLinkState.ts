import 'server-only';
import { isRefusal } from '@/cms/call';
import { checkLink } from '@/cms/links';
import type { LinkState } from '@/cms/types';

/** Whether a link opens; `busy` where this visitor has asked too often to be told. */
export async function readLinkState(portal: string, token: string): Promise<LinkState | 'busy'> {
  try {
    return (await checkLink(portal, token)).state;
  } catch (error) {
    if (isRefusal(error, 429)) return 'busy';
    if (isRefusal(error, 400, 404, 410)) return 'invalid';
    throw error;
  }
}
