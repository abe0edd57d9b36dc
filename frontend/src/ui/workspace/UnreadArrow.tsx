import { Hidden, classes } from '@/ui/layout';
import styles from './UnreadArrow.module.css';

/** The red arrow: something waits to be read. It fades in and out less than once a second; with reduced motion it stands still, outlined. */
export function UnreadArrow({ word, calls = false }: { word: string; calls?: boolean }) {
  return (
    <span className={classes(styles.arrow, calls && styles.calls)}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 5.6h6.2V2.2L14.4 8l-6.2 5.8v-3.4H2z" />
      </svg>
      <Hidden>{word}</Hidden>
    </span>
  );
}
