import type { Words } from '@/ui/words/createWords';
import { type WriteProblem, writeProblems } from './problems';

/** What a form says by which somebody writes on a claim; worded on the server. */
export type WriteWords = {
  tag: string;
  attach: string;
  attachHint: string;
  chosen: string;
  /** With `{name}` in it. */
  remove: string;
  sending: string;
  problems: Record<WriteProblem, string>;
};

export function writeProblemIn({ t }: Pick<Words, 't'>, problem: WriteProblem): string {
  if (problem === 'empty' || problem === 'moved') return t(`claims.problems.${problem}`);
  if (problem === 'incomplete' || problem === 'fileMissing') return t(`office.problems.${problem}`);
  if (problem === 'noRoom') return t('claims.files.problems.tooMany');
  if (problem === 'signedOut') return t('claims.files.problems.signedOut');
  return t(`letter.problem.${problem}`);
}

export function writeWords(words: Words, problemIn: typeof writeProblemIn = writeProblemIn): WriteWords {
  const { t, tag } = words;
  return {
    tag,
    attach: t('letter.attach'),
    attachHint: t('letter.attachHint'),
    chosen: t('letter.chosen'),
    remove: t('letter.remove', { name: '{name}' }),
    sending: t('letter.sending'),
    problems: Object.fromEntries(writeProblems.map((problem) => [problem, problemIn(words, problem)])) as Record<WriteProblem, string>,
  };
}
