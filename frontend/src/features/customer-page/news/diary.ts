import type { NewsKind } from '@/cms/types';

/** News as it is set: days with entries whose words and times are ready, so that the browser needs neither language nor zone. */
export type DiaryEntry = { id: string; kind: NewsKind; at: string; time: string; full: string; relative: string; text: string; link: DiaryLink | null };

/** The tab that an entry is about. */
export type DiaryLink = { href: string; words: string };

export type DiaryDay = { date: string; label: string; detail: string; entries: DiaryEntry[] };

export type Diary = { days: DiaryDay[]; next: string | null };

/** Pages may break within a day: what belongs to one day comes under one head. */
export function joinDays(pages: DiaryDay[][]): DiaryDay[] {
  const days = new Map<string, DiaryDay>();
  for (const day of pages.flat()) {
    const begun = days.get(day.date);
    days.set(day.date, begun ? { ...begun, entries: [...begun.entries, ...day.entries] } : day);
  }
  return [...days.values()];
}
