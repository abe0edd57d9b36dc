import { Check } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { classes, Hidden } from './layout';
import styles from './Tracker.module.css';

export type TrackerStep = {
  key: string;
  name: string;
  state: 'done' | 'now' | 'next';
  /** The state in words, for those who do not see the line. */
  said: string;
  date: ReactNode;
};

/** Where the case is: done is a check, now a ring, to come is hollow. */
export function Tracker({ label, steps }: { label: string; steps: TrackerStep[] }) {
  return (
    <ol className={classes(styles.tracker, steps.length > 5 && styles.many)} aria-label={label}>
      {steps.map((step) => (
        <li key={step.key} className={styles[step.state]} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className={styles.node}>{step.state === 'done' ? <Icon of={Check} className={styles.check} /> : null}</span>
          <span className={styles.stage}>{step.name}</span>
          <Hidden>, {step.said}</Hidden>
          {step.date ? <span className={styles.date}>{step.date}</span> : null}
        </li>
      ))}
    </ol>
  );
}
