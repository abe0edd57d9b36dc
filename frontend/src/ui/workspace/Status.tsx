import { classes } from '@/ui/layout';
import styles from './Status.module.css';

export type StatusTone = 'plain' | 'go' | 'warn' | 'ok' | 'bad';

/** A state: the eye scans the code, the word explains. */
export function Status({ code, tone, children }: { code: string; tone: StatusTone; children: string }) {
  return (
    <span className={classes(styles.status, styles[tone])}>
      <b aria-hidden="true">{code}</b>
      {children}
    </span>
  );
}
