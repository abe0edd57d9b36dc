import { numberFormat } from './intl';

/** Sums and quantities as people write them, read the way the CMS counts them (docs/adr/0013). */

const spaces = /[\s\u00a0\u202f'’]/g;

/** Minor units of '12 500', '12.500,50' or '12500.50'; null where it is no sum. `digits` are the currency's. */
export function readAmount(written: string, digits: number): number | null {
  const given = written.replaceAll(spaces, '');
  const found = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d+))?$/.exec(given);
  const [, whole = '', decimals = ''] = found ?? [];
  if (!found || decimals.length > digits) return null;
  const units = Number(whole.replaceAll(/[.,]/g, '')) * 10 ** digits + Number(decimals.padEnd(digits, '0') || '0');
  return Number.isSafeInteger(units) ? units : null;
}

/** The quantity as the CMS takes it, '1.5' of '1,5'; null where it is none. */
export function readQuantity(written: string): string | null {
  const given = written.replaceAll(spaces, '').replace(',', '.');
  return /^\d{1,6}(\.\d{1,3})?$/.test(given) ? given : null;
}

/** Quantity × price in minor units, to the nearest, halves away from zero: as the CMS does it, so that what is promised here is what is stored. */
export function priced(quantity: string, unitPrice: number): number {
  const [whole = '', decimals = ''] = quantity.split('.');
  const thousandths = BigInt(whole) * 1000n + BigInt(decimals.padEnd(3, '0'));
  return Number((thousandths * BigInt(unitPrice) + 500n) / 1000n);
}

/** How many decimals sums of a currency have. */
export const digitsOf = (tag: string, currency: string): number => numberFormat(tag, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** Words with places for what is known only while somebody types. */
export function filled(words: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((before, [name, value]) => before.replaceAll(`{${name}}`, value), words);
}
