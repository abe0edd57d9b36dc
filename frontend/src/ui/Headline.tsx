import type { ReactNode } from 'react';
import styles from './Headline.module.css';

/** The one sentence of a page, upon the field; what is in a `mark` stands in the mark colour on a line of its own. */
export function Headline({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <h1 id={id} className={styles.headline}>
      {children}
    </h1>
  );
}

export function Lead({ children }: { children: ReactNode }) {
  return <p className={styles.lead}>{children}</p>;
}

/** For the messages that mark a part of their sentence. */
export const marked = { mark: (part: ReactNode) => <mark>{part}</mark> };
