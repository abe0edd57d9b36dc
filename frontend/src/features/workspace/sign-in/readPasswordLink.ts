import 'server-only';
import { cache } from 'react';
import { isRefusal } from '@/cms/call';
import { checkPasswordLink } from '@/cms/memberAccess';

/** Whether a link to a new password is good; `busy` where this visitor has asked too often to be told. */
export const readPasswordLink = cache(async (portal: string, token: string): Promise<'good' | 'invalid' | 'over' | 'busy'> => {
  try {
    await checkPasswordLink(portal, token);
    return 'good';
  } catch (error) {
    if (isRefusal(error, 429)) return 'busy';
    if (isRefusal(error, 410)) return 'over';
    if (isRefusal(error, 400, 404)) return 'invalid';
    throw error;
  }
});
