import type { ReactNode } from 'react';
import type { CustomerPage, PlanTask } from '@/cms/types';
import { marked } from '@/ui/Headline';
import type { Words } from '@/ui/words/createWords';
import { headSentence } from '../head/headSentence';
import { spanOf } from './planDays';

/** What the dashboard says comes next or is the matter, else the next planned day, else how far the work is: from facts alone. */
export function planSentence(page: CustomerPage, tasks: PlanTask[], words: Words): { sentence: ReactNode; lead: string | null } {
  const lead = planLead(tasks, words);
  if (page.head.kind !== 'stage' && page.head.kind !== 'decided') return { sentence: headSentence(page, words).sentence, lead };
  const { t, datesIn } = words;
  const next = nextDay(tasks, words);
  if (next) {
    const { key, ...parts } = datesIn(next.task.zone).when(next.day);
    return { sentence: t.rich('plan.next', { ...marked, task: nameOf(next.task, words), when: t(`when.${key}`, parts) }), lead };
  }
  const done = tasks.length > 0 && tasks.every(({ state }) => state === 'done');
  return { sentence: t.rich(done ? 'head.stage.done' : 'plan.none', marked), lead };
}

/** The earliest day ahead on which a task begins. Its hour is the head's to tell: the head knows whether it has passed. */
function nextDay(tasks: PlanTask[], { datesIn }: Words): { task: PlanTask; day: string } | null {
  const planned = tasks.flatMap((task) => {
    const day = task.state === 'planned' ? (spanOf(task)?.first ?? null) : null;
    return day !== null && day >= datesIn(task.zone).today ? [{ task, day }] : [];
  });
  return planned.sort((left, right) => left.day.localeCompare(right.day))[0] ?? null;
}

function planLead(tasks: PlanTask[], { t, datesIn }: Words): string | null {
  if (tasks.length === 0) return null;
  const done = tasks.filter(({ state }) => state === 'done').length;
  const ahead = tasks.flatMap((task) => {
    const span = task.state === 'done' ? null : spanOf(task);
    return span && span.last >= datesIn(task.zone).today ? [{ task, day: span.last }] : [];
  });
  const last = ahead.sort((left, right) => left.day.localeCompare(right.day)).at(-1);
  const counted = t('plan.count', { count: tasks.length, done });
  return last ? `${counted} ${t('plan.last', { date: datesIn(last.task.zone).date(last.day) })}` : counted;
}

/** The main inspection has its own name in every language. */
export function nameOf(task: PlanTask, { t }: Words): string {
  return task.mainInspection ? t('schedule.inspection') : task.title;
}
