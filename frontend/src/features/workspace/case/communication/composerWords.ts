import type { Words } from '@/ui/words/createWords';

/** What the composer says; worded on the server. */
export type ComposerWords = {
  documents: PickerWords;
  fromDocuments: string;
  shared: string;
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

/** `submit` says of each number that can be chosen what will be done: the browser gets no rules of plurals. */
export type PickerWords = { title: string; says: string; none: string; most: string; submit: string[]; waiting: string; failed: string };

/** What the CMS takes for one letter. */
export const mostDocuments = 10;

export function composerWords(readers: string[], { t, tag, datesIn }: Words): ComposerWords {
  return {
    tag,
    documents: {
      title: t('workspace.case.letter.documents.title'),
      says: t('workspace.case.letter.documents.says'),
      none: t('workspace.case.letter.documents.none'),
      most: t('workspace.case.letter.documents.most', { count: mostDocuments }),
      submit: Array.from({ length: mostDocuments + 1 }, (_, count) => t('workspace.case.letter.documents.submit', { count })),
      waiting: t('workspace.case.dialog.loading'),
      failed: t('workspace.case.dialog.failed'),
    },
    fromDocuments: t('workspace.case.letter.fromDocuments'),
    shared: t('workspace.case.letter.documents.isShared'),
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
