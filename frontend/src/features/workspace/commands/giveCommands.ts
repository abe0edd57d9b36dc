'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { isRefusal } from '@/cms/call';
import { callAsMember } from '@/cms/member';
import { portalKey } from '@/surroundings/address';
import { readSurroundings } from '@/surroundings/readSurroundings';
import { demandSameSite } from '@/surroundings/sameSite';
import type { Words } from '@/ui/words/createWords';
import { BACKWARDS } from '../company/companyCommands';
import type { Command } from './command';
import { type CommandName, commandTable } from './commandTable';
import { problemOf } from './problemOf';
import type { CommandOutcome, Step } from './spec';

const word = z.string().min(1).max(64);
const asked = z.object({
  portal: z.string().regex(portalKey),
  steps: z.array(z.object({ command: z.enum(Object.keys(commandTable) as [CommandName, ...CommandName[]]), id: word, other: word.optional(), version: word.optional(), fixed: z.record(z.string(), z.string()).optional() })).min(1).max(50),
  values: z.record(z.string(), z.string().max(5000)),
});

/** Gives one command of the case's page to the CMS, or several at once; what is on the page is then read anew. The CMS asks who may. */
export async function giveCommands(portal: string, steps: Step[], values: Record<string, string>): Promise<CommandOutcome> {
  await demandSameSite();
  const given = asked.parse({ portal, steps, values });
  const { words } = await readSurroundings();
  let done = 0;
  try {
    for (const { command, id, other = '', version, fixed = {} } of given.steps) {
      const { path, method, body }: Command = commandTable[command];
      const read = body.safeParse({ ...given.values, ...fixed });
      if (!read.success) return lacking(read.error.issues[0], words);
      await callAsMember(given.portal, path(id, other), { method: method ?? 'POST', body: read.data as Record<string, unknown>, ...(version && { ifMatch: version }) });
      done += 1;
    }
  } catch (error) {
    // Whoever was too late looks at what it is now.
    if (done > 0 || isRefusal(error, 412)) refresh();
    return { problem: problemOf(error, words) };
  }
  refresh();
  return { problem: null };
}

function lacking(issue: z.core.$ZodIssue | undefined, { t }: Pick<Words, 't'>): CommandOutcome {
  const [field] = issue?.path ?? [];
  return { problem: t(`workspace.case.problem.${issue?.message === BACKWARDS ? 'backwards' : 'missing'}`), ...(typeof field === 'string' && { field }) };
}
