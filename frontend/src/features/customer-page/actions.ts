'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { CmsUnreachable, isRefusal } from '@/cms/call';
import { endSession } from '@/cms/customer';
import { forgetSession, readSession } from '@/cms/session';
import { portalKey } from '@/surroundings/address';
import { casesPath } from '@/surroundings/paths';
import { demandSameSite } from '@/surroundings/sameSite';

const schema = z.object({ portal: z.string().regex(portalKey) });

/** Ends the session in the CMS first, so that the cookie is worth nothing wherever else it may lie. */
export async function logOutAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { portal } = schema.parse(Object.fromEntries(form));
  const session = await readSession(portal);
  if (session) {
    try {
      await endSession(session);
    } catch (error) {
      // Where the CMS does not answer, this device forgets the session all the same.
      if (!isRefusal(error, 401) && !(error instanceof CmsUnreachable)) throw error;
    }
  }
  await forgetSession(portal);
  redirect(casesPath(portal));
}
