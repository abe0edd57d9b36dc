import type { WorkTask } from '@/cms/types';
import { createTimeline, type Span } from '@/ui/timeline';
import { dayOf } from '@/ui/words/dates';
import { Nothing } from '@/ui/workspace/Nothing';
import type { CaseView } from '../readCase';
import { TaskStatus } from '../TaskStatus';
import { DayAxis, DayBar } from './DayAxis';
import styles from './ProjectPlan.module.css';

/** The days of the work, on weeks; whoever cannot see the bars reads the days. */
export function ProjectPlan({ view }: { view: CaseView }) {
  const { portal, of, words } = view;
  const { t, datesIn } = words;
  const dates = datesIn(portal.timeZone);
  const dated = of.tasks.flatMap((task) => {
    const span = spanOf(task);
    return span ? [{ task, span }] : [];
  });
  const undated = of.tasks.filter((task) => spanOf(task) === null);
  const timeline = createTimeline(dated.map(({ span }) => span), dates.today);
  if (!timeline) {
    return (
      <Nothing title={t('workspace.case.project.noneTitle')}>
        {t('workspace.case.project.none')}
      </Nothing>
    );
  }
  const ordered = dated.toSorted((one, other) => one.span.first.localeCompare(other.span.first));
  return (
    <section aria-labelledby="project-plan" className={styles.plan}>
      <h2 id="project-plan">{t('workspace.case.project.heading')}</h2>
      <div className={styles.axis}>
        <DayAxis timeline={timeline} nameOf={dates.tick} today={t('day.today')} />
      </div>
      <ol>
        {ordered.map(({ task, span }) => (
          <li key={task.documentId} className={styles.row}>
            <div>
              <b>{task.title}</b>
              <p className={styles.muted}>
                {dates.shortRange(span.first, span.last)}
                {task.responsible ? `, ${task.responsible.name}` : null}
              </p>
              <p>
                <TaskStatus status={task.status} words={words} />
              </p>
            </div>
            <DayBar bar={timeline.barOf(span)} timeline={timeline} isOver={task.status === 'done' || task.status === 'approved'} />
          </li>
        ))}
      </ol>
      {undated.length > 0 ? <p className={styles.muted}>{t('workspace.case.project.undated', { count: undated.length, tasks: dates.list(undated.map(({ title }) => title)) })}</p> : null}
    </section>
  );
}

/** The first and the last day of a task, its meeting among them; null where it has none. */
function spanOf({ scheduledFrom, scheduledTo, meetingAt }: WorkTask): Span | null {
  const days = [scheduledFrom, scheduledTo, meetingAt && dayOf(meetingAt)].filter((day) => day !== null).sort();
  const [first] = days;
  const last = days.at(-1);
  return first && last ? { first, last } : null;
}
