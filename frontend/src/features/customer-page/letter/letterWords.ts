import type { Words } from '@/ui/words/createWords';
import { type Problem, problems } from './problems';

export type LetterKind = 'message' | 'answer' | 'photo' | 'document';

/** What a form says, worded on the server: the browser needs no language. */
export type LetterWords = {
  tag: string;
  label: string;
  placeholder: string;
  send: string;
  sending: string;
  attach: string;
  addPictures: string;
  attachHint: string;
  chosen: string;
  /** With `{name}` in it. */
  remove: string;
  problems: Record<Problem, string>;
};

export function letterWords(kind: LetterKind, { t, tag }: Words): LetterWords {
  return {
    tag,
    label: t(`letter.${kind}.label`),
    placeholder: t(`letter.${kind}.placeholder`),
    send: t(`letter.${kind}.send`),
    sending: t('letter.sending'),
    attach: t('letter.attach'),
    addPictures: t('letter.addPictures'),
    attachHint: t('letter.attachHint'),
    chosen: t('letter.chosen'),
    remove: t('letter.remove', { name: '{name}' }),
    problems: Object.fromEntries(problems.map((problem) => [problem, t(`letter.problem.${problem}`)])) as Record<Problem, string>,
  };
}
