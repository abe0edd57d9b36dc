'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { isRefusal } from '@/cms/call';
import { changePassword, endOneSession, endOtherSessions } from '@/cms/memberAccess';
import { keepMemberSession } from '@/cms/memberSession';
import { portalKey } from '@/surroundings/address';
import { accountPath, clientAccountPath } from '@/surroundings/paths';
import { demandSameSite } from '@/surroundings/sameSite';
import type { FormState } from '@/ui/workspace/formState';
import { refused, troubleOf, weaknessIn, wordsOfForm } from '@/surroundings/formWords';

const portal = z.string().regex(portalKey);
const passwords = z.object({ portal, current: z.string().max(200).catch(''), password: z.string().max(200).catch('') });

export async function changePasswordAction(_state: FormState, form: FormData): Promise<FormState> {
  await demandSameSite();
  const given = passwords.parse(Object.fromEntries(form));
  const words = await wordsOfForm();
  const { t } = words;
  const lacks = [...(given.current ? [] : [{ field: 'current', said: t('workspace.form.missing.current') }]), ...(given.password ? [] : [{ field: 'password', said: t('workspace.form.missing.new') }])];
  if (lacks.length > 0) return refused(words, {}, lacks);
  try {
    const { token, expiresAt } = await changePassword(given.portal, given.current, given.password);
    await keepMemberSession(given.portal, token, expiresAt);
  } catch (error) {
    const wrong = isRefusal(error, 403) ? { field: 'current', said: t('workspace.password.wrong') } : null;
    const problem = wrong ?? weaknessIn(error, words) ?? troubleOf(error, words);
    if (!problem) throw error;
    return refused(words, {}, [problem]);
  }
  return { values: {}, problems: [], done: t('workspace.you.changed') };
}

/** The account's page that a form stands on: in the workspace, or in the client portal. */
const from = z.enum(['work', 'client']).catch('work');
const pages = { work: accountPath, client: clientAccountPath } as const;

const ending = z.object({ portal, from, id: z.string().min(1).max(64) });

export async function endSessionAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { portal: key, from: page, id } = ending.parse(Object.fromEntries(form));
  try {
    await endOneSession(key, id);
  } catch (error) {
    // It has ended by itself in the meantime.
    if (!isRefusal(error, 404)) throw error;
  }
  redirect(`${pages[page](key)}?done=ended`);
}

export async function endOthersAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { portal: key, from: page } = z.object({ portal, from }).parse(Object.fromEntries(form));
  await endOtherSessions(key);
  redirect(`${pages[page](key)}?done=endedOthers`);
}
