'use server';

import { z } from 'zod';
import { isRefusal } from '@/cms/call';
import { addMaster, changeMaster } from '@/cms/masters';
import { demandMember } from '@/cms/member';
import { readPortal } from '@/cms/portal';
import { portalKey } from '@/surroundings/address';
import { demandSameSite } from '@/surroundings/sameSite';
import { readWords } from '@/ui/words/readWords';
import type { Words } from '@/ui/words/createWords';
import { digitsOf, readAmount, readQuantity } from '@/ui/words/amounts';
import { pasted } from '@/ui/words/plain';

/** What is wrong, in the person's words: by field, or with the form; null where it is done. */
export type MasterProblem = Partial<Record<'number' | 'description' | 'value' | 'form', string>> | null;

const place = z.object({ portal: z.string().regex(portalKey), kind: z.enum(['part', 'labour']), master: z.string().max(64), version: z.string().max(20) });
const line = z.string().overwrite(pasted).trim();
const entered = place.extend({ number: line, description: line, value: z.string(), tries: z.string().min(8).max(64) });

/** Adds one, or changes the one that is named. */
export async function keepMasterAction(given: z.infer<typeof entered>): Promise<MasterProblem> {
  await demandSameSite();
  const { portal: key, kind, master, version, tries, number, description, value: typed } = entered.parse(given);
  const words = await wordsIn(key);
  const value = kind === 'part' ? readAmount(typed, digitsOf(words.tag, words.currency)) : readQuantity(typed);
  const { t } = words;
  const problem = {
    ...((number === '' || number.length > 60) && { number: t('workspace.masters.wrong.number') }),
    ...((description === '' || description.length > 200) && { description: t('workspace.masters.wrong.description') }),
    ...(value === null && { value: t(`workspace.masters.wrong.${kind === 'part' ? 'price' : 'hours'}`) }),
  };
  if (Object.keys(problem).length > 0 || value === null) return problem;
  const facts = { number, description, ...(typeof value === 'number' ? { price: value } : { hours: value }) };
  return told(words, number, async () => {
    await (master === '' ? addMaster(key, kind, facts, tries) : changeMaster(key, kind, master, version, facts));
    return null;
  });
}

const removing = place.extend({ number: z.string().max(60), removed: z.boolean() });

/** Takes one out, or up again; upon which version that can be undone. */
export async function removeMasterAction(given: z.infer<typeof removing>): Promise<{ version: string } | { problem: MasterProblem }> {
  await demandSameSite();
  const { portal, kind, master, version, number, removed } = removing.parse(given);
  const done = await told<{ version: string }>(await wordsIn(portal), number, () => changeMaster(portal, kind, master, version, { removed }));
  return 'version' in done ? done : { problem: done };
}

async function told<Done>({ t }: Words, number: string, work: () => Promise<Done>): Promise<Done | NonNullable<MasterProblem>> {
  try {
    return await work();
  } catch (error) {
    if (isRefusal(error, 412)) return { form: t('workspace.masters.conflict', { number }) };
    if (isRefusal(error, 409)) return { number: t('workspace.masters.taken', { number }) };
    if (isRefusal(error, 400, 403, 404, 429)) return { form: t('workspace.masters.trouble') };
    throw error;
  }
}

async function wordsIn(key: string): Promise<Words & { currency: string }> {
  const [{ member }, portal] = await Promise.all([demandMember(key), readPortal(key)]);
  return { ...(await readWords(member.language, portal?.locale)), currency: portal?.currency ?? 'EUR' };
}
