import { CircleCheck, CircleDot, CirclePause, CircleX } from 'lucide';
import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { Icon } from './Icon';
import { classes } from './layout';

const icons = { now: CircleDot, waiting: CirclePause, done: CircleCheck, stopped: CircleX };

/** A state: icon, word and colour together, never the colour alone. */
export function Badge({ state, children }: { state: keyof typeof icons; children: ReactNode }) {
  return (
    <span className={classes(styles.badge, styles[state])}>
      <Icon of={icons[state]} className={styles.icon} />
      {children}
    </span>
  );
}
