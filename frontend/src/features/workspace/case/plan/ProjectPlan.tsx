import type { WorkTask } from '@/cms/types';
import { Nothing } from '@/ui/workspace/Nothing';
import { dayOf } from '@/ui/words/dates';
import { type Bar as Place, createTimeline, type Span, type Timeline } from '@/features/customer-page/plan/timeline';
import type { CaseView } from '../readCase';
import { TaskStatus } from '../TaskStatus';
import { dayShort } from '../times';
import { classes } from '@/ui/layout';
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
      <div className={styles.weeks} aria-hidden="true">
        <span />
        <div>
          {timeline.weeks.map(({ first }, index) => (
            <span key={first}>{index % timeline.step === 0 ? dayShort(first, portal.timeZone, words) : null}</span>
          ))}
        </div>
      </div>
      <ol>
        {ordered.map(({ task, span }) => (
          <li key={task.documentId} className={styles.row}>
            <div>
              <b>{task.title}</b>
              <p className={styles.muted}>
                {span.first === span.last ? dates.day(span.first) : dates.range(span.first, span.last)}
                {task.responsible ? `, ${task.responsible.name}` : null}
              </p>
            </div>
            <Bar bar={timeline.barOf(span)} timeline={timeline} isOver={task.status === 'done' || task.status === 'approved'} />
            <div className={styles.state}>
              <TaskStatus status={task.status} words={words} />
            </div>
          </li>
        ))}
      </ol>
      {undated.length > 0 ? <p className={styles.muted}>{t('workspace.case.project.undated', { count: undated.length, tasks: dates.list(undated.map(({ title }) => title)) })}</p> : null}
    </section>
  );
}

/** Drawn by attributes: the policy of the pages allows no style on an element, and one with a nonce only where the page was loaded whole. */
function Bar({ bar: { from, span }, timeline: { days, weeks, today }, isOver }: { bar: Place; timeline: Timeline; isOver: boolean }) {
  return (
    <svg className={styles.track} viewBox={`0 0 ${days} 10`} preserveAspectRatio="none" aria-hidden="true">
      {weeks.map(({ first }, week) => (
        <line key={first} className={styles.week} x1={week * 7} x2={week * 7} y1={0} y2={10} />
      ))}
      <rect className={classes(styles.bar, isOver && styles.over)} x={from} width={span} y={3} height={4} />
      {today === null ? null : <line className={styles.today} x1={today + 0.5} x2={today + 0.5} y1={0} y2={10} />}
    </svg>
  );
}

/** The first and the last day of a task, its meeting among them; null where it has none. */
function spanOf({ scheduledFrom, scheduledTo, meetingAt }: WorkTask): Span | null {
  const days = [scheduledFrom, scheduledTo, meetingAt && dayOf(meetingAt)].filter((day) => day !== null).sort();
  const [first] = days;
  const last = days.at(-1);
  return first && last ? { first, last } : null;
}
