import type { Approval, Instant, Portal } from '@/cms/types';
import { wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';

export type Told = { portal: Portal; words: Words };

/** Why a decision was not taken. */
export type ApprovalProblem = 'reason' | 'moved' | 'changed';

/** What is open waits for the client. */
export const badgeOf = { open: 'waiting', approved: 'done', declined: 'stopped', withdrawn: 'stopped', void: 'stopped' } as const satisfies Record<Approval['state'], 'waiting' | 'done' | 'stopped'>;

/** A day as it is said. */
const dayOf = ({ portal, words: { datesIn } }: Told, at: Instant): string => datesIn(portal.timeZone).date(wallClock(at, portal.timeZone));

/** A day with its time. */
export function momentOf({ portal, words: { datesIn } }: Told, at: Instant): string {
  const dates = datesIn(portal.timeZone);
  const local = wallClock(at, portal.timeZone);
  return `${dates.date(local)}, ${dates.time(local)}`;
}

export const factsOf = (told: Told, { askedAt, dueOn, state, file, number }: Approval): string[] => {
  const { t, datesIn } = told.words;
  return [
    t('office.approvals.askedOn', { day: dayOf(told, askedAt) }),
    ...(state === 'open' && dueOn ? [t('office.approvals.due', { day: datesIn(told.portal.timeZone).date(dueOn) })] : []),
    t('office.approvals.pages', { count: file.pages }),
    t('office.approvals.number', { number }),
  ];
};
