'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { cmsPath } from '@/cms/call';
import { callAsMember } from '@/cms/member';
import { portalKey } from '@/surroundings/address';
import { readSurroundings } from '@/surroundings/readSurroundings';
import { demandSameSite } from '@/surroundings/sameSite';
import { problemOf } from '../../commands/problemOf';
import { askedLine } from './askedLine';

const asked = z.object({
  portal: z.string().regex(portalKey),
  task: z.string().min(1).max(64),
  key: z.string().min(8).max(64),
  budget: z.object({ lines: z.array(askedLine).min(1).max(100) }),
});

export type AskedBudget = z.input<typeof asked>['budget'];

/** Asks for a budget of a task by its lines; `key` stays the same for each try of one, so that it is asked for once. */
export async function askBudget(portal: string, task: string, budget: AskedBudget, key: string): Promise<{ problem: string | null }> {
  await demandSameSite();
  const given = asked.parse({ portal, task, budget, key });
  const { words } = await readSurroundings();
  try {
    await callAsMember(given.portal, cmsPath`/tasks/${given.task}/budgets`, { method: 'POST', body: given.budget, idempotencyKey: given.key });
  } catch (error) {
    return { problem: problemOf(error, words) };
  }
  refresh();
  return { problem: null };
}
