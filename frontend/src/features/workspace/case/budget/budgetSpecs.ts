import type { Budget, CashOffer, WorkTask } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { createMoney } from '@/ui/words/money';
import type { CommandSpec } from '../../commands/spec';
import { taskOfferOf } from '../offered';
import { digitsOf } from '@/ui/words/amounts';

/** What was approved before ends with a rejected budget, unless work goes on under it (answer 4); `before` is its sum. */
export function rejectBudget(task: WorkTask, waiting: Budget, before: number, currency: string, words: Words): CommandSpec | null {
  const offer = taskOfferOf(task, 'rejectBudget', words);
  const { t, tag } = words;
  const ends = before > 0 && task.status === 'budgetSubmitted';
  return (
    offer && {
      ...offer,
      steps: [{ command: 'rejectBudget', id: task.documentId, version: waiting.version }],
      label: t('workspace.case.money.decide.reject.label'),
      title: t('workspace.case.money.decide.reject.title', { task: task.title }),
      says: [t('workspace.case.money.decide.reject.says'), ...(ends ? [t('workspace.case.money.decide.reject.ends', { sum: createMoney(tag, currency, [before]).sum(before) })] : [])],
      fields: [{ name: 'comment', label: t('workspace.case.field.comment'), kind: 'long', required: true }],
      submit: t('workspace.case.money.decide.reject.submit'),
      done: t('workspace.case.money.decide.reject.done'),
    }
  );
}

/** For whoever's limit it may pass; once it has been left to the case handler, there is nothing more to leave. */
export function forwardBudget(task: WorkTask, waiting: Budget, words: Words): CommandSpec | null {
  const offer = taskOfferOf(task, 'forwardBudget', words);
  if (!offer || offer.hindered || waiting.forwardedAt !== null) return null;
  const { t } = words;
  return {
    ...offer,
    steps: [{ command: 'forwardBudget', id: task.documentId, version: waiting.version }],
    label: t('workspace.case.money.decide.forward.label'),
    title: t('workspace.case.money.decide.forward.title', { task: task.title }),
    says: [t('workspace.case.money.decide.forward.says')],
    fields: [],
    submit: t('workspace.case.money.decide.forward.submit'),
    done: t('workspace.case.money.decide.forward.done'),
  };
}

/** Offers the customer a sum for the task, or for one line of its budget. */
export function makeCashOffer(task: WorkTask, line: Budget['lines'][number] | null, currency: string, words: Words): CommandSpec | null {
  const offer = taskOfferOf(task, 'makeCashOffer', words);
  if (!offer || offer.hindered) return null;
  const { t, tag } = words;
  return {
    ...offer,
    steps: [{ command: 'makeCashOffer', id: task.documentId, fixed: { digits: String(digitsOf(tag, currency)), ...(line && { line: line.documentId }) } }],
    label: t(line ? 'workspace.case.money.offer.label' : 'workspace.case.money.offer.forTask'),
    title: line ? t('workspace.case.money.offer.titleLine', { work: line.text }) : t('workspace.case.money.offer.titleTask', { task: task.title }),
    says: [t('workspace.case.money.offer.says')],
    fields: [
      { name: 'text', label: t('workspace.case.money.offer.text'), kind: 'text', required: true, value: line?.text ?? task.title },
      { name: 'amount', label: t('workspace.case.money.offer.amount', { currency }), kind: 'text', required: true },
    ],
    submit: t('workspace.case.money.offer.submit'),
    done: t('workspace.case.money.offer.done'),
  };
}

export function withdrawCashOffer(task: WorkTask, { documentId, text }: CashOffer, words: Words): CommandSpec | null {
  const offer = taskOfferOf(task, 'makeCashOffer', words);
  const { t } = words;
  return (
    offer && {
      ...offer,
      steps: [{ command: 'withdrawCashOffer', id: documentId }],
      label: t('workspace.case.money.offer.withdraw'),
      title: t('workspace.case.money.offer.withdrawTitle', { work: text }),
      says: [t('workspace.case.money.offer.withdrawSays')],
      fields: [],
      submit: t('workspace.case.money.offer.withdrawSubmit'),
      done: t('workspace.case.money.offer.withdrawn'),
    }
  );
}
