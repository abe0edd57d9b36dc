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
const written = z.object({ portal: z.string().regex(portalKey), id: word, text: z.string().max(4000), mentions: z.array(word).max(30), tries: z.uuid() });

/** Writes to the members of the case; `tries` is the same for each try of one message. */
export async function writeChat(portal: string, id: string, text: string, mentions: string[], tries: string): Promise<{ problem: string | null }> {
  await demandSameSite();
  const given = written.parse({ portal, id, text, mentions, tries });
  const { words } = await readSurroundings();
  if (!given.text.trim()) return { problem: words.t('workspace.case.chat.empty') };
  try {
    await callAsMember(given.portal, cmsPath`/cases/${given.id}/chat`, { method: 'POST', body: { text: given.text, mentions: given.mentions }, idempotencyKey: given.tries });
  } catch (error) {
    return { problem: problemOf(error, words) };
  }
  refresh();
  return { problem: null };
}

const marking = z.object({ portal: z.string().regex(portalKey), id: word, member: word, marked: z.boolean() });

/** Says who gets a mail when something is written. */
export async function markForChat(portal: string, id: string, member: string, marked: boolean): Promise<{ problem: string | null }> {
  await demandSameSite();
  const given = marking.parse({ portal, id, member, marked });
  const { words } = await readSurroundings();
  try {
    await callAsMember(given.portal, cmsPath`/cases/${given.id}/chat/members/${given.member}`, { method: 'PUT', body: { marked: given.marked } });
  } catch (error) {
    return { problem: problemOf(error, words) };
  }
  refresh();
  return { problem: null };
}

const reading = z.object({ portal: z.string().regex(portalKey), id: word, until: z.number().int().min(0) });

/** Keeps how far the member has read. */
export async function readChatUntil(portal: string, id: string, until: number): Promise<void> {
  await demandSameSite();
  const given = reading.parse({ portal, id, until });
  await callAsMember(given.portal, cmsPath`/cases/${given.id}/chat/read`, { method: 'POST', body: { until: given.until } });
}
