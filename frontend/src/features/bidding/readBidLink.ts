import 'server-only';
import { isRefusal } from '@/cms/call';
import { checkBidLink } from '@/cms/rfqs';
import type { BidLinkState } from '@/cms/types';

/** Whether a link to bid opens; `busy` where this visitor has asked too often to be told. */
export async function readBidLink(portal: string, token: string): Promise<BidLinkState | 'busy'> {
  try {
    return await checkBidLink(portal, token);
  } catch (error) {
    if (isRefusal(error, 429)) return 'busy';
    if (isRefusal(error, 400, 404, 410)) return 'invalid';
    throw error;
  }
}
