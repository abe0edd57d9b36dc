import type { DateFormat, Instant, LocalDateTime } from '@/cms/types';
import { dateTimeFormat, listFormat, relativeTimeFormat } from './intl';

/** How dates are set in one language, seen from one day. All of it works on wall clocks: see `wallClock` for instants. */
export type Dates = ReturnType<typeof createDates>;

export type WhenPhrase = { key: 'today' | 'tomorrow' | 'weekday' | 'date' | 'todayAt' | 'tomorrowAt' | 'weekdayAt' | 'dateAt'; weekday: string; date: string; time: string };

type Setting = {
  /** BCP 47, with the region whose customs hold. */
  tag: string;
  /** The zone whose wall clock all of them show. */
  zone: string;
  /** Joins hours and minutes as the language does. */
  clock: (hour: string, minute: string) => string;
  /** Joins a weekday and a date. */
  fullDay: (weekday: string, date: string) => string;
  /** Says how many days lie ahead; below zero, how many have gone. */
  daysAway: (days: number) => string;
  /** The wall clock now, in the zone of whatever is spoken of. */
  now: LocalDateTime;
  /** Where the reader wants dates in numbers, always with the year (CL-17). */
  format?: DateFormat | null;
};

const noBreak = '\u00a0';

export function createDates({ tag, zone, clock, fullDay, daysAway, now, format = null }: Setting) {
  const today = dayOf(now);
  const inNumbers = format ? (local: LocalDateTime) => numbered(local, format) : null;
  const inUtc = (options: Intl.DateTimeFormatOptions) => dateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  const dayAndMonth = inUtc({ day: 'numeric', month: 'long' });
  const withYear = inUtc({ day: 'numeric', month: 'long', year: 'numeric' });
  const longWeekday = inUtc({ weekday: 'long' });
  const shortWeekday = inUtc({ weekday: 'short' });
  const shortMonth = inUtc({ month: 'short' });
  const shortDay = inUtc({ weekday: 'short', day: 'numeric', month: 'short' });
  const shortDate = inUtc({ day: 'numeric', month: 'short' });
  const shortWithYear = inUtc({ day: 'numeric', month: 'short', year: 'numeric' });
  const namedZone = dateTimeFormat(tag, { timeZone: zone, timeZoneName: 'long' });
  const fromNow = relativeTimeFormat(tag, { numeric: 'auto' });

  const isThisYear = (local: LocalDateTime) => local.slice(0, 4) === today.slice(0, 4);
  const date = (local: LocalDateTime) => inNumbers?.(local) ?? (isThisYear(local) ? dayAndMonth : withYear).format(asUtc(local)).replaceAll(' ', noBreak);
  const weekday = (local: LocalDateTime) => longWeekday.format(asUtc(local));
  const time = (local: LocalDateTime) => clock(local.slice(11, 13), local.slice(14, 16));
  const short = (local: LocalDateTime) => inNumbers?.(local) ?? (isThisYear(local) ? shortDay : shortWithYear).format(asUtc(local)).replace(',', '').replaceAll(' ', noBreak);
  const rangeIn = (days: Intl.DateTimeFormat, from: LocalDateTime, to: LocalDateTime) =>
    inNumbers
      ? numberedRange(inNumbers(from), inNumbers(to))
      : days
          .formatRange(asUtc(from), asUtc(to))
          .replace(/^(\d+\.?)\s*–\s*(?=\d)/, '$1–')
          .replace(/\s/g, noBreak);

  return {
    today,
    date,
    weekday,
    time,
    /** 'Thursday 12 March'. */
    day: (local: LocalDateTime) => fullDay(weekday(local), date(local)),
    /** 'in 2 days', 'yesterday'; weeks and months where days would have to be counted. */
    relative(local: LocalDateTime): string {
      const days = daysBetween(today, dayOf(local));
      const distance = Math.abs(days);
      if (distance < 14) return ownWord(fromNow, days) ?? daysAway(days);
      if (distance < 60) return fromNow.format(Math.round(days / 7), 'week');
      return fromNow.format(Math.round(days / 30.4), 'month');
    },
    /** '12 March 2026', in whatever year one reads it. */
    dateWithYear: (local: LocalDateTime) => inNumbers?.(local) ?? withYear.format(asUtc(local)).replaceAll(' ', noBreak),
    /** '12–14 March'. */
    range: (from: LocalDateTime, to: LocalDateTime) => rangeIn(isThisYear(from) && isThisYear(to) ? dayAndMonth : withYear, from, to),
    /** 'Thu 12 Mar', for the columns of tables. */
    short,
    /** '12–14 Mar', and 'Thu 12 Mar' where both are one day. */
    shortRange: (from: LocalDateTime, to: LocalDateTime) => (dayOf(from) === dayOf(to) ? short(from) : rangeIn(isThisYear(from) && isThisYear(to) ? shortDate : shortWithYear, from, to)),
    /** '12 Mar', where the weekday says nothing. */
    shortDate: (local: LocalDateTime) => inNumbers?.(local) ?? (isThisYear(local) ? shortDate : shortWithYear).format(asUtc(local)).replaceAll(' ', noBreak),
    /** 'Thu'. */
    shortWeekday: (local: LocalDateTime) => shortWeekday.format(asUtc(local)),
    /** '2 Nov', '2. nov.', along an axis. */
    tick: (local: LocalDateTime) => (format ? numbered(local, tickFormats[format]) : shortDate.format(asUtc(local)).replaceAll(' ', noBreak)),
    /** The parts of a date block: 'Thu', '12', 'Mar'. */
    block: (local: LocalDateTime) => ({
      weekday: undotted(shortWeekday.format(asUtc(local))),
      number: String(Number(local.slice(8, 10))),
      month: undotted(shortMonth.format(asUtc(local))),
    }),
    /** Which of the phrases of a language names this moment best, with what goes into it. */
    when(local: LocalDateTime): WhenPhrase {
      const ahead = daysBetween(today, dayOf(local));
      const near = ahead === 0 ? 'today' : ahead === 1 ? 'tomorrow' : ahead > 1 && ahead < 7 ? 'weekday' : 'date';
      const key = hasTime(local) ? (`${near}At` as const) : near;
      return { key, weekday: weekday(local), date: date(local), time: hasTime(local) ? time(local) : '' };
    },
    /** 'British Summer Time': what the clocks of the zone show on that day. */
    zoneName: (local: LocalDateTime) => namedZone.formatToParts(asUtc(local)).find(({ type }) => type === 'timeZoneName')?.value ?? zone,
    capital: (text: string) => text.charAt(0).toLocaleUpperCase(tag) + text.slice(1),
    list: (items: string[], type: 'conjunction' | 'disjunction' = 'conjunction') => listFormat(tag, { type }).format(items),
  };
}

