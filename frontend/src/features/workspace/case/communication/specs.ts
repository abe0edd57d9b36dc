import type { CaseAsk, WorkCase } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import type { CommandSpec } from '../../commands/spec';
import { offerOf } from '../offered';

/** *Mark all as read* (CP-20). It stands where the letters stand, and whoever reads them may give it. */
export function markRead(of: WorkCase, { t }: Words): CommandSpec {
  return { steps: [{ command: 'markMessagesRead', id: of.documentId }], label: t('workspace.case.letter.markRead'), title: '', says: [], fields: [], submit: '', done: t('workspace.case.letter.markedRead'), hindered: null, hotkey: 'u' };
}

const KINDS = ['answer', 'photo', 'document'] as const;

export function askCustomer(of: WorkCase, words: Words): CommandSpec | null {
  const offer = offerOf(of, 'askCustomer', words);
  const { t } = words;
  return (
    offer && {
      ...offer,
      steps: [{ command: 'askCustomer', id: of.documentId }],
      label: t('workspace.case.ask.new'),
      title: t('workspace.case.ask.title'),
      says: [t('workspace.case.ask.says')],
      fields: [
        { name: 'text', label: t('workspace.case.ask.text'), kind: 'text', required: true, hint: t('workspace.case.ask.textHint') },
        { name: 'explanation', label: t('workspace.case.ask.explanation'), kind: 'long', required: false },
        { name: 'kind', label: t('workspace.case.ask.kind'), kind: 'choice', required: true, value: 'answer', choices: KINDS.map((kind) => ({ value: kind, label: t(`workspace.case.ask.kinds.${kind}`) })) },
        { name: 'dueOn', label: t('workspace.case.ask.dueOn'), kind: 'date', required: false },
      ],
      submit: t('workspace.case.ask.submit'),
      done: t('workspace.case.ask.done'),
    }
  );
}

export function withdrawAsk(ask: CaseAsk, { t }: Words): CommandSpec {
  return {
    steps: [{ command: 'withdrawAsk', id: ask.documentId }],
    label: t('workspace.case.ask.withdraw'),
    title: t('workspace.case.ask.withdrawTitle', { text: ask.text }),
    says: [t('workspace.case.ask.withdrawSays')],
    fields: [],
    submit: t('workspace.case.ask.withdraw'),
    done: t('workspace.case.ask.withdrawn'),
    hindered: null,
  };
}
