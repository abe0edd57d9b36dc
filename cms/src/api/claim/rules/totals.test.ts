import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_AMOUNT } from '../../../domain/money';
import { amountOf, claimTotals, LINE_KINDS, MAX_LINE, MOST_LINES } from './totals';

const line = fc.record({ kind: fc.constantFrom(...LINE_KINDS), quantity: fc.option(fc.integer({ min: 0, max: 999_999_999 })), unitPrice: fc.option(fc.integer({ min: 0, max: 1_000_000 })) });
const lines = fc.array(line, { maxLength: 12 });

/** Counted another way: in whole numbers, with the half by hand. */
function byHand(quantity: number, unitPrice: number): bigint {
  const product = BigInt(quantity) * BigInt(unitPrice);
  const [whole, rest] = [product / 1000n, product % 1000n];
  return rest >= 500n ? whole + 1n : whole;
}

describe('CL-04 answer 16 totals', () => {
  it('are the sums of the rounded lines, parts and labour apart', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const totals = claimTotals(given);
        const counted = { part: 0n, labour: 0n };
        for (const { kind, quantity, unitPrice } of given) if (quantity !== null && unitPrice !== null) counted[kind] += byHand(quantity, unitPrice);
        expect(totals).toEqual({ parts: Number(counted.part), labour: Number(counted.labour), total: Number(counted.part + counted.labour) });
      }),
    );
  });

  it('do not hang on the order of lines, and a line that is not filled in adds nothing', () => {
    fc.assert(
      fc.property(lines, (given) => {
        expect(claimTotals([...given].reverse())).toEqual(claimTotals(given));
        expect(claimTotals([...given, { kind: 'part', quantity: null, unitPrice: 100 }, { kind: 'labour', quantity: 1000, unitPrice: null }])).toEqual(claimTotals(given));
      }),
    );
  });

  it.each([
    ['two at 56.20', 2000, 5620, 11_240],
    ['an hour and a half at 95.00', 1500, 9500, 14_250],
    ['a third of a cent is none', 333, 1, 0],
    ['half a cent is one', 500, 1, 1],
    ['nothing', 0, 9500, 0],
  ])('%s', (_what, quantity, unitPrice, amount) => {
    expect(amountOf({ quantity, unitPrice })).toBe(amount);
  });

  it('as many lines as are taken in, each as large as is taken in, are an exact sum', () => {
    const largest = Array.from({ length: MOST_LINES }, () => ({ kind: 'part' as const, quantity: 1000, unitPrice: MAX_LINE }));
    expect(claimTotals(largest).total).toBe(MAX_AMOUNT);
  });
});
