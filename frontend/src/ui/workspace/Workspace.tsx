import type { ReactNode } from 'react';
import { classes } from '@/ui/layout';
import { workFontClasses } from './font';
import styles from './workspace.module.css';

/** The ground of each workspace page: its font, its scales, and the looks of plain elements. */
export function Workspace({ children }: { children: ReactNode }) {
  return <div className={classes(workFontClasses, styles.workspace)}>{children}</div>;
}
