import type { PlanTask } from '@/cms/types';
import type { Span } from '@/ui/timeline';
import type { Words } from '@/ui/words/createWords';
import { dayOf } from '@/ui/words/dates';

/** The first and the last day of a task, its meeting among them; `null` where it has none. */
export function spanOf({ from, to, meeting }: PlanTask): Span | null {
  const days = [from, to, meeting && dayOf(meeting)].filter((day) => day !== null).sort();
  const [first] = days;
  const last = days.at(-1);
  return first && last ? { first, last } : null;
}

/** By their first day, as they stood where it is the same; those without a day come last. */
export function inOrder(tasks: PlanTask[]): PlanTask[] {
  const first = (task: PlanTask) => spanOf(task)?.first ?? null;
  return tasks.toSorted((left, right) => compareDays(first(left), first(right)));
}

function compareDays(left: string | null, right: string | null): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return left.localeCompare(right);
}

/** Whether all its days went by and it is not finished: what was planned is then no promise any more. */
export function isLate(task: PlanTask, { datesIn }: Pick<Words, 'datesIn'>): boolean {
  const span = spanOf(task);
  return task.state !== 'done' && span !== null && span.last < datesIn(task.zone).today;
}

/** When it is, in words: '2–5 March', '12–14 March, from 10:00', 'Thursday 12 March at 10:00', 'Was planned for 2–5 March'. */
export function daysInWords(task: PlanTask, words: Words): string {
  const { t, datesIn } = words;
  const span = spanOf(task);
  if (!span) return t('plan.noDays');
  const { first, last } = span;
  const dates = datesIn(task.zone);
  const whole = first === last ? dates.day(first) : dates.range(first, last);
  if (isLate(task, words)) return t('plan.wasPlanned', { days: whole });
  if (!task.meeting) return whole;
  if (first !== last && dayOf(task.meeting) === first) return t('plan.daysFromTime', { days: whole, time: dates.time(task.meeting) });
  const meeting = t('when.dayAt', { day: dates.day(task.meeting), time: dates.time(task.meeting) });
  return first === last ? meeting : t('plan.daysAndMeeting', { days: whole, meeting });
}
