import type { Instant, LocalDateTime } from '@/cms/types';
import { dayOf, daysBetween, wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';

/** 'today', 'on Friday at 09:00', 'on 12 March': as within a sentence. */
export function whenOf(local: LocalDateTime, zone: string, { t, datesIn }: Words): string {
  const { key, ...parts } = datesIn(zone).when(local);
  return t(`when.${key}`, parts);
}

/** The whole of a moment, for whoever asks: 'Thursday 12 March at 10:00 (2 days ago)'. */
export function fullyOf(at: Instant, zone: string, { t, datesIn }: Words): string {
  const dates = datesIn(zone);
  const local = wallClock(at, zone);
  return `${t('when.dayAt', { day: dates.day(local), time: dates.time(local) })} (${dates.relative(local)})`;
}

/** As short as it stays plain: the time today, a weekday this week, else day and month. */
export function shortlyOf(at: Instant, zone: string, { datesIn }: Words): string {
  const dates = datesIn(zone);
  const local = wallClock(at, zone);
  const ago = daysBetween(dayOf(local), dates.today);
  return ago === 0 ? dates.time(local) : ago > 0 && ago < 6 ? dates.shortWeekday(local) : dates.shortDate(local);
}

/** What happened day by day, in the order given. */
export function byDay<Happened extends { at: Instant }>(all: Happened[], zone: string): { day: LocalDateTime; ofDay: Happened[] }[] {
  const days: { day: LocalDateTime; ofDay: Happened[] }[] = [];
  for (const happened of all) {
    const day = dayOf(wallClock(happened.at, zone));
    const last = days.at(-1);
    if (last?.day === day) last.ofDay.push(happened);
    else days.push({ day, ofDay: [happened] });
  }
  return days;
}
