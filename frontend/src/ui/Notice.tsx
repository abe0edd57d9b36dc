import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { classes } from './layout';
import styles from './Notice.module.css';

const icons = { warning: CircleAlert, danger: TriangleAlert, success: CircleCheck };

/** Something to know now; read out when it appears. */
export function Notice({ tone, children }: { tone: keyof typeof icons; children: ReactNode }) {
  return (
    <div className={classes(styles.notice, styles[tone])} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon of={icons[tone]} className={styles.icon} />
      <p>{children}</p>
    </div>
  );
}
