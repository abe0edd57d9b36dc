import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPhone, toE164 } from './phone';

describe('00-terms a number as people write it', () => {
  it.each([
    ['912 34 567', 'NO', '+4791234567'],
    ['0047 912 34 567', 'NO', '+4791234567'],
    ['+47 912-34-567', 'NL', '+4791234567'],
    ['06 12345678', 'NL', '+31612345678'],
    ['(020) 7946 0018', 'GB', '+442079460018'],
    ['+1 212 555 0123', 'NO', '+12125550123'],
    ['12', 'NO', null],
    ['', 'NO', null],
    ['ola@example.no', 'NO', null],
    ['912 34 567', 'XX', null],
    ['912345678901234567', 'NO', null],
  ])('%j in %s is %j', (written, country, e164) => {
    expect(toE164(written, country)).toBe(e164);
  });

  it('is the same written once more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40_000_000, max: 99_999_999 }), (national) => {
        const number = toE164(String(national), 'NO');
        expect(number).toBe(`+47${national}`);
        expect(toE164(String(number), 'NL')).toBe(number);
      }),
    );
  });
});

describe('CP-12 a number that is not the viewer’s own', () => {
  it.each([
    ['+4791234567', '+47 ••• •• 567'],
    ['+31612345678', '+31 ••• •• 678'],
    ['+12125550123', '+1 ••• •• 123'],
    ['no number', '••• •• ber'],
  ])('%s is shown as %s', (number, masked) => {
    expect(maskPhone(number)).toBe(masked);
  });

  it('shows no more than its country and the last three digits', () => {
    fc.assert(
      fc.property(fc.constantFrom('47', '31', '44', '49', '1'), fc.integer({ min: 200_000_000, max: 999_999_999 }), (country, rest) => {
        const digits = maskPhone(`+${country}${rest}`).replace(/\D/g, '');
        expect([`${country}${String(rest).slice(-3)}`, String(rest).slice(-3)]).toContain(digits);
      }),
    );
  });
});
