import type { Invoice } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import type { Money } from '@/ui/words/money';
import type { CommandSpec } from '../../commands/spec';

/** It may be more than was approved: that is said, and left to whoever decides. */
export function approveInvoice({ documentId, number, amount, company }: Invoice, over: number, money: Money, { t }: Words): CommandSpec {
  return {
    steps: [{ command: 'approveInvoice', id: documentId }],
    label: t('workspace.case.money.invoice.approve.label'),
    title: t('workspace.case.money.invoice.approve.title', { number, sum: money.sum(amount) }),
    says: [...(over > 0 ? [t('workspace.case.money.invoice.approve.over', { company: company.name, over: money.sum(over) })] : []), t('workspace.case.money.invoice.approve.says', { company: company.name })],
    fields: [],
    submit: t('workspace.case.money.invoice.approve.submit', { sum: money.sum(amount) }),
    done: t('workspace.case.money.invoice.approve.done'),
    hindered: null,
  };
}

export function rejectInvoice({ documentId, number, amount, company }: Invoice, money: Money, { t }: Words): CommandSpec {
  return {
    steps: [{ command: 'rejectInvoice', id: documentId }],
    label: t('workspace.case.money.invoice.reject.label'),
    title: t('workspace.case.money.invoice.reject.title', { number, sum: money.sum(amount) }),
    says: [t('workspace.case.money.invoice.reject.says', { company: company.name })],
    fields: [{ name: 'comment', label: t('workspace.case.money.invoice.reject.comment'), kind: 'long', required: true }],
    submit: t('workspace.case.money.invoice.reject.submit'),
    done: t('workspace.case.money.invoice.reject.done'),
    hindered: null,
  };
}
