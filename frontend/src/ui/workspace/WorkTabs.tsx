import type { ReactNode } from 'react';
import { classes } from '@/ui/layout';
import styles from './WorkTabs.module.css';

/** A row of links, one of which leads where one is. Where there is no room for all, it scrolls. */
export function WorkTabs({ label, className, children }: { label: string; className?: string | undefined; children: ReactNode }) {
  return (
    <nav className={classes(styles.tabs, className)} aria-label={label}>
      {children}
    </nav>
  );
}

/** How many there are behind a tab. */
export function TabCount({ children }: { children: ReactNode }) {
  return <span className={styles.count}>{children}</span>;
}
