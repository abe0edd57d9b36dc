import type { Words } from '@/ui/words/createWords';

/** The words of a form with a PDF, made on the server. */
export const uploadWords = ({ t }: Words, submit: string) => ({
  file: t('workspace.approvals.file'),
  hint: t('workspace.approvals.fileHint'),
  submit,
  sending: t('workspace.approvals.sending'),
  missing: t('workspace.approvals.problems.file'),
  trouble: t('workspace.approvals.problems.other'),
});
