'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { isRefusal } from '@/cms/call';
import { endMemberSession, openMemberSession } from '@/cms/memberAccess';
import { keepMemberSession, readAnyMemberToken } from '@/cms/memberSession';
import { portalKey } from '@/surroundings/address';
import { ownWorkPath } from '@/surroundings/ownWorkPath';
import { workPath } from '@/surroundings/paths';
import { demandSameSite } from '@/surroundings/sameSite';
import type { FormState } from '@/ui/workspace/formState';
import type { Words } from '@/ui/words/createWords';
import { refused, troubleOf, wordsOfForm } from '@/surroundings/formWords';

const schema = z.object({ portal: z.string().regex(portalKey), to: z.string().max(2000), email: z.string().max(254).catch(''), password: z.string().max(200).catch(''), app: z.string().max(3).catch('') });

export async function signInAction(_state: FormState, form: FormData): Promise<FormState> {
  await demandSameSite();
  const given = schema.parse(Object.fromEntries(form));
  const words = await wordsOfForm();
  const problems = missing(given, words);
  if (problems.length > 0) return refused(words, { email: given.email }, problems);
  try {
    await signIn(given);
  } catch (error) {
    const trouble = troubleOf(error, words);
    if (trouble) return refused(words, { email: given.email }, [trouble]);
    if (!isRefusal(error, 400, 401)) throw error;
    return refused(words, { email: given.email }, [{ field: null, said: words.t('workspace.signIn.failed') }], ['email', 'password']);
  }
  redirect(ownWorkPath(given.portal, given.to) ?? workPath(given.portal));
}

function missing({ email, password }: z.infer<typeof schema>, { t }: Words): FormState['problems'] {
  const lacks = { email: email.trim() === '', password: password === '' };
  return (['email', 'password'] as const).filter((field) => lacks[field]).map((field) => ({ field, said: t(`workspace.form.missing.${field}`) }));
}

async function signIn({ portal, email, password, app }: z.infer<typeof schema>): Promise<void> {
  const userAgent = (await headers()).get('user-agent')?.slice(0, 255);
  const opened = await openMemberSession({ portal, email, password, ...(userAgent && { userAgent }), ...(app === 'yes' && { inApp: true }) });
  const before = await readAnyMemberToken();
  await keepMemberSession(portal, opened.token, opened.expiresAt);
  // The cookie held it alone: nobody could end it any more.
  if (before) await endMemberSession(before).catch(() => undefined);
}
