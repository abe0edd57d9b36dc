import type { ReactNode } from 'react';
import { Bar } from './Bar';
import styles from './Gate.module.css';
import { classes, field, wrap } from './layout';

type Properties = {
  face: { key: string; name: string; hasLogo: boolean } | null;
  heading: ReactNode;
  lead: ReactNode;
  /** The one thing that can be done here. */
  action?: ReactNode;
  foot?: ReactNode;
};

/** A page that is the field alone: one sentence, one action. */
export function Gate({ face, heading, lead, action, foot }: Properties) {
  return (
    <div className={classes(styles.gate, field)}>
      <Bar face={face} />
      <main id="main" className={classes(styles.inside, wrap)} tabIndex={-1}>
        <div className={styles.body}>
          <h1>{heading}</h1>
          <p className={styles.lead}>{lead}</p>
          {action ? <div className={styles.act}>{action}</div> : null}
        </div>
        {foot ? <div className={styles.foot}>{foot}</div> : null}
      </main>
    </div>
  );
}
