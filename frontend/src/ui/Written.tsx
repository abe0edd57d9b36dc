import type { Instant } from '@/cms/types';
import { dayOf, daysBetween, wallClock } from './words/dates';
import type { Words } from './words/createWords';

/** When something was written: the day as people say it, the whole of it where one asks. */
export function Written({ at, zone, words: { t, datesIn }, className }: { at: Instant; zone: string; words: Words; className: string | undefined }) {
  const dates = datesIn(zone);
  const local = wallClock(at, zone);
  const ago = daysBetween(dayOf(local), dates.today);
  const day = ago === 0 ? t('day.today') : ago === 1 ? t('day.yesterday') : dates.capital(dates.day(local));
  return (
    <time className={className} dateTime={at} title={`${t('when.dayAt', { day: dates.day(local), time: dates.time(local) })} (${dates.relative(local)})`}>
      {day} {dates.time(local)}
    </time>
  );
}
