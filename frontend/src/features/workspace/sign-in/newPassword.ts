'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { isRefusal } from '@/cms/call';
import { forgetPassword, resetPassword } from '@/cms/memberAccess';
import { portalKey } from '@/surroundings/address';
import { resetPath, signInPath } from '@/surroundings/paths';
import { demandSameSite } from '@/surroundings/sameSite';
import type { FormState } from '@/ui/workspace/formState';
import { refused, troubleOf, weaknessIn, wordsOfForm } from '@/surroundings/formWords';

const forgotten = z.object({ portal: z.string().regex(portalKey), email: z.string().max(254).catch('') });

/** Answers the same whether or not there is such a member. */
export async function forgottenAction(_state: FormState, form: FormData): Promise<FormState> {
  await demandSameSite();
  const { portal, email } = forgotten.parse(Object.fromEntries(form));
  const words = await wordsOfForm();
  const { t } = words;
  if (email.trim().length < 3) return refused(words, { email }, [{ field: 'email', said: t('workspace.form.missing.email') }]);
  try {
    await forgetPassword(portal, email.trim());
  } catch (error) {
    const problem = troubleOf(error, words);
    if (!problem) throw error;
    return refused(words, { email }, [problem]);
  }
  return { values: { email }, problems: [], done: t('workspace.forgotten.sent', { email: email.trim() }) };
}

const reset = z.object({ portal: z.string().regex(portalKey), token: z.string().min(1).max(200), password: z.string().max(200).catch('') });

export async function resetAction(_state: FormState, form: FormData): Promise<FormState> {
  await demandSameSite();
  const { portal, token, password } = reset.parse(Object.fromEntries(form));
  const words = await wordsOfForm();
  if (password === '') return refused(words, {}, [{ field: 'password', said: words.t('workspace.form.missing.new') }]);
  let next = signInPath(portal, undefined, 'reset');
  try {
    await resetPassword(portal, token, password);
  } catch (error) {
    const problem = troubleOf(error, words) ?? weaknessIn(error, words);
    if (problem) return refused(words, {}, [problem]);
    if (!isRefusal(error, 400, 404, 410)) throw error;
    // It has died since the page was shown: shown again, the page says how.
    next = resetPath(portal, token);
  }
  redirect(next);
}
