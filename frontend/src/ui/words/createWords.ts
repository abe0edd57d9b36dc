import { createTranslator } from 'next-intl';
import type { DateFormat } from '@/cms/types';
import { createDates, type Dates, wallClock } from './dates';
import type { Messages } from './messages';

type Translator = ReturnType<typeof createTranslator<Messages>>;

/** One language, ready to speak. */
export type Words = {
  locale: string;
  /** BCP 47 with region, for Intl. */
  tag: string;
  t: Translator;
  /** Dates as seen now from a zone. */
  datesIn: (zone: string) => Dates;
};

export function createWords(locale: string, messages: Messages, now: Date, dateFormat: DateFormat | null = null): Words {
  const { tag } = messages.language;
  const t: Translator = createTranslator<Messages>({ locale: tag, messages, timeZone: 'UTC' });
  return {
    locale,
    tag,
    t,
    datesIn: (zone) =>
      createDates({
        tag,
        zone,
        clock: (hour, minute) => t('clock', { hour, minute }),
        fullDay: (weekday, date) => t('day.full', { weekday, date }),
        daysAway: (days) => t(days > 0 ? 'day.ahead' : 'day.ago', { count: Math.abs(days) }),
        now: wallClock(now, zone),
        format: dateFormat,
      }),
  };
}
