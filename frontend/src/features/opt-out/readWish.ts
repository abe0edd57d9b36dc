import 'server-only';
import { isRefusal } from '@/cms/call';
import { readOptOut } from '@/cms/optOut';
import type { OptOut } from '@/cms/types';

/** What a mail's link is about; `busy` where this visitor has asked too often to be told. */
export async function readWish(portal: string, token: string): Promise<OptOut | 'invalid' | 'busy'> {
  try {
    return await readOptOut(portal, token);
  } catch (error) {
    if (isRefusal(error, 429)) return 'busy';
    if (isRefusal(error, 400, 404)) return 'invalid';
    throw error;
  }
}
