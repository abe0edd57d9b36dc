import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_AMOUNT, priced, QUANTITY, quantityOf, sum, thousandthsOf } from './money';

const amount = fc.integer({ min: -MAX_AMOUNT, max: MAX_AMOUNT });
const thousandths = fc.integer({ min: 0, max: 999_999_999 });

describe('CP-14 sums of money', () => {
  it('do not depend on the order, nor on how they are grouped', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 80 }), fc.array(amount, { maxLength: 80 }), (left, right) => {
        expect(sum([...left, ...right])).toBe(sum([...right, ...left]));
        expect(sum([...left, ...right])).toBe(sum([sum(left), sum(right)]));
      }),
      // A sum of nothing but negative zeros is still nothing.
      { examples: [[[], []]] },
    );
  });

  it('are refused where they would no longer be exact', () => {
    expect(() => sum([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
    expect(() => priced(999_999_999, Number.MAX_SAFE_INTEGER)).toThrow(RangeError);
  });
});

describe('CP-14 quantity times price', () => {
  it.each([
    [12_500, 39_000, 487_500],
    [1, 500, 1],
    [1, 499, 0],
    [1, -500, -1],
    [1, -499, -0],
    [333, 100, 33],
    [1500, 333, 500],
  ])('%s thousandths at %s are %s', (quantity, price, expected) => {
    expect(priced(quantity, price) === expected).toBe(true);
  });

  it('is never further from the truth than half a unit, and whole quantities are exact', () => {
    const price = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(thousandths, price, (quantity, unitPrice) => {
        const error = BigInt(priced(quantity, unitPrice)) * 1000n - BigInt(quantity) * BigInt(unitPrice);
        expect(error <= 500n && error >= -500n).toBe(true);
        if (quantity % 1000 === 0) expect(error).toBe(0n);
      }),
    );
  });

  it('is the same with the sign turned', () => {
    fc.assert(
      fc.property(thousandths, fc.integer({ min: 1, max: 1_000_000_000 }), (quantity, unitPrice) => {
        expect(priced(quantity, -unitPrice) + priced(quantity, unitPrice)).toBe(0);
      }),
    );
  });
});

describe('CP-14 quantities', () => {
  it('are read as they are written', () => {
    fc.assert(
      fc.property(thousandths, (quantity) => {
        expect(quantityOf(quantity)).toMatch(QUANTITY);
        expect(thousandthsOf(quantityOf(quantity))).toBe(quantity);
      }),
    );
  });

  it.each(['1,5', '-1', '1.2345', '1e3', '', '.5', '1234567', ' 1'])('%j is none', (written) => {
    expect(QUANTITY.test(written)).toBe(false);
  });
});
