import type { Language } from '../../../domain/languages';
import type { LocalDate } from '../../../domain/time';

/** A text of `config/locales` by its path, with what it is about. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

/** One language, ready to write papers. */
export interface PaperWords {
  /** BCP 47 with region. */
  tag: Language;
  say: Say;
  /** An instant, milliseconds UTC, as a day in the portal's zone; a calendar day as it is. */
  day(of: number | LocalDate): string;
  /** All sums of one paper have the same decimals: none where all of them are whole. Minor units. */
  money(amounts: readonly number[]): (amount: number) => string;
  number(value: number): string;
}

export interface WordsOf {
  tag: Language;
  say: Say;
  timeZone: string;
  currency: string;
}

export function paperWords({ tag, say, timeZone, currency }: WordsOf): PaperWords {
  const instants = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone });
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const style = { style: 'currency', currency } as const;
  const digits = new Intl.NumberFormat(tag, style).resolvedOptions().maximumFractionDigits ?? 2;
  return {
    tag,
    say,
    day: (of) => (typeof of === 'number' ? instants.format(of) : days.format(Date.parse(`${of}T00:00:00Z`))),
    number: (value) => numbers.format(value),
    money: (amounts) => {
      const shown = amounts.every((amount) => amount % 10 ** digits === 0) ? 0 : digits;
      const sums = new Intl.NumberFormat(tag, { ...style, minimumFractionDigits: shown, maximumFractionDigits: shown });
      return (amount) => sums.format(amount / 10 ** digits);
    },
  };
}
