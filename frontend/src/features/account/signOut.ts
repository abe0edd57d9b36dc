'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { CmsUnreachable, isRefusal } from '@/cms/call';
import { endMemberSession } from '@/cms/memberAccess';
import { forgetMemberSession, readMemberToken } from '@/cms/memberSession';
import { portalKey } from '@/surroundings/address';
import { signInPath } from '@/surroundings/paths';
import { demandSameSite } from '@/surroundings/sameSite';

const schema = z.object({ portal: z.string().regex(portalKey) });

/** Ends the session in the CMS first, so that its token is worth nothing wherever else it may lie. */
export async function signOutAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { portal } = schema.parse(Object.fromEntries(form));
  const session = await readMemberToken(portal);
  const reached = session === null || (await ended(session));
  await forgetMemberSession();
  redirect(signInPath(portal, undefined, reached ? 'out' : 'outHere'));
}

/** False where the CMS does not answer: this browser forgets the session all the same, and says so. */
async function ended(session: string): Promise<boolean> {
  try {
    await endMemberSession(session);
    return true;
  } catch (error) {
    if (error instanceof CmsUnreachable) return false;
    if (isRefusal(error, 401)) return true;
    throw error;
  }
}
