import type { Meetings, Portal } from '@/cms/types';
import { workCasePath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';

export type MeetingItem = { id: string; when: string; full: string; site: string; city: string | null; what: string; number: string; href: string };

/** The next meetings in the member's words: when, where, what for and with whom. */
export function meetingItems(meetings: Meetings, { key }: Pick<Portal, 'key'>, { t, datesIn }: Words): MeetingItem[] {
  return meetings.map(({ case: { number, street, title, city }, task, at, zone, who, office }) => {
    const dates = datesIn(zone);
    const near = dates.when(at).key;
    const day = near === 'todayAt' || near === 'tomorrowAt' ? dates.capital(dates.relative(at)) : dates.short(at);
    return {
      id: `${number} ${at} ${task}`,
      when: `${day} ${dates.time(at)}`,
      full: t('when.dayAt', { day: dates.capital(dates.day(at)), time: dates.time(at) }),
      site: street ?? title,
      city,
      what: [task, who ?? office].filter(Boolean).join(', '),
      number,
      href: workCasePath(key, number),
    };
  });
}
