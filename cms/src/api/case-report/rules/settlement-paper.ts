import type { z } from 'zod';
import type { settlement } from '../../work/costs-answer';
import type { MoneyRow, PaperPart } from '../paper';
import type { PaperWords } from './paper-words';

export type Settled = z.input<typeof settlement>;

export const saysNothing = ({ work, cashOffers }: Settled): boolean => work.length === 0 && cashOffers.length === 0;

/** What the damage comes to for the customer (answer 13), by the sums of the settlement itself. Pure. */
export function settlementParts({ work, cashOffers, deductible, total }: Settled, { say, money }: PaperWords): PaperPart[] {
  const sum = money([...[...work, ...cashOffers].map(({ amount }) => amount), deductible ?? 0, total]);
  const groups = [
    { heading: say('paper.settlement.work'), rows: work.map(({ task, office, amount }): MoneyRow => ({ text: task, note: office, amount: sum(amount) })) },
    { heading: say('paper.settlement.cash'), rows: cashOffers.map(({ task, text, amount }): MoneyRow => ({ text, note: task === text ? null : task, amount: sum(amount) })) },
  ];
  return [
    {
      heading: say('paper.settlement.heading'),
      blocks: [
        { kind: 'text', paragraphs: [say('paper.settlement.lead', { total: sum(total) })] },
        {
          kind: 'sums',
          groups: groups.filter(({ rows }) => rows.length > 0),
          deductions: deductible === null ? [] : [{ text: say('paper.settlement.deductible'), note: null, amount: sum(-deductible) }],
          total: { text: say('paper.settlement.total'), note: null, amount: sum(total) },
        },
        { kind: 'note', text: say('paper.settlement.tax') },
      ],
    },
  ];
}
