import { describe, expect, it } from 'vitest';
import { minorOf, wholeOf } from './money';

describe('EH-04 an amount as it is written', () => {
  it.each([
    [150_000, 'NOK', 15_000_000],
    [0.1 + 0.2, 'EUR', 30],
    [0, 'NOK', 0],
    [5000, 'JPY', 5000],
  ])('%s %s is %s minor units', (whole, currency, amount) => {
    expect(minorOf(whole, currency)).toBe(amount);
    expect(wholeOf(amount, currency)).toBeCloseTo(whole, 9);
  });

  it.each([[-1], [undefined], [Number.NaN], [1e15]])('%s is none', (whole) => expect(minorOf(whole, 'NOK')).toBeNull());
});
