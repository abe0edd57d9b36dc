'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { CmsUnreachable, isRefusal } from '@/cms/call';
import { writeMessage } from '@/cms/customer';
import { readSession } from '@/cms/session';
import { portalKey } from '@/surroundings/address';
import { casesPath, tabPath } from '@/surroundings/paths';
import { readSurroundings } from '@/surroundings/readSurroundings';
import { demandSameSite } from '@/surroundings/sameSite';

/** As many characters as the CMS takes. */
const longest = 20_000;

const schema = z.object({ portal: z.string().regex(portalKey), number: z.string().min(1).max(64), tries: z.uuid(), text: z.string() });

/** What was written, given back with the reason why it was not sent. */
export type Draft = { text: string; problem: string | null };

export async function sendMessageAction(_before: Draft, form: FormData): Promise<Draft> {
  await demandSameSite();
  const { portal, number, tries, text } = schema.parse(Object.fromEntries(form));
  const { words } = await readSurroundings();
  const refuse = (problem: 'empty' | 'tooLong' | 'tooOften' | 'closed' | 'failed'): Draft => ({ text, problem: words.t(`messages.${problem}`) });
  if (!text.trim()) return refuse('empty');
  if (text.trim().length > longest) return refuse('tooLong');
  const session = await readSession(portal);
  if (!session) redirect(casesPath(portal));
  const page = tabPath(portal, number, 'communication');
  try {
    await writeMessage(session, number, text, tries);
  } catch (error) {
    if (error instanceof CmsUnreachable) return refuse('failed');
    if (isRefusal(error, 429)) return refuse('tooOften');
    if (isRefusal(error, 403)) return refuse('closed');
    if (isRefusal(error, 401)) redirect(casesPath(portal));
    if (isRefusal(error, 404)) redirect(page);
    throw error;
  }
  redirect(`${page}?sent=yes`);
}
