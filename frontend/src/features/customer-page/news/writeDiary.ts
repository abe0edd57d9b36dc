import type { CustomerPage, News, NewsEntry, NewsKind } from '@/cms/types';
import { tabPath } from '@/surroundings/paths';
import { dayOf, daysBetween, wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';
import { type Diary, type DiaryDay, type DiaryEntry, type DiaryLink, joinDays } from './diary';
import { newsSentence } from './newsSentence';

/** The place of a diary: whose case, in which portal. */
type Place = { portal: Pick<CustomerPage['portal'], 'key' | 'timeZone'>; case: Pick<CustomerPage['case'], 'number'> };

/** Sets news by day in the portal's time zone, newest first as they come. */
export function writeDiary(news: News, place: Place, words: Words): Diary {
  const { timeZone } = place.portal;
  const days = news.entries.flatMap((entry) => {
    const text = newsSentence(entry, words, timeZone);
    return text === null ? [] : [dayWith(entry, text, linkOf(entry.kind, place, words), timeZone, words)];
  });
  return { days: joinDays([days]), next: news.next };
}

/** An entry about a page comes only while that page is open, so its link leads somewhere. */
function linkOf(kind: NewsKind, { portal, case: { number } }: Place, { t }: Words): DiaryLink | null {
  if (kind === 'messageToCustomer') return { href: tabPath(portal.key, number, 'communication'), words: t('news.readMessage') };
  if (kind === 'documentShared') return { href: tabPath(portal.key, number, 'documents'), words: t('news.openDocuments') };
  return null;
}

function dayWith(entry: NewsEntry, text: string, link: DiaryLink | null, zone: string, { t, datesIn }: Words): DiaryDay {
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
    link,
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
