'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { cmsPath } from '@/cms/call';
import { askAsMember } from '@/cms/member';
import type { Findings, ReportedFindings } from '@/cms/types';
import { portalKey } from '@/surroundings/address';
import { readSurroundings } from '@/surroundings/readSurroundings';
import { demandSameSite } from '@/surroundings/sameSite';
import { problemOf } from '../../commands/problemOf';
import { CAUSE_STOPPED, HABITABLE } from './findings';

const words = (most: number) => z.string().max(most).nullable();

const asked = z.object({
  portal: z.string().regex(portalKey),
  task: z.string().min(1).max(64),
  version: z.string().max(32),
  findings: z.object({
    inspectedOn: z.iso.date().nullable(),
    cause: words(2000),
    causeStopped: z.enum(CAUSE_STOPPED).nullable(),
    extent: words(5000),
    rooms: z.array(z.object({ name: z.string().min(1).max(80), damage: words(500), moisture: z.number().min(0).max(100).nullable() })).max(40),
    habitable: z.enum(HABITABLE).nullable(),
    recommendation: words(5000),
  }),
});

/** Writes down what an inspection found, and answers the version that it has become. What somebody else has changed since `version` was read is not written over. */
export async function saveFindings(portal: string, task: string, version: string, findings: Findings): Promise<{ problem: string } | { problem: null; version: string }> {
  await demandSameSite();
  const given = asked.parse({ portal, task, version, findings });
  const { words: said } = await readSurroundings();
  try {
    const saved = await askAsMember<ReportedFindings>(given.portal, cmsPath`/tasks/${given.task}/findings`, { method: 'PUT', body: given.findings, ifMatch: given.version });
    refresh();
    return { problem: null, version: saved.version };
  } catch (error) {
    return { problem: problemOf(error, said) };
  }
}
