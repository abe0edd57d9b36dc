/**
 * Money is whole minor units (øre, cents) of the portal's currency; quantities are whole thousandths. Nothing here
 * formats: that is for whoever shows it (docs/adr/0013).
 */

/** No single sum is larger, so that the sum of a whole case stays an exact number in JSON. */
export const MAX_AMOUNT = 100_000_000_000_000;

/** Minor units. Throws where the sum would no longer be exact. */
export function sum(amounts: readonly number[]): number {
  const total = amounts.reduce((before, amount) => before + amount, 0);
  if (!Number.isSafeInteger(total)) throw new RangeError('A sum of money is beyond what is exact');
  return total;
}

/** Quantity × price in minor units. The one place where money is rounded: to the nearest unit, halves away from zero. */
export function priced(thousandths: number, unitPrice: number): number {
  const product = BigInt(thousandths) * BigInt(unitPrice);
  const half = product < 0n ? -500n : 500n;
  const amount = Number((product + half) / 1000n);
  if (!Number.isSafeInteger(amount)) throw new RangeError('A price is beyond what is exact');
  return amount;
}

/** A quantity as people and programs write it, with a dot and up to three decimals: `12.5`. */
export const QUANTITY = /^\d{1,6}(\.\d{1,3})?$/;

/** The thousandths of a quantity that `QUANTITY` allows. */
export function thousandthsOf(quantity: string): number {
  const [whole = '', decimals = ''] = quantity.split('.');
  return Number(whole) * 1000 + Number(decimals.padEnd(3, '0'));
}

/** The shortest way to write so many thousandths. */
export function quantityOf(thousandths: number): string {
  const decimals = String(thousandths % 1000).padStart(3, '0').replace(/0+$/, '');
  const whole = String(Math.floor(thousandths / 1000));
  return decimals ? `${whole}.${decimals}` : whole;
}
