import { Hidden } from './layout';
import styles from './Skeleton.module.css';

/** Holds the place of lines that are on their way. */
export function Skeleton({ lines, label }: { lines: number; label: string }) {
  return (
    <div className={styles.skeleton} role="status">
      <Hidden>{label}</Hidden>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles.line} />
      ))}
    </div>
  );
}
