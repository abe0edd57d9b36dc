import type { Words } from '@/ui/words/createWords';

/** What the form for a budget says; `{number}`, `{sum}` and `{name}` are filled in while one types. */
export type AskWords = Record<
  'line' | 'room' | 'quantity' | 'price' | 'amount' | 'textOf' | 'roomOf' | 'quantityOf' | 'priceOf' | 'remove' | 'add' | 'total' | 'sum' | 'description' | 'calculation' | 'calculationHint' | 'choose' | 'removeFile' | 'covered' | 'sending' | 'failed' | 'submit' | 'submitEmpty' | 'done' | 'missing' | 'missingSum' | 'rowHint' | 'approved' | 'approvedBefore' | 'changeRefused' | 'refused' | 'refusedWhy' | 'leftOut' | 'putBack' | 'sumBefore' | 'sumRefused' | 'templates' | 'useTemplate' | 'removeTemplate' | 'noTemplate' | 'templateName' | 'saveTemplate' | 'templateSaved' | 'templateRemoved' | 'templateMissing',
  string
>;

export function askWords({ t }: Words): AskWords {
  const number = '{number}';
  return {
    line: t('workspace.case.money.budget.line'),
    room: t('workspace.case.money.budget.room'),
    quantity: t('workspace.case.money.budget.quantity'),
    price: t('workspace.case.money.budget.price'),
    amount: t('workspace.case.money.budget.amount'),
    textOf: t('workspace.case.money.ask.text', { number }),
    roomOf: t('workspace.case.money.ask.room', { number }),
    quantityOf: t('workspace.case.money.ask.quantity', { number }),
    priceOf: t('workspace.case.money.ask.price', { number }),
    remove: t('workspace.case.money.ask.remove', { number }),
    add: t('workspace.case.money.ask.add'),
    total: t('workspace.case.money.budget.total'),
    sum: t('workspace.case.money.ask.sum'),
    description: t('workspace.case.money.ask.description'),
    calculation: t('workspace.case.money.budget.calculation'),
    calculationHint: t('workspace.case.money.ask.calculationHint'),
    choose: t('workspace.case.money.ask.choose'),
    removeFile: t('workspace.case.money.ask.removeFile', { name: '{name}' }),
    covered: t('workspace.case.money.ask.covered'),
    sending: t('workspace.case.upload.sending'),
    failed: t('workspace.form.trouble'),
    submit: t('workspace.case.money.ask.submit', { sum: '{sum}' }),
    submitEmpty: t('workspace.case.money.ask.submitEmpty'),
    done: t('workspace.case.money.ask.done'),
    missing: t('workspace.case.money.ask.missing', { number }),
    missingSum: t('workspace.case.money.ask.missingSum'),
    templates: t('workspace.case.money.template.heading'),
    useTemplate: t('workspace.case.money.template.use', { name: '{name}' }),
    removeTemplate: t('workspace.case.money.template.remove', { name: '{name}' }),
    noTemplate: t('workspace.case.money.template.none'),
    templateName: t('workspace.case.money.template.name'),
    saveTemplate: t('workspace.case.money.template.save'),
    templateSaved: t('workspace.case.money.template.saved'),
    templateRemoved: t('workspace.case.money.template.removed'),
    templateMissing: t('workspace.case.money.template.missing'),
    rowHint: t('workspace.case.money.ask.rowHint'),
    approved: t('workspace.case.money.ask.approved'),
    approvedBefore: t('workspace.case.money.ask.approvedBefore', { sum: '{sum}' }),
    changeRefused: t('workspace.case.money.ask.changeRefused', { comment: '{comment}' }),
    refused: t('workspace.case.money.ask.refused'),
    refusedWhy: t('workspace.case.money.ask.refusedWhy', { comment: '{comment}' }),
    leftOut: t('workspace.case.money.ask.leftOut'),
    putBack: t('workspace.case.money.ask.putBack', { work: '{work}' }),
    sumBefore: t('workspace.case.money.ask.sumBefore', { sum: '{sum}' }),
    sumRefused: t('workspace.case.money.ask.sumRefused', { sum: '{sum}', comment: '{comment}' }),
  };
}
