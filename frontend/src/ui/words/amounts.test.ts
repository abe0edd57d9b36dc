import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priced as pricedByCms, thousandthsOf } from '@/../../cms/src/domain/money';
import { digitsOf, filled, priced, readAmount, readQuantity } from './amounts';

describe('EH-16 sums as people write them', () => {
  it.each<[string, number, number | null]>([
    ['12500', 2, 1_250_000],
    ['12 500', 2, 1_250_000],
    ['12\u00a0500,5', 2, 1_250_050],
    ['12.500,50', 2, 1_250_050],
    ['12,500.50', 2, 1_250_050],
    ['0,05', 2, 5],
    ['1.250', 2, 125_000],
    ['1250', 0, 1250],
    ['12,5', 0, null],
    ['1,234,5', 2, 123_450],
    ['12,505', 2, 1_250_500],
    ['1,2345', 2, null],
    ['-5', 2, null],
    ['', 2, null],
    ['12 kr', 2, null],
    ['99999999999999999', 2, null],
  ])('%s with %s decimals: %s', (written, digits, amount) => {
    expect(readAmount(written, digits)).toBe(amount);
  });

  it.each<[string, string | null]>([['1,5', '1.5'], ['2', '2'], ['1 000', '1000'], ['0.125', '0.125'], ['0.1255', null], ['a', null], ['', null], ['1,5,5', null]])('the quantity %s: %s', (written, quantity) => {
    expect(readQuantity(written)).toBe(quantity);
  });

  it('knows the decimals of a currency', () => {
    expect([digitsOf('nb-NO', 'NOK'), digitsOf('en-GB', 'JPY')]).toEqual([2, 0]);
  });

  it('fills the places of words', () => {
    expect(filled('Approve {sum}, of {sum}', { sum: 'NOK 5' })).toBe('Approve NOK 5, of NOK 5');
  });
});

describe('EH-16 totals while one types', () => {
  it('are rounded as the CMS rounds them, whatever the quantity and the price', () => {
    const quantity = fc.tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 999 })).map(([whole, decimals]) => `${whole}.${String(decimals).padStart(3, '0')}`);
    fc.assert(
      fc.property(quantity, fc.integer({ min: 0, max: 1_000_000_000 }), (asked, price) => {
        expect(priced(asked, price)).toBe(pricedByCms(thousandthsOf(asked), price));
      }),
    );
  });

  it('read back every sum as it is shown, in each language', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), fc.constantFrom('en-GB', 'nb-NO', 'nl-NL'), (amount, tag) => {
        expect(readAmount(new Intl.NumberFormat(tag, { minimumFractionDigits: 2 }).format(amount / 100), 2)).toBe(amount);
      }),
    );
  });
});
