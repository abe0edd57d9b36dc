'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { isRefusal } from '@/cms/call';
import { createClaim, giveClaimStep } from '@/cms/claims';
import { portalKey } from '@/surroundings/address';
import { clientClaimPath } from '@/surroundings/paths';
import { demandSameSite } from '@/surroundings/sameSite';

const portal = z.string().regex(portalKey);
const tries = z.string().min(8).max(64);

export async function createClaimAction(form: FormData): Promise<void> {
  await demandSameSite();
  const given = z.object({ portal, try: tries }).parse(Object.fromEntries(form));
  const { number } = await createClaim(given.portal, given.try);
  redirect(clientClaimPath(given.portal, number));
}

const writing = z.object({ portal, number: z.string().min(1).max(64), try: tries, as: z.enum(['answer', 'comment']), text: z.string().trim().max(5000).catch('') });

/** Writes to the manufacturer: an answer to what was asked, or a comment. */
export async function writeAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { portal: key, number, try: tried, as, text } = writing.parse(Object.fromEntries(form));
  const page = clientClaimPath(key, number);
  if (text === '') redirect(`${page}?problem=empty`);
  try {
    if (as === 'answer') await giveClaimStep(key, number, 'answer', { comment: text }, tried);
    else await giveClaimStep(key, number, 'comments', { text }, tried);
  } catch (error) {
    // The page says what has become of the claim.
    if (!isRefusal(error, 409)) throw error;
    redirect(`${page}?problem=moved`);
  }
  redirect(`${page}?done=${as}`);
}
