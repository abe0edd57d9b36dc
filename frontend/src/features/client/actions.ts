'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { createClaim } from '@/cms/claims';
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
