import { describe, expect, it } from 'vitest';
import { createMoney } from './money';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('CP-14 money in words', () => {
  it.each([
    ['en-GB', 'NOK', 4_500_000, 'NOK 45,000', '45,000'],
    ['nb-NO', 'NOK', 4_500_000, 'kr 45 000', '45 000'],
    ['nl-NL', 'EUR', 4_500_000, '€ 45.000', '45.000'],
    ['nb-NO', 'EUR', 4_500_050, '€ 45 000,50', '45 000,50'],
    ['en-GB', 'GBP', 4_500_000, '£45,000', '45,000'],
    ['en-GB', 'JPY', 45_000, 'JP¥45,000', '45,000'],
  ])('%s %s', (tag, currency, amount, sum, figure) => {
    const money = createMoney(tag, currency, [amount]);
    expect([plain(money.sum(amount)), plain(money.figure(amount))]).toEqual([sum, figure]);
  });

  it('has decimals in all sums of a table as soon as one needs them', () => {
    const money = createMoney('en-GB', 'NOK', [100_000, 97_503]);
    expect([money.figure(100_000), money.figure(97_503)]).toEqual(['1,000.00', '975.03']);
  });

  it('writes quantities as the language does', () => {
    expect([createMoney('nb-NO', 'NOK', []).quantity('12.5'), createMoney('en-GB', 'NOK', []).quantity('0.125')]).toEqual(['12,5', '0.125']);
  });
});
