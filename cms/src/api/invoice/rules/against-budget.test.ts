import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUDGET_STATUSES } from '../../budget/snapshot';
import { INVOICE_STATUSES } from '../states';
import { againstBudget } from './against-budget';

const amount = fc.integer({ min: 1, max: 1_000_000_000 });
const invoices = fc.array(fc.record({ status: fc.constantFrom(...INVOICE_STATUSES), amount }), { maxLength: 12 });
const line = fc.record({ id: fc.nat(9), amount, approved: fc.boolean() });
const budget = fc.tuple(fc.constantFrom(...BUDGET_STATUSES), fc.uniqueArray(line, { maxLength: 5, selector: ({ id }) => id })).map(([status, lines]) => ({
  status,
  lines,
  amount: lines.reduce((total, one) => total + one.amount, 0),
  approvedAmount: lines.filter(({ approved }) => approved).reduce((total, one) => total + one.amount, 0),
}));
const offer = fc.record({ status: fc.constantFrom('offered' as const, 'withdrawn' as const), amount, lineId: fc.option(fc.nat(9)) });
const tasks = fc.array(fc.record({ budgets: fc.array(budget, { maxLength: 3 }), cashOffers: fc.array(offer, { maxLength: 2 }) }), { maxLength: 4 });

/** Counted another way: a line at a time. */
function agreed(all: typeof tasks extends fc.Arbitrary<infer Tasks> ? Tasks : never): number {
  let total = 0;
  for (const { budgets, cashOffers } of all) {
    const handedOver = cashOffers.filter(({ status }) => status === 'offered').map(({ lineId }) => lineId);
    if (handedOver.includes(null)) continue;
    for (const { status, lines } of budgets) {
      if (status !== 'approved' && status !== 'partlyApproved') continue;
      for (const { id, approved, amount: of } of lines) if (approved && !handedOver.includes(id)) total += of;
    }
  }
  return total;
}

describe('answer 14 invoices against approved budgets', () => {
  it('warns exactly where what is not rejected passes what is approved and still the partner’s, by the difference', () => {
    fc.assert(
      fc.property(invoices, tasks, (handedIn, work) => {
        const { approvedBudget, invoiced, over } = againstBudget(handedIn, work);
        expect(approvedBudget).toBe(agreed(work));
        let counted = 0;
        for (const { status, amount: of } of handedIn) if (status !== 'rejected') counted += of;
        expect(invoiced).toBe(counted);
        expect(over > 0).toBe(counted > approvedBudget);
        expect(over).toBe(over > 0 ? counted - approvedBudget : 0);
      }),
    );
  });

  it('a decision changes no sum but by a rejection, and one more invoice never takes a warning away', () => {
    fc.assert(
      fc.property(invoices, tasks, amount, (handedIn, work, more) => {
        const before = againstBudget(handedIn, work);
        expect(againstBudget(handedIn.map((one) => (one.status === 'submitted' ? { ...one, status: 'approved' as const } : one)), work)).toEqual(before);
        expect(againstBudget([...handedIn, { status: 'rejected', amount: more }], work)).toEqual(before);
        expect(againstBudget([...handedIn, { status: 'submitted', amount: more }], work).over).toBeGreaterThanOrEqual(before.over);
      }),
    );
  });

  it.each([
    ['exactly what was approved', 1000, 0],
    ['one unit more', 1001, 1],
    ['nothing', 0, 0],
  ])('%s', (_what, sum, over) => {
    const work = [{ budgets: [{ status: 'approved' as const, amount: 1000, approvedAmount: 1000, lines: [] }], cashOffers: [] }];
    expect(againstBudget(sum === 0 ? [] : [{ status: 'submitted', amount: sum }], work)).toEqual({ approvedBudget: 1000, invoiced: sum, over });
  });

  it('work without a budget has none to stay within', () => {
    expect(againstBudget([{ status: 'approved', amount: 5 }], [{ budgets: [], cashOffers: [] }])).toEqual({ approvedBudget: 0, invoiced: 5, over: 5 });
  });
});
