import type { ReactNode } from 'react';
import { classes } from '@/ui/layout';
import styles from './ListFrame.module.css';

/** A list with what narrows it and what follows it; how it looks is named by where it stands. */
export const ListFrame = ({ className, children }: { className: string | undefined; children: ReactNode }) => <div className={classes(styles.list, className)}>{children}</div>;
