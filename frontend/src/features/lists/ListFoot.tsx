import type { ReactNode } from 'react';
import styles from './ListFoot.module.css';

/** The ways to the first and the next page; at the end the list as a file, where it can be taken along. */
export function ListFoot({ children, files, hint }: { children: ReactNode; files?: ReactNode; hint?: string }) {
  return (
    <div className={styles.foot}>
      <p className={styles.pages}>{children}</p>
      {files ? (
        <div className={styles.files}>
          <p className={styles.pages}>{files}</p>
          {hint ? <p className={styles.hint}>{hint}</p> : null}
        </div>
      ) : null}
    </div>
  );
}
