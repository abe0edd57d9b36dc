import type { LocalDate } from '../../../domain/time';

type DayFault = 'notADay' | 'ambiguousDay';

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})$/;

function dayOf(year: string, month: string, day: string): { day: LocalDate } | { fault: DayFault } {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = Date.parse(`${written}T00:00:00Z`);
  const isDay = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(written) && Number(year) >= 1900 && Number(year) < 3000;
  return isDay ? { day: written } : { fault: 'notADay' };
}

/**
 * A day as people and programs of different countries write it: `2026-05-03`, `3.5.2026`, `13/05/2026`. What could mean two
 * days is not guessed: `03/05/2026` is in May in London and in March in Boston.
 */
export function readDay(text: string): { day: LocalDate } | { fault: DayFault } {
  const trimmed = text.trim();
  const [, year, month, day] = YEAR_FIRST.exec(trimmed) ?? [];
  if (year && month && day) return dayOf(year, month, day);
  const [, first, mark, second, last] = YEAR_LAST.exec(trimmed) ?? [];
  if (!first || !second || !last) return { fault: 'notADay' };
  // A dot parts the day from the month in that order, wherever one is written.
  if (mark === '.' || Number(first) > 12 || first.padStart(2, '0') === second.padStart(2, '0')) return dayOf(last, second, first);
  return Number(second) > 12 ? dayOf(last, first, second) : { fault: 'ambiguousDay' };
}
