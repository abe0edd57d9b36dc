import { classes } from '@/ui/layout';
import type { Bar, Timeline } from '@/ui/timeline';
import styles from './DayAxis.module.css';

// Drawn by attributes: the policy of the pages allows no style on an element, and one with a nonce only where the page was loaded whole.
const at = (day: number, { days }: Timeline) => `${((day / days) * 100).toFixed(2)}%`;

/** What stands over the bars: mondays by name, as many as have room, and today. */
export function DayAxis({ timeline, nameOf, today }: { timeline: Timeline; nameOf: (day: string) => string; today: string }) {
  const { weeks, step, days } = timeline;
  const named = weeks.map(({ first }, week) => ({ first, week })).filter(({ week }) => week % step === 0 && weeks.length - week >= step);
  return (
    <svg className={styles.axis} aria-hidden="true">
      {named.map(({ first, week }) => (
        <text key={first} x={at(week * 7, timeline)} y={34}>
          {nameOf(first)}
        </text>
      ))}
      {timeline.today === null ? null : (
        <text className={styles.now} x={at(timeline.today + 0.5, timeline)} y={14} textAnchor={anchorAt((timeline.today + 0.5) / days)}>
          {today}
        </text>
      )}
    </svg>
  );
}

/** So that a word at either end stays within. */
function anchorAt(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.08) return 'start';
  return share > 0.92 ? 'end' : 'middle';
}

/** The days of one task. */
export function DayBar({ bar: { from, span }, timeline, isOver }: { bar: Bar; timeline: Timeline; isOver: boolean }) {
  const { weeks, today } = timeline;
  return (
    <div className={styles.place}>
      <svg className={styles.track} aria-hidden="true">
        {weeks.map(({ first }, week) => (
          <line key={first} className={styles.week} x1={at(week * 7, timeline)} x2={at(week * 7, timeline)} y1="0" y2="100%" />
        ))}
        <rect className={classes(styles.bar, isOver && styles.over)} x={at(from, timeline)} width={at(span, timeline)} y="50%" height={14} rx={4} />
        {today === null ? null : <line className={styles.today} x1={at(today + 0.5, timeline)} x2={at(today + 0.5, timeline)} y1="0" y2="100%" />}
      </svg>
    </div>
  );
}
