import type { ComponentProps } from 'react';
import styles from './WorkTable.module.css';

/** What is a sum or a number stands at the right, its heading with it. */
export const amount = styles.amount;

type Properties = Omit<ComponentProps<'table'>, 'className' | 'frame'> & { /** Names the frame of a table that may be wider than a phone, so that keys move it, too. */ frame?: string | undefined };

/** A table that is read, of sums or measures: `small` in a cell says more of it, the last row of a foot is what it comes to. */
export function WorkTable({ frame, ...table }: Properties) {
  return (
    <div className={styles.scroll} {...(frame !== undefined && { tabIndex: 0, role: 'group', 'aria-label': frame })}>
      <table {...table} className={styles.table} />
    </div>
  );
}
