import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, digitsOf, guarded } from './cells';

describe('EH-13 PF-13 text is never a formula', () => {
  it.each(["=cmd|' /C calc'!A0", '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\rtext', '\n=1', ' =1', '\u00A0=1', '\uFEFF=1', '\u200B@x', '\u0000=1', '＝1', '＋1', '－1', '＠x'])('%j', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  it.each(['', 'Leak', '100 % = all', 'a-b', '3+4', "'quoted", 'Ås', ' two'])('%j stays as it is', (text) => {
    expect(guarded(text)).toBe(text);
  });

  it('whatever is written, what comes out begins with nothing that begins a formula, and nothing is lost', () => {
    const beginning = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '\uFEFF', '＝', "'", 'a', '');
    fc.assert(
      fc.property(fc.array(beginning, { maxLength: 4 }), fc.string({ unit: 'grapheme' }), (begins, rest) => {
        const text = begins.join('') + rest;
        const told = guarded(text);
        expect([text, `'${text}`]).toContain(told);
        expect(told.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
        expect(told).not.toMatch(/^[\t\r\n]/);
      }),
    );
  });
});

describe('EH-13 sums are written exactly', () => {
  it.each([
    [{ minor: 0, digits: 2 }, '0.00'],
    [{ minor: 5, digits: 2 }, '0.05'],
    [{ minor: -105, digits: 2 }, '-1.05'],
    [{ minor: 100_000_000_000_001, digits: 2 }, '1000000000000.01'],
    [{ minor: 1234, digits: 0 }, '1234'],
    [{ minor: 1234, digits: 3 }, '1.234'],
  ])('%j', (sum, said) => {
    expect(decimalOf(sum, '.')).toBe(said);
  });

  it.each([['NOK', 2], ['JPY', 0], ['KWD', 3]])('%s has %d digits', (currency, digits) => {
    expect(digitsOf(currency)).toBe(digits);
  });

  it('says the same number that it was made of', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), fc.constantFrom(0, 2, 3), (minor, digits) => {
      expect(BigInt(decimalOf({ minor, digits }, '').replace(/^-?0+(?=\d)/, (zeros) => zeros.replace(/0/g, '')))).toBe(BigInt(minor));
    }));
  });
});
