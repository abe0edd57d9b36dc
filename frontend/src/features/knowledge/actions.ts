'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { voteOnArticle } from '@/cms/knowledge';
import { portalKey } from '@/surroundings/address';
import { clientArticlePath, workArticlePath } from '@/surroundings/paths';
import { demandSameSite } from '@/surroundings/sameSite';

const given = z.object({ portal: z.string().regex(portalKey), number: z.string().min(1).max(64), side: z.enum(['client', 'work']), helpful: z.enum(['yes', 'no']), comment: z.string().max(2000) });

export async function voteAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { portal, number, side, helpful, comment } = given.parse(Object.fromEntries(form));
  await voteOnArticle(portal, number, { helpful: helpful === 'yes', comment: comment.slice(0, 1000) });
  redirect(`${side === 'client' ? clientArticlePath(portal, number) : workArticlePath(portal, number)}?done=vote`);
}
