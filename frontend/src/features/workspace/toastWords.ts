import type { ToastWords } from '@/ui/workspace/Toasts';
import type { Words } from '@/ui/words/createWords';

/** What dialogs and toasts say on every page of the workspace that has some. */
export function toastWords({ t }: Words): ToastWords {
  return {
    undo: t('workspace.case.dialog.undo'),
    close: t('workspace.case.dialog.close'),
    cancel: t('workspace.case.dialog.cancel'),
    missing: t('workspace.case.problem.missing'),
    choose: t('workspace.case.dialog.choose'),
    choicesLoading: t('workspace.case.dialog.loading'),
    choicesFailed: t('workspace.case.dialog.failed'),
    trouble: t('workspace.form.trouble'),
    again: t('workspace.case.dialog.again'),
  };
}
