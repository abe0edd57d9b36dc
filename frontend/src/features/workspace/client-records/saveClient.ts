'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { isRefusal } from '@/cms/call';
import { addClientRecord, changeClientRecord } from '@/cms/clientRecords';
import { portalKey } from '@/surroundings/address';
import { workClientPath } from '@/surroundings/paths';
import { readSurroundings } from '@/surroundings/readSurroundings';
import { demandSameSite } from '@/surroundings/sameSite';
import type { FormState } from '@/ui/workspace/formState';
import type { Words } from '@/ui/words/createWords';
import { refused, troubleOf } from '@/surroundings/formWords';
import { readClient } from './enteredClient';

const about = z.object({ portal: z.string().regex(portalKey), client: z.string().max(64), version: z.string().max(20), tries: z.string().min(8).max(64) });

/** Takes up a client, or keeps what is known of one, and leads to its page (OB-02). */
export async function saveClientAction(_state: FormState, form: FormData): Promise<FormState> {
  await demandSameSite();
  const typed = Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  const { portal, client, version, tries } = about.parse(typed);
  const { words } = await readSurroundings();
  const { entered, faults } = readClient(typed);
  if (faults.length > 0) return refused(words, typed, faults.map(({ field, fault }) => ({ field, said: words.t(`workspace.clientRecords.problems.${fault}`) })));
  let kept: string;
  try {
    ({ documentId: kept } = client === '' ? await addClientRecord(portal, entered, tries) : await changeClientRecord(portal, client, version, entered));
  } catch (error) {
    // What was typed stays; who saves it again has seen that somebody was faster.
    if (isRefusal(error, 412)) refresh();
    const problem = refusalOf(error, words) ?? troubleOf(error, words);
    if (!problem) throw error;
    return refused(words, typed, [problem]);
  }
  redirect(workClientPath(portal, kept));
}

/** What the CMS says against a client, and of which field. */
function refusalOf(error: unknown, { t }: Words): FormState['problems'][number] | null {
  if (isRefusal(error, 412)) return { field: null, said: t('workspace.clientRecords.problems.conflict') };
  if (!isRefusal(error, 400, 404, 409)) return null;
  switch (error.code) {
    case 'client.emailTaken':
      return { field: 'email', said: t('workspace.clientRecords.problems.emailTaken') };
    case 'member.loginTaken':
      return { field: 'email', said: t('workspace.case.problem.loginTaken') };
    case 'client.emailNeeded':
      return { field: 'email', said: t('workspace.clientRecords.problems.emailNeeded') };
    case 'contact.mobileInvalid':
      return { field: 'mobile', said: t('workspace.case.problem.mobile') };
    default:
      return { field: null, said: t('workspace.case.problem.input') };
  }
}
