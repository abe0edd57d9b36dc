import 'server-only';
import { CmsUnreachable, isRefusal } from '@/cms/call';
import { readSurroundings } from './readSurroundings';
import type { FormState } from '@/ui/workspace/formState';
import type { Words } from '@/ui/words/createWords';

type Problem = FormState['problems'][number];

/** The answer of a form that was not taken; without problems, nothing is wrong. */
export function refused({ t }: Words, values: Record<string, string>, problems: Problem[], marked: string[] = []): FormState {
  const [only] = problems;
  // Of the form as a whole: a count of one would only stand above it.
  if (only?.field === null && problems.length === 1) return { values, problems: [], wrong: only.said, marked };
  return problems.length === 0 ? { values, problems } : { values, problems, wrong: t('workspace.form.wrong', { count: problems.length }) };
}

/** What to say of trouble that any form can meet; null where it is none of those. */
export function troubleOf(error: unknown, { t }: Words): Problem | null {
  if (error instanceof CmsUnreachable) return { field: null, said: t('workspace.form.trouble') };
  if (!isRefusal(error, 429)) return null;
  const wait = typeof error.details.retryAfter === 'number' ? error.details.retryAfter : 60;
  return { field: null, said: t('workspace.form.busy', { minutes: Math.max(1, Math.ceil(wait / 60)) }) };
}

/** What is wrong with a new password, as the CMS tells it; null where it tells something else. */
export function weaknessIn(error: unknown, { t }: Words): Problem | null {
  if (!isRefusal(error, 422) || error.code !== 'password.weak') return null;
  const { weakness } = error.details;
  return { field: 'password', said: t(`workspace.password.${weakness === 'short' || weakness === 'long' ? weakness : 'guessable'}`) };
}

/** The words of the page that the form stands on. */
export async function wordsOfForm(): Promise<Words> {
  return (await readSurroundings()).words;
}
