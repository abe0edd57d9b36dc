import { CircleAlert, CircleCheck } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from '@/ui/Icon';
import { classes } from '@/ui/layout';
import styles from './WorkNotice.module.css';

/** What has happened, or is to be known now; read out when it appears. */
export function WorkNotice({ tone = 'success', children }: { tone?: 'success' | 'warning'; children: ReactNode }) {
  return (
    <div role="status" className={classes(styles.notice, tone === 'warning' && styles.warning)}>
      <Icon of={tone === 'success' ? CircleCheck : CircleAlert} className={styles.icon} />
      <div>{children}</div>
    </div>
  );
}
