import { CalendarClock } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { classes } from './layout';
import styles from './DateCard.module.css';

export type DayBlock = { dateTime: string; full: string; weekday: string; number: string; month: string };

export function DateCards({ children }: { children: ReactNode }) {
  return <ol className={styles.cards}>{children}</ol>;
}

/** A date is the only thing that is a card: the day is its picture. */
export function DateCard({ day, title, lines, actions }: { day: DayBlock | null; title: ReactNode; lines: ReactNode[]; actions?: ReactNode }) {
  return (
    <li className={styles.card}>
      {day ? (
        <time className={styles.day} dateTime={day.dateTime} title={day.full}>
          {day.weekday}
          <b>{day.number}</b>
          {day.month}
        </time>
      ) : (
        <span className={classes(styles.day, styles.undated)}>
          <Icon of={CalendarClock} />
        </span>
      )}
      <div>
        <h3 className={styles.title}>{title}</h3>
        {lines.filter(Boolean).map((line, index) => (
          <p key={index} className={styles.line}>
            {line}
          </p>
        ))}
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
    </li>
  );
}
