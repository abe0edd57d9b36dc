'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { CmsUnreachable, isRefusal } from '@/cms/call';
import { giveOptOut, undoOptOut } from '@/cms/optOut';
import { portalKey } from '@/surroundings/address';
import { optOutPath } from '@/surroundings/paths';
import { demandSameSite } from '@/surroundings/sameSite';

const schema = z.object({ portal: z.string().regex(portalKey), token: z.string().min(1).max(200) });

export const giveAction = async (form: FormData): Promise<void> => change(form, giveOptOut);

export const undoAction = async (form: FormData): Promise<void> => change(form, undoOptOut);

/** The page says by itself how things stand, and why where nothing could be changed. */
async function change(form: FormData, act: typeof giveOptOut): Promise<void> {
  await demandSameSite();
  const { portal, token } = schema.parse(Object.fromEntries(form));
  try {
    await act(portal, token);
  } catch (error) {
    if (!(error instanceof CmsUnreachable) && !isRefusal(error, 400, 404, 429)) throw error;
  }
  redirect(optOutPath(portal, token));
}
