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

const translators = new WeakMap<Messages, Translator>();

/** A language is read once and its texts are taken apart where they are first said, so whoever speaks it next has them ready. */
function translatorOf(messages: Messages): Translator {
  const known = translators.get(messages);
  if (known) return known;
  const translator: Translator = createTranslator<Messages>({ locale: messages.language.tag, messages, timeZone: 'UTC' });
  translators.set(messages, translator);
  return translator;
}

export function createWords(locale: string, messages: Messages, now: Date, dateFormat: DateFormat | null = null): Words {
  const { tag } = messages.language;
  const t = translatorOf(messages);
  const zones = new Map<string, Dates>();
  const newDatesIn = (zone: string): Dates =>
    createDates({
      tag,
      zone,
      clock: (hour, minute) => t('clock', { hour, minute }),
      fullDay: (weekday, date) => t('day.full', { weekday, date }),
      daysAway: (days) => t(days > 0 ? 'day.ahead' : 'day.ago', { count: Math.abs(days) }),
      now: wallClock(now, zone),
      format: dateFormat,
    });
  return {
    locale,
    tag,
    t,
    datesIn(zone) {
      const dates = zones.get(zone) ?? newDatesIn(zone);
      zones.set(zone, dates);
      return dates;
    },
  };
}
