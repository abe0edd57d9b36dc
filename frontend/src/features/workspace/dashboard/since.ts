import { Children, createElement, isValidElement, type ReactNode } from 'react';
import type { Portal, Since } from '@/cms/types';
import { workCasePath } from '@/surroundings/paths';
import { dayOf, daysBetween, wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';
import { type LogPlace, logSentence } from '../case/log/logSentence';
import { fullyOf } from '../case/times';

type Part = { text: string; strong: boolean };

/** What happened while the member was away, in her words; `all` names how much of it there is. */
export type SinceView = { left: string | null; leftFull: string | null; all: string; items: SinceItem[] };

export type SinceItem = { id: number; at: string; when: string; full: string; said: Part[]; number: string; site: string; href: string };

export function sinceView({ leftAt, entries, more }: Since, portal: Pick<Portal, 'key'> & LogPlace, words: Words): SinceView {
  const { t } = words;
  const { key, timeZone } = portal;
  return {
    left: leftAt && momentBefore(leftAt, timeZone, words),
    leftFull: leftAt && fullyOf(leftAt, timeZone, words),
    all: t(`workspace.dashboard.since.${more ? 'last' : 'all'}`, { count: entries.length }),
    items: entries.map(({ case: { number, street, title, city }, entry }) => ({
      id: entry.id,
      at: entry.at,
      when: shortMoment(entry.at, timeZone, words),
      full: fullyOf(entry.at, timeZone, words),
      said: partsOf(logSentence(entry, portal, words, strongly)),
      number,
      site: [street ?? title, city].filter(Boolean).join(', '),
      href: workCasePath(key, number),
    })),
  };
}

const strongly = (part: ReactNode) => createElement('b', null, part);

/** A sentence as it goes through JSON. */
const partsOf = (said: ReactNode): Part[] => Children.toArray(said).map((part) => ({ text: textOf(part), strong: isValidElement(part) }));

const textOf = (said: ReactNode): string =>
  Children.toArray(said)
    .map((part) => (isValidElement<{ children?: ReactNode }>(part) ? textOf(part.props.children) : typeof part === 'string' ? part : ''))
    .join('');

/** '07:55' today, 'Mon 19:04' in the week before, else 'Mon 17 Nov'. */
function shortMoment(at: string, zone: string, { datesIn }: Words): string {
  const dates = datesIn(zone);
  const local = wallClock(at, zone);
  const ago = daysBetween(dayOf(local), dates.today);
  if (ago <= 0) return dates.time(local);
  return ago < 7 ? `${dates.shortWeekday(local)} ${dates.time(local)}` : dates.short(local);
}

/** '07:55' today, 'yesterday 16:42', 'Mon 17 Nov 16:42'. */
function momentBefore(at: string, zone: string, { datesIn }: Words): string {
  const dates = datesIn(zone);
  const local = wallClock(at, zone);
  const ago = daysBetween(dayOf(local), dates.today);
  if (ago <= 0) return dates.time(local);
  return `${ago === 1 ? dates.relative(local) : dates.short(local)} ${dates.time(local)}`;
}
