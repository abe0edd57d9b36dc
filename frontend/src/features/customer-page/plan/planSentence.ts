import type { ReactNode } from 'react';
import type { CustomerPage, PlanTask } from '@/cms/types';
import { marked } from '@/ui/Headline';
import type { Words } from '@/ui/words/createWords';
import { spanOf } from './planDays';

/** What runs, else what comes next, else how far the work is: from facts alone. */
export function planSentence(page: CustomerPage, tasks: PlanTask[], words: Words): { sentence: ReactNode; lead: string | null } {
  const { t, datesIn } = words;
  const lead = planLead(page, tasks, words);
  const running = tasks.find(({ state }) => state === 'running');
  if (running) return { sentence: t.rich('head.taskRunning', { ...marked, task: nameOf(running, words) }), lead };
  const { today } = datesIn(page.portal.timeZone);
  const planned = tasks.flatMap((task) => {
    const at = task.state === 'planned' ? (task.meeting ?? task.from) : null;
    return at !== null && at >= today ? [{ task, at }] : [];
  });
  const [next] = planned.sort((left, right) => left.at.localeCompare(right.at));
  if (next) {
    const { key, ...parts } = datesIn(next.task.zone).when(next.at);
    return { sentence: t.rich('plan.next', { ...marked, task: nameOf(next.task, words), when: t(`when.${key}`, parts) }), lead };
  }
  const done = tasks.length > 0 && tasks.every(({ state }) => state === 'done');
  return { sentence: t.rich(done ? 'head.stage.done' : 'plan.none', marked), lead };
}

function planLead({ portal }: CustomerPage, tasks: PlanTask[], { t, datesIn }: Words): string | null {
  if (tasks.length === 0) return null;
  const done = tasks.filter(({ state }) => state === 'done').length;
  const last = tasks.flatMap((task) => (task.state === 'done' ? [] : [spanOf(task)?.last ?? ''])).sort().at(-1);
  const counted = t('plan.count', { count: tasks.length, done });
  return last ? `${counted} ${t('plan.last', { date: datesIn(portal.timeZone).date(last) })}` : counted;
}

/** The main inspection has its own name in every language. */
export function nameOf(task: PlanTask, { t }: Words): string {
  return task.mainInspection ? t('schedule.inspection') : task.title;
}
