import { CircleCheck, CircleX, type IconNode, Pause } from 'lucide';
import { Icon } from '@/ui/Icon';
import { classes } from '@/ui/layout';
import styles from './Status.module.css';

export type StatusTone = 'plain' | 'go' | 'warn' | 'ok' | 'bad';
export type StatusMark = 'waiting' | 'closed' | 'cancelled';

const marks: Record<StatusMark, IconNode> = { waiting: Pause, closed: CircleCheck, cancelled: CircleX };

type Properties = { code?: string | null; mark?: StatusMark | null; tone: StatusTone; children: string };

/** A state: the eye scans the code or the mark, the word explains. */
export function Status({ code = null, mark = null, tone, children }: Properties) {
  const chip = mark ? <Icon of={marks[mark]} className={styles.mark} /> : code;
  return (
    <span className={classes(styles.status, styles[tone])}>
      {chip ? <b aria-hidden="true">{chip}</b> : null}
      <span className={styles.said}>{children}</span>
    </span>
  );
}
