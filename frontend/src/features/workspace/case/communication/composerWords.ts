import type { Words } from '@/ui/words/createWords';

/** What the composer says; worded on the server. */
export type ComposerWords = {
  tag: string;
  to: string;
  attach: string;
  remove: string;
  send: string;
  sending: string;
  sent: string;
  draft: string;
  empty: string;
  tooMany: string;
  failed: string;
};

export function composerWords(readers: string[], { t, tag, datesIn }: Words): ComposerWords {
  return {
    tag,
    to: readers.length > 0 ? t('workspace.case.letter.to', { names: datesIn('UTC').list(readers) }) : t('workspace.case.letter.toNobody'),
    attach: t('workspace.case.letter.attach'),
    remove: t('letter.remove', { name: '{name}' }),
    send: t('workspace.case.letter.send', { count: readers.length }),
    sending: t('letter.sending'),
    sent: t('workspace.case.letter.sent'),
    draft: t('workspace.case.letter.draft'),
    empty: t('workspace.case.problem.emptyLetter'),
    tooMany: t('workspace.case.problem.fileTooMany'),
    failed: t('workspace.form.trouble'),
  };
}
