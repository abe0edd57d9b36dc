import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCounted, readWritten } from './written-number';

const price = { digits: 2, most: 1_000_000_000_000, grouped: true };
const hours = { digits: 3, most: 999_999_999, grouped: false };

describe('CL-04 a price as somebody wrote it', () => {
  it.each([
    ['56.20', 5620], ['56,20', 5620], ['56,2', 5620], ['56', 5600], ['+56', 5600], ['0', 0], ['-0', 0],
    ['1 234,50', 123_450], ['1\u00A0234,50', 123_450], ['1\u202F234', 123_400], ['1.234,50', 123_450], ['1,234.50', 123_450], ['1’234.50', 123_450],
    ['1.234.567', 123_456_700], ['1,234,567.8', 123_456_780], ['0.500', 50], ['1234.500', 123_450], ['56,200', 'ambiguous'], ['1.234', 'ambiguous'], ['12,345', 'ambiguous'],
    ['56,205', 'ambiguous'], ['0,125', 'decimals'], ['56,2051', 'decimals'], ['1.23.45', 'notANumber'], ['1,2,3.4', 'notANumber'], ['', 'notANumber'], ['EUR 5', 'notANumber'], ['5 %', 'notANumber'], ['1 2', 'notANumber'], ['1e5', 'notANumber'],
    ['-1', 'negative'], ['99999999999', 'tooLarge'],
  ])('%j is %s', (text, meant) => {
    expect(readWritten(text, price)).toEqual(typeof meant === 'number' ? { units: meant } : { fault: meant });
  });

  it('has no decimals where the currency has none, and three where it has three', () => {
    expect(readWritten('1.234', { ...price, digits: 0 })).toEqual({ units: 1234 });
    expect(readWritten('12,5', { ...price, digits: 0 })).toEqual({ fault: 'decimals' });
    expect(readWritten('1.234', { ...price, digits: 3 })).toEqual({ units: 1234 });
  });

  it('is what a program of either kind writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 11 }), fc.constantFrom('en', 'nb', 'nl', 'de-CH', 'fr'), (units, language) => {
        const text = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(units / 100);
        expect(readWritten(text, price)).toEqual({ units });
        expect(readCounted(units / 100, price)).toEqual({ units });
      }),
    );
  });
});

describe('CL-04 hours', () => {
  it.each([['1.5', 1500], ['1,5', 1500], ['1,125', 1125], ['1.250', 1250], ['1234', 1_234_000], ['0,0005', 'decimals'], ['1.234,5', 'notANumber'], ['1 234', 'notANumber'], ['1:30', 'notANumber']])('%j is %s', (text, meant) => {
    expect(readWritten(text, hours)).toEqual(typeof meant === 'number' ? { units: meant } : { fault: meant });
  });

  it.each([[0.1 + 0.2, 300], [1.1, 1100], [1 / 3, 'decimals'], [-1, 'negative'], [1e7, 'tooLarge'], [Number.NaN, 'notANumber']])('counted %s is %s', (value, meant) => {
    expect(readCounted(value, hours)).toEqual(typeof meant === 'number' ? { units: meant } : { fault: meant });
  });
});
