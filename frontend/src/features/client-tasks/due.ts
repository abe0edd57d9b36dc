import type { Words } from '@/ui/words/createWords';
import { daysBetween } from '@/ui/words/dates';

/** How near a day is on which something is due. */
export type Nearness = 'late' | 'near' | 'far' | 'none';

const NEAR = 3;

export function nearnessOf(dueOn: string | null, today: string): Nearness {
  if (dueOn === null) return 'none';
  const ahead = daysBetween(today, dueOn);
  if (ahead < 0) return 'late';
  return ahead <= NEAR ? 'near' : 'far';
}

/** When something is due, as people say it; null where it is due on no day. */
export function dueIn({ t, datesIn }: Pick<Words, 't' | 'datesIn'>, zone: string, dueOn: string | null): { nearness: Nearness; said: string } | null {
  if (dueOn === null) return null;
  const dates = datesIn(zone);
  const nearness = nearnessOf(dueOn, dates.today);
  const said = nearness === 'late' ? t('office.due.late', { when: dates.relative(dueOn) }) : nearness === 'near' ? t('office.due.near', { when: dates.relative(dueOn) }) : t('office.due.on', { day: dates.day(dueOn) });
  return { nearness, said };
}
