import type { Words } from '@/ui/words/createWords';

/** What the form for an invoice says; worded on the server. */
export type HandInWords = Record<'company' | 'choose' | 'number' | 'numberHint' | 'amount' | 'file' | 'fileHint' | 'submit' | 'sending' | 'done' | 'missingCompany' | 'missingNumber' | 'missingAmount' | 'missingFile' | 'trouble', string>;

export function handInWords(currency: string, { t }: Words): HandInWords {
  return {
    company: t('workspace.case.money.invoice.hand.company'),
    choose: t('workspace.case.money.invoice.hand.choose'),
    number: t('workspace.case.money.invoice.hand.number'),
    numberHint: t('workspace.case.money.invoice.hand.numberHint'),
    amount: t('workspace.case.money.invoice.hand.amount', { currency }),
    file: t('workspace.case.money.invoice.hand.file'),
    fileHint: t('workspace.case.money.invoice.hand.fileHint'),
    submit: t('workspace.case.money.invoice.hand.submit'),
    sending: t('workspace.case.money.invoice.hand.sending'),
    done: t('workspace.case.money.invoice.hand.done'),
    missingCompany: t('workspace.case.money.invoice.hand.missingCompany'),
    missingNumber: t('workspace.case.money.invoice.hand.missingNumber'),
    missingAmount: t('workspace.case.money.invoice.hand.missingAmount'),
    missingFile: t('workspace.case.money.invoice.hand.missingFile'),
    trouble: t('workspace.form.trouble'),
  };
}
