'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { portalKey } from '@/surroundings/address';
import { bidPath } from '@/surroundings/paths';
import { demandSameSite } from '@/surroundings/sameSite';
import { keepOpened } from './opened';

const schema = z.object({ portal: z.string().regex(portalKey), token: z.string().min(1).max(200) });

/** The one click: mail programs follow links by themselves, people press a button. */
export async function openBidAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { portal, token } = schema.parse(Object.fromEntries(form));
  await keepOpened(portal, token);
  redirect(bidPath(portal, token));
}