/** The wall clock that an instant has in a zone. */
export function wallClock(instant: Instant | Date, zone: string): LocalDateTime {
  const parts = dateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** Day and month alone, where a year finds no room. */
const tickFormats = { 'YYYY-MM-DD': 'MM-DD', 'DD.MM.YYYY': 'DD.MM.', 'DD/MM/YYYY': 'DD/MM', 'MM/DD/YYYY': 'MM/DD' } as const satisfies Record<DateFormat, string>;

/** A day in numbers, in the places that a pattern gives them. */
export function numbered(local: LocalDateTime, pattern: string): string {
  return pattern.replace('YYYY', local.slice(0, 4)).replace('MM', local.slice(5, 7)).replace('DD', local.slice(8, 10));
}

/** Two long dates may stand on two lines. */
function numberedRange(from: string, to: string): string {
  return from === to ? from : `${from}${noBreak}– ${to}`;
}

function undotted(short: string): string {
  return short.replace(/\.$/, '');
}

export function hasTime(local: LocalDateTime): boolean {
  return local.length > 10;
}

export function dayOf(local: LocalDateTime): LocalDateTime {
  return local.slice(0, 10);
}

export function daysBetween(from: LocalDateTime, to: LocalDateTime): number {
  return Math.round((asUtc(dayOf(to)).getTime() - asUtc(dayOf(from)).getTime()) / 86_400_000);
}

/** The word that a language has for a near day ('tomorrow', 'overmorgen'). Days that are counted are left to its own texts: Intl counts Norwegian ones in *døgn*. */
function ownWord(fromNow: Intl.RelativeTimeFormat, days: number): string | null {
  const parts = fromNow.formatToParts(days, 'day');
  return parts.some(({ type }) => type === 'integer') ? null : parts.map(({ value }) => value).join('');
}

function asUtc(local: LocalDateTime): Date {
  return new Date(hasTime(local) ? `${local.slice(0, 16)}:00Z` : `${local}T00:00:00Z`);
}
