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

const key = z.string().regex(portalKey);
const template = z.object({ name: z.string().trim().min(1).max(60), lines: z.array(askedLine).min(1).max(100) });
type Template = z.input<typeof template>;

type Outcome = { problem: string | null };

/** Keeps lines of work for the whole company. */
export async function saveLineTemplate(portal: string, given: Template): Promise<Outcome> {
  await demandSameSite();
  const body = template.parse(given);
  return tried(() => callAsMember(key.parse(portal), '/work/line-templates', { method: 'POST', body }));
}

export async function deleteLineTemplate(portal: string, id: string): Promise<Outcome> {
  await demandSameSite();
  return tried(() => callAsMember(key.parse(portal), cmsPath`/work/line-templates/${z.string().min(1).max(64).parse(id)}`, { method: 'DELETE' }));
}

async function tried(work: () => Promise<unknown>): Promise<Outcome> {
  const { words } = await readSurroundings();
  try {
    await work();
  } catch (error) {
    return { problem: problemOf(error, words) };
  }
  refresh();
  return { problem: null };
}
