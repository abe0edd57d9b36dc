import type { ReactNode } from 'react';
import styles from './Nothing.module.css';

/** Says what will appear here, and why there is nothing yet. */
export function Nothing({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.nothing}>
      <p>{title}</p>
      <p>{children}</p>
    </div>
  );
}
