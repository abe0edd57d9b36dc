import type { News, NewsEntry, Portal } from '@/cms/types';
import { dayOf, daysBetween, wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';
import { type Diary, type DiaryDay, type DiaryEntry, joinDays } from './diary';
import { newsSentence } from './newsSentence';

/** Sets news by day in the portal's time zone, newest first as they come. */
export function writeDiary(news: News, { timeZone }: Portal, words: Words): Diary {
  const days = news.entries.flatMap((entry) => {
    const text = newsSentence(entry, words, timeZone);
    return text === null ? [] : [dayWith(entry, text, timeZone, words)];
  });
  return { days: joinDays([days]), next: news.next };
}

function dayWith(entry: NewsEntry, text: string, zone: string, { t, datesIn }: Words): DiaryDay {
  const dates = datesIn(zone);
  const local = wallClock(entry.at, zone);
  const time = dates.time(local);
  const written: DiaryEntry = {
    id: entry.id,
    kind: entry.kind,
    at: entry.at,
    time,
    full: t('when.dayAt', { day: dates.day(local), time }),
    relative: dates.relative(local),
    text,
  };
  const ago = daysBetween(dayOf(local), dates.today);
  const named = ago === 0 ? t('day.today') : ago === 1 ? t('day.yesterday') : null;
  return {
    date: dayOf(local),
    label: named ?? dates.capital(dates.weekday(local)),
    detail: named ? dates.day(local) : dates.date(local),
    entries: [written],
  };
}
