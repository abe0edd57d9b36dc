export type NumberFault = 'notANumber' | 'ambiguous' | 'decimals' | 'negative' | 'tooLarge';

export interface WrittenNumbers {
  /** So many digits may stand behind the decimal mark; what is read is whole units of the last one. */
  digits: number;
  most: number;
  /** Whether thousands may be parted. */
  grouped: boolean;
}

/** Spaces and apostrophes part thousands in some countries, and nothing else in any. */
const SPACES = /(?<=\d)[\s\u00A0\u202F'’](?=\d{3}(?!\d))/gu;
const NUMBER = /^([+-]?)(\d+(?:[.,]\d+)*)$/;

/**
 * A number as people and programs of different countries write it: `1234.50`, `1 234,50`, `1.234,50`, `1,234.50`. What
 * could mean two things is not guessed: `1.234` is a price of more than a thousand in Oslo and of more than one in London.
 */
export function readWritten(text: string, { digits, most, grouped }: WrittenNumbers): { units: number } | { fault: NumberFault } {
  const trimmed = text.trim();
  const [, sign = '', figures] = NUMBER.exec(grouped ? trimmed.replace(SPACES, '') : trimmed) ?? [];
  if (figures === undefined) return { fault: 'notANumber' };
  const parts = partsOf(figures, digits, grouped);
  if ('fault' in parts) return parts;
  const decimals = parts.decimals.replace(/0+$/, '');
  if (decimals.length > digits) return { fault: 'decimals' };
  const units = Number(parts.whole + decimals.padEnd(digits, '0'));
  if (sign === '-' && units > 0) return { fault: 'negative' };
  return units > most ? { fault: 'tooLarge' } : { units };
}

function partsOf(figures: string, digits: number, grouped: boolean): { whole: string; decimals: string } | { fault: NumberFault } {
  const marks = [...figures.matchAll(/[.,]/g)].map(([mark]) => mark);
  const last = figures.slice(Math.max(figures.lastIndexOf('.'), figures.lastIndexOf(',')) + 1);
  if (marks.length === 0) return { whole: figures, decimals: '' };
  const whole = figures.slice(0, -last.length - 1);
  if (marks.length === 1) {
    const couldBeGroup = grouped && last.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
    if (couldBeGroup && digits === 0) return { whole: whole + last, decimals: '' };
    return couldBeGroup && digits < 3 ? { fault: 'ambiguous' } : { whole, decimals: last };
  }
  if (!grouped) return { fault: 'notANumber' };
  const [first] = marks;
  const different = marks.at(-1) !== first;
  const groups = (different ? whole : figures).split(first ?? '.');
  const areGroups = groups.every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
  return areGroups ? { whole: groups.join(''), decimals: different ? last : '' } : { fault: 'notANumber' };
}

/** A number of a spreadsheet program, which keeps some fifteen digits: what lies behind them is not meant. */
export function readCounted(value: number, { digits, most }: WrittenNumbers): { units: number } | { fault: NumberFault } {
  if (!Number.isFinite(value)) return { fault: 'notANumber' };
  if (value < 0) return { fault: 'negative' };
  const scaled = Number((value * 10 ** digits).toPrecision(14));
  if (scaled > most) return { fault: 'tooLarge' };
  return Number.isInteger(scaled) ? { units: scaled } : { fault: 'decimals' };
}
