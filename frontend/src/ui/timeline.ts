import type { LocalDateTime } from '@/cms/types';
import { dayOf, daysBetween } from '@/ui/words/dates';

/** Where something stands on the timeline, in days from its first Monday. */
export type Bar = { from: number; span: number };

export type Week = { number: number; first: string; last: string };

export type Timeline = {
  days: number;
  weeks: Week[];
  /** Every how many weeks one is named, so that names have room. */
  step: number;
  /** Of today, where it lies within. */
  today: number | null;
  barOf(days: Span): Bar;
};

/** Calendar days, both within. */
export type Span = { first: string; last: string };

const NAMED = 6;

/** Weeks from the Monday before the first day to the Sunday after the last; `null` where there is no day at all. */
export function createTimeline(spans: Span[], today: LocalDateTime): Timeline | null {
  const first = spans.map((span) => span.first).sort()[0];
  const last = spans.map((span) => span.last).sort().at(-1);
  if (!first || !last) return null;
  const monday = mondayOf(first);
  const count = Math.floor(daysBetween(monday, last) / 7) + 1;
  const days = count * 7;
  const ahead = daysBetween(monday, dayOf(today));
  return {
    days,
    weeks: Array.from({ length: count }, (_, index) => {
      const start = addDays(monday, index * 7);
      return { number: weekOf(start), first: start, last: addDays(start, 6) };
    }),
    step: Math.ceil(count / NAMED),
    today: ahead >= 0 && ahead < days ? ahead : null,
    barOf: (span) => ({ from: daysBetween(monday, span.first), span: daysBetween(span.first, span.last) + 1 }),
  };
}

function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

function mondayOf(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addDays(date, -((weekday + 6) % 7));
}

/** ISO 8601: the first week of a year is the one with its first Thursday. `monday` is the first day of the week. */
function weekOf(monday: string): number {
  const thursday = addDays(monday, 3);
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}
