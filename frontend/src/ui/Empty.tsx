import type { IconNode } from 'lucide';
import type { ReactNode } from 'react';
import styles from './Empty.module.css';
import { Icon } from './Icon';

/** Says what will appear here, and why there is nothing yet. */
export function Empty({ icon, title, children }: { icon: IconNode; title: string; children: ReactNode }) {
  return (
    <div className={styles.empty}>
      <Icon of={icon} className={styles.icon} />
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{children}</p>
    </div>
  );
}
