import type { LocalDate } from './time';

/** A sum in minor units; `digits` of them stand behind the decimal mark. */
export interface Sum {
  minor: number;
  digits: number;
}

export interface Day {
  day: LocalDate;
}

export type Cell = string | number | Sum | Day | null;

const digits = new Map<string, number>();

/** How many digits the minor unit of a currency has: two for øre, none for yen. Asked for each sum of a file, so each currency is looked up once. */
export function digitsOf(currency: string): number {
  const known = digits.get(currency) ?? new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  digits.set(currency, known);
  return known;
}

/** A sum as a number is written, exactly. */
export function decimalOf({ minor, digits }: Sum, mark: string): string {
  const figures = String(Math.abs(minor)).padStart(digits + 1, '0');
  const whole = figures.slice(0, figures.length - digits);
  return `${minor < 0 ? '-' : ''}${whole}${digits > 0 ? mark + figures.slice(-digits) : ''}`;
}

/**
 * What spreadsheet programs begin a formula with, in both widths, whatever blank or invisible characters a program may
 * drop before it; and the characters that let a cell begin anew.
 */
const FORMULA = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** Text that no spreadsheet program takes for a formula: an apostrophe before it says that it is text. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
