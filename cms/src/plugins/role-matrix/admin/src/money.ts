import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** How many digits the minor unit of a currency has: two for øre, none for yen. */
const digitsOf = (currency: string): number => new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** Whole units of a currency as people write them, from minor units. */
export const wholeOf = (amount: number, currency: string): number => amount / 10 ** digitsOf(currency);

/** Minor units, from what was written; null where it is no amount from 0 up, or one beyond what is exact. */
export function minorOf(whole: number | undefined, currency: string): number | null {
  const amount = whole === undefined ? Number.NaN : Math.round(whole * 10 ** digitsOf(currency));
  return amount >= 0 && amount <= MAX_AMOUNT ? amount : null;
}

/** As the server takes it (`domain/money.ts`). */
const MAX_AMOUNT = 100_000_000_000_000;

/** Says an amount of minor units in the administrator's language; digits that are nothing are left out. */
export function useMoney(currency: string) {
  const { formatNumber } = useIntl();
  return useCallback(
    (amount: number) => formatNumber(wholeOf(amount, currency), { style: 'currency', currency, currencyDisplay: 'code', trailingZeroDisplay: 'stripIfInteger' }),
    [formatNumber, currency],
  );
}
