import type { WorkCase } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import type { CommandSpec, Field } from '../../commands/spec';
import { offerOf } from '../offered';

type Simple = 'waitCase' | 'resumeCase' | 'closeCase' | 'cancelCase' | 'reopenCase';

/** The words that each command of the case has: its button, its dialog, and what is told when it is done. */
function wordsOf(command: Simple, { t }: Words) {
  return { label: t(`workspace.case.command.${command}.label`), title: t(`workspace.case.command.${command}.title`), submit: t(`workspace.case.command.${command}.submit`), done: t(`workspace.case.command.${command}.done`) };
}

function reason({ t }: Words, required = true): Field {
  return { name: 'reason', label: t(required ? 'workspace.case.field.reason' : 'workspace.case.field.reasonOptional'), kind: 'long', required };
}

export function waitCase(of: WorkCase, words: Words): CommandSpec | null {
  const offer = offerOf(of, 'waitCase', words);
  const { t } = words;
  return (
    offer && {
      ...wordsOf('waitCase', words),
      ...offer,
      steps: [{ command: 'waitCase', id: of.documentId }],
      says: [t('workspace.case.command.waitCase.says')],
      fields: [{ name: 'until', label: t('workspace.case.field.until'), kind: 'date', required: true }, reason(words)],
      undo: [{ command: 'resumeCase', id: of.documentId }],
      hotkey: 'w',
    }
  );
}

export function resumeCase(of: WorkCase, words: Words): CommandSpec | null {
  const offer = offerOf(of, 'resumeCase', words);
  return offer && { ...wordsOf('resumeCase', words), ...offer, steps: [{ command: 'resumeCase', id: of.documentId }], says: [], fields: [], hotkey: 'w', ...undoOf(of) };
}

/** A case that goes on by mistake waits again, until the same day for the same reason. */
function undoOf({ documentId, waitingUntil, statusReason }: WorkCase): Pick<CommandSpec, 'undo'> {
  return waitingUntil && statusReason ? { undo: [{ command: 'waitCase', id: documentId, fixed: { until: waitingUntil, reason: statusReason } }] } : {};
}

export function closeCase(of: WorkCase, words: Words): CommandSpec | null {
  const offer = offerOf(of, 'closeCase', words);
  const { t } = words;
  const open = of.openTasks;
  return (
    offer && {
      ...wordsOf('closeCase', words),
      ...offer,
      steps: [{ command: 'closeCase', id: of.documentId }],
      says: [t('workspace.case.command.closeCase.says'), ...(open.length > 0 ? [t('workspace.case.command.closeCase.open', { count: open.length })] : [])],
      ...(open.length > 0 && { names: open }),
      fields: [...(open.length > 0 ? [reason(words)] : []), { name: 'comment', label: t('workspace.case.field.comment'), kind: 'long', required: false, hint: t('workspace.case.field.commentHint') }],
      hotkey: 'c',
    }
  );
}

export function cancelCase(of: WorkCase, words: Words): CommandSpec | null {
  const offer = offerOf(of, 'cancelCase', words);
  return offer && { ...wordsOf('cancelCase', words), ...offer, steps: [{ command: 'cancelCase', id: of.documentId }], says: [words.t('workspace.case.command.cancelCase.says')], fields: [reason(words)] };
}

export function reopenCase(of: WorkCase, words: Words): CommandSpec | null {
  const offer = offerOf(of, 'reopenCase', words);
  return offer && { ...wordsOf('reopenCase', words), ...offer, steps: [{ command: 'reopenCase', id: of.documentId }], says: [words.t('workspace.case.command.reopenCase.says')], fields: [reason(words)], hotkey: 'c' };
}

export const DECISIONS = ['accepted', 'rejected', 'moreInformation'] as const;
export type Decision = (typeof DECISIONS)[number];

export function decideCase(of: WorkCase, decision: Decision, words: Words): CommandSpec | null {
  const offer = offerOf(of, 'decideCase', words);
  const { t } = words;
  const isMade = of.decision?.decision === decision;
  return (
    offer && {
      ...offer,
      steps: [{ command: 'decideCase', id: of.documentId, fixed: { decision } }],
      label: t(`workspace.case.decision.${isMade ? 'made' : 'make'}.${decision}`),
      title: t(`workspace.case.decision.title.${decision}`),
      says: [t('workspace.case.decision.told'), ...(decision === 'moreInformation' ? [t('workspace.case.decision.takenUp')] : [])],
      fields: [reason(words, false)],
      submit: t(`workspace.case.decision.make.${decision}`),
      done: t(`workspace.case.decision.done.${decision}`),
    }
  );
}

/** After a call: reached or not, and how long. */
export function logCall(of: WorkCase, who: { name: string; mobile: string }, words: Words): CommandSpec | null {
  const offer = offerOf(of, 'logCall', words);
  const { t } = words;
  return (
    offer && {
      ...offer,
      steps: [{ command: 'logCall', id: of.documentId, fixed: { number: who.mobile } }],
      label: t('workspace.case.call.who', { name: who.name }),
      title: t('workspace.case.call.title', { name: who.name }),
      says: [t('workspace.case.call.says')],
      fields: [
        { name: 'reached', label: t('workspace.case.call.reached'), kind: 'choice', required: true, value: 'yes', choices: [{ value: 'yes', label: t('workspace.case.call.yes') }, { value: 'no', label: t('workspace.case.call.no') }] },
        { name: 'minutes', label: t('workspace.case.call.minutes'), kind: 'number', required: false, value: '5' },
      ],
      submit: t('workspace.case.call.submit'),
      done: t('workspace.case.call.done'),
    }
  );
}
