'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { isRefusal } from '@/cms/call';
import { sendMailOfClaimAgain } from '@/cms/claimMails';
import { portalKey } from '@/surroundings/address';
import { workClaimMailPath } from '@/surroundings/paths';
import { demandSameSite } from '@/surroundings/sameSite';

const place = z.object({ portal: z.string().regex(portalKey), number: z.string().min(1).max(64), message: z.string().min(1).max(64) });

export async function sendAgainAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { portal, number, message } = place.parse(Object.fromEntries(form));
  try {
    await sendMailOfClaimAgain(portal, number, message);
  } catch (error) {
    // The page says what has become of the mail.
    if (!isRefusal(error, 409)) throw error;
    redirect(`${workClaimMailPath(portal, number, message)}?outcome=notSent`);
  }
  redirect(`${workClaimMailPath(portal, number, message)}?outcome=sentAgain`);
}
