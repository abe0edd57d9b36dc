'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { cmsPath } from '@/cms/call';
import { callAsMember } from '@/cms/member';
import { portalKey } from '@/surroundings/address';
import { readSurroundings } from '@/surroundings/readSurroundings';
import { demandSameSite } from '@/surroundings/sameSite';
import { problemOf } from '../../commands/problemOf';
import { OVERRIDES, type Override } from './overrides';

const asked = z.object({ portal: z.string().regex(portalKey), id: z.string().min(1).max(64), version: z.number().int(), values: z.record(z.string(), z.string().max(64)) });

/** Replaces the settings of this one case; what is empty is as the portal. */
export async function saveOverrides(portal: string, id: string, version: number, values: Record<string, string>): Promise<{ problem: string | null }> {
  await demandSameSite();
  const given = asked.parse({ portal, id, version, values });
  const own = (Object.keys(OVERRIDES) as Override[]).flatMap((name) => {
    const value = given.values[name];
    return value ? [[name, name === 'smsCode' ? value === 'on' : value]] : [];
  });
  const { words } = await readSurroundings();
  try {
    await callAsMember(given.portal, cmsPath`/cases/${given.id}/customer-access`, { method: 'PUT', body: Object.fromEntries(own) as Record<string, unknown>, ifMatch: String(given.version) });
  } catch (error) {
    return { problem: problemOf(error, words) };
  }
  refresh();
  return { problem: null };
}
