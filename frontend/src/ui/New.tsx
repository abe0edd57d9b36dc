import type { ReactNode } from 'react';
import styles from './New.module.css';

/** Marks what has come since somebody last looked. */
export function New({ children }: { children: ReactNode }) {
  return <span className={styles.new}>{children}</span>;
}
