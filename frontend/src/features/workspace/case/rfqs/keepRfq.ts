'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { cmsPath } from '@/cms/call';
import { callAsMember } from '@/cms/member';
import { portalKey } from '@/surroundings/address';
import { readSurroundings } from '@/surroundings/readSurroundings';
import { demandSameSite } from '@/surroundings/sameSite';
import { problemOf } from '../../commands/problemOf';

const word = z.string().min(1).max(64);
const asked = z.object({
  portal: z.string().regex(portalKey),
  of: word,
  rfq: word.nullable(),
  request: z.object({
    description: z.string().max(5000),
    deadline: z.string().max(20),
    tasks: z.array(word).optional(),
    offices: z.array(word),
    outsiders: z.array(z.object({ name: z.string().max(120), email: z.string().max(200) })).optional(),
  }),
});

export type AskedRequest = z.input<typeof asked>['request'];

/** Writes a new request of a case, or changes one that is named. */
export async function keepRfq(portal: string, of: string, rfq: string | null, request: AskedRequest): Promise<{ problem: string | null }> {
  await demandSameSite();
  const given = asked.parse({ portal, of, rfq, request });
  const { words } = await readSurroundings();
  try {
    if (given.rfq) await callAsMember(given.portal, cmsPath`/rfqs/${given.rfq}`, { method: 'PATCH', body: given.request });
    else await callAsMember(given.portal, cmsPath`/cases/${given.of}/rfqs`, { method: 'POST', body: given.request });
  } catch (error) {
    return { problem: problemOf(error, words) };
  }
  refresh();
  return { problem: null };
}
