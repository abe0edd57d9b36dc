import { expect, it } from 'vitest';
import { dateTimeFormat, numberFormat } from './intl';

it('CP-26 a formatter is made once for what it is asked for, and another one for anything else', () => {
  const kroner = numberFormat('nb-NO', { style: 'currency', currency: 'NOK' });
  expect(numberFormat('nb-NO', { style: 'currency', currency: 'NOK' })).toBe(kroner);
  const others = [numberFormat('nb-NO'), numberFormat('en-GB', { style: 'currency', currency: 'NOK' }), numberFormat('nb-NO', { style: 'currency', currency: 'EUR' })];
  expect(new Set([kroner, ...others]).size).toBe(4);
  expect(dateTimeFormat('en-GB', { timeZone: 'Europe/Oslo' })).not.toBe(dateTimeFormat('en-GB', { timeZone: 'Europe/London' }));
});
