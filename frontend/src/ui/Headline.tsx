import type { ReactNode } from 'react';
import { classes } from './layout';
import styles from './Headline.module.css';

/** The one sentence of a page, upon the field; what is in a `mark` stands in the mark colour on a line of its own. A tab beside the dashboard says it more quietly. */
export function Headline({ id, look, children }: { id?: string; look?: 'tab'; children: ReactNode }) {
  return (
    <h1 id={id} className={classes(styles.headline, look && styles[look])}>
      {children}
    </h1>
  );
}

export function Lead({ children }: { children: ReactNode }) {
  return <p className={styles.lead}>{children}</p>;
}

/** For the messages that mark a part of their sentence. */
export const marked = { mark: (part: ReactNode) => <mark>{part}</mark> };
