import type { ReactNode } from 'react';
import styles from './ArticlePart.module.css';

/** What stands below the text of an article. */
export const ArticlePart = ({ id, heading, children }: { id: string; heading: string; children: ReactNode }) => (
  <section aria-labelledby={id} className={styles.part}>
    <h2 id={id}>{heading}</h2>
    {children}
  </section>
);
