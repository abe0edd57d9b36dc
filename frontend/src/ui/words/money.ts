import { digitsOf } from './amounts';
import { numberFormat } from './intl';

/** How sums of one budget are set. `amount` is in minor units. */
export type Money = {
  /** '45,000' or '45,000.50': within a table, whose currency stands beside it. */
  figure: (amount: number) => string;
  /** 'NOK 45,000': the currency always in front, so that the figures of a column end in one line. */
  sum: (amount: number) => string;
  /** '12.5' from the quantity that the CMS answers. */
  quantity: (quantity: string) => string;
};

/** Sums of one table have the same decimals, so that they stand under each other: none where all of them are whole. */
export function createMoney(tag: string, currency: string, amounts: readonly number[]): Money {
  const style = { style: 'currency', currency } as const;
  const digits = digitsOf(tag, currency);
  const unit = 10 ** digits;
  const decimals = amounts.every((amount) => amount % unit === 0) ? 0 : digits;
  const shown = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const figures = numberFormat(tag, shown);
  const sums = numberFormat(tag, { ...style, ...shown });
  const quantities = numberFormat(tag, { maximumFractionDigits: 3 });
  return {
    figure: (amount) => figures.format(amount / unit),
    sum: (amount) => inFront(sums, amount / unit),
    quantity: (quantity) => quantities.format(Number(quantity)),
  };
}

const noBreak = '\u00a0';

function inFront(sums: Intl.NumberFormat, amount: number): string {
  const parts = sums.formatToParts(amount);
  const at = parts.findIndex(({ type }) => type === 'currency');
  const isLast = parts.slice(at + 1).every(({ type }) => type === 'literal');
  if (!isLast) return sums.format(amount);
  const figure = parts.slice(0, at).map(({ value }) => value).join('').trimEnd();
  return `${parts[at]?.value ?? ''}${noBreak}${figure}`;
}
