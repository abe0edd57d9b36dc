import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetPage, budgetPageAnswer, budgetTile, budgetTileAnswer } from './budget';
import type { StoredBudget, StoredBudgets } from './queries/budgets';

const budget: StoredBudget = { taskId: 't', task: 'Drying', description: null, approvedAmount: 1000, decidedAt: Date.UTC(2026, 2, 9), linesHandedOver: 0, taskHandedOver: false, lines: [] };
const tile = (...budgets: Partial<StoredBudget>[]) => budgetTileAnswer({ budgets: budgets.map((one) => ({ ...budget, ...one })), cashOffers: [] }, 'NOK');

/** Lines that are still the partner's and lines that were handed over, and the budget that holds both. */
const anyBudget: fc.Arbitrary<StoredBudget> = fc
  .record({ kept: fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 6 }), handed: fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 3 }), taskHandedOver: fc.boolean() })
  .map(({ kept, handed, taskHandedOver }) => {
    const total = (amounts: number[]) => amounts.reduce((before, amount) => before + amount, 0);
    return {
      ...budget,
      approvedAmount: total(kept) + total(handed),
      linesHandedOver: total(handed),
      taskHandedOver,
      lines: kept.map((amount) => ({ text: 'Fans', quantity: 1000, unitPrice: amount, amount })),
    };
  });
const anyCase: fc.Arbitrary<StoredBudgets> = fc.record({
  budgets: fc.array(anyBudget, { maxLength: 6 }),
  cashOffers: fc.array(fc.record({ id: fc.constant('o'), task: fc.constant('Painting'), text: fc.constant('You paint'), amount: fc.integer({ min: 1, max: 1_000_000 }) }), { maxLength: 3 }),
});

describe('CP-14 what the budget adds up to', () => {
  it('is the same on the tile and on the tab, by total, by task and by line, and what the schemas say', () => {
    fc.assert(
      fc.property(anyCase, (stored) => {
        const short = budgetTileAnswer(stored, 'NOK');
        const long = budgetPageAnswer(stored, 'NOK');
        const total = (amounts: { amount: number }[]) => amounts.reduce((before, { amount }) => before + amount, 0);
        expect([long.total, total(long.tasks), total(short.tasks)]).toEqual([short.total, short.total, short.total]);
        for (const task of long.tasks) if (task.lines.length > 0) expect(total(task.lines)).toBe(task.amount);
        expect(long.cashOffers).toEqual(stored.cashOffers);
        expect([budgetTile.safeParse(short).error, budgetPage.safeParse(long).error]).toEqual([undefined, undefined]);
      }),
    );
  });

  it('has no cash offer in it', () => {
    fc.assert(
      fc.property(anyCase, (stored) => {
        expect(budgetTileAnswer(stored, 'NOK').total).toBe(budgetTileAnswer({ ...stored, cashOffers: [] }, 'NOK').total);
      }),
    );
  });

  it.each<[string, Partial<StoredBudget>, number[]]>([
    ['of the partner alone', {}, [1000]],
    ['with a line handed over', { linesHandedOver: 400 }, [600]],
    ['with all of its lines handed over', { linesHandedOver: 1000 }, []],
    ['whose task was handed over', { taskHandedOver: true }, []],
    ['that costs nothing', { approvedAmount: 0 }, [0]],
  ])('a budget %s', (_, one, amounts) => {
    expect(tile(one).tasks.map(({ amount }) => amount)).toEqual(amounts);
  });
});
