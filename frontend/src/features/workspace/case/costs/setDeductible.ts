import type { CommandSpec } from '../../commands/spec';
import { digitsOf } from '@/ui/words/amounts';
import { numberFormat } from '@/ui/words/intl';
import { offerOf } from '../offered';
import type { CaseView } from '../readCase';

/** What the customer pays of the damage herself; `deductible` is what is set, in minor units. */
export function setDeductible({ of, words }: CaseView, currency: string, deductible: number | null): CommandSpec | null {
  const offer = offerOf(of, 'changeCase', words);
  const { t, tag } = words;
  const digits = digitsOf(tag, currency);
  const value = deductible === null ? '' : numberFormat(tag, { useGrouping: false, maximumFractionDigits: digits }).format(deductible / 10 ** digits);
  return (
    offer && {
      ...offer,
      steps: [{ command: 'setDeductible', id: of.documentId, version: of.version, fixed: { digits: String(digits) } }],
      label: t(`workspace.case.money.settlement.${deductible === null ? 'setDeductible' : 'changeDeductible'}`),
      title: t('workspace.case.money.settlement.deductible'),
      says: [t('workspace.case.money.settlement.deductibleSays')],
      fields: [{ name: 'deductible', label: t('workspace.case.money.settlement.deductibleSum', { currency }), kind: 'text', required: false, value, hint: t('workspace.case.money.settlement.deductibleHint') }],
      submit: t('workspace.case.money.settlement.deductibleSubmit'),
      done: t('workspace.case.money.settlement.deductibleDone'),
    }
  );
}
