import type { ReactNode } from 'react';
import { Bar } from './Bar';
import styles from './Gate.module.css';
import { classes, field } from './layout';

type Face = { key: string; name: string; logo: string | null } | null;

type Properties = {
  face: Face;
  heading: ReactNode;
  lead: ReactNode;
  /** The one thing that can be done here. */
  action?: ReactNode;
  /** Why it is asked, and what else to know: paragraphs. */
  foot: ReactNode;
};

/** One sentence and one action upon the field; what explains them below, on a wide screen on paper beside it. */
export function Gate({ face, heading, lead, action, foot }: Properties) {
  return (
    <div className={classes(styles.gate, field)}>
      <div className={styles.bar}>
        <Bar face={face} />
      </div>
      <main id="main" className={styles.halves}>
        <div className={styles.side}>
          <div className={styles.body}>
            <h1 className={styles.sentence}>{heading}</h1>
            <p className={styles.lead}>{lead}</p>
            {action ? <div className={styles.act}>{action}</div> : null}
          </div>
        </div>
        <div className={styles.foot}>{foot}</div>
      </main>
    </div>
  );
}

type PaperProperties = {
  face: Face;
  /** What the field says beside the paper of a wide screen: the sentence of the step before. */
  beside: ReactNode;
  heading: ReactNode;
  lead: ReactNode;
  children?: ReactNode;
  foot: ReactNode;
};

/** The step after a gate, where something is filled in: the paper is the page, the field its edge. */
export function PaperGate({ face, beside, heading, lead, children, foot }: PaperProperties) {
  return (
    <div className={classes(styles.gate, field)}>
      <div className={styles.bar}>
        <Bar face={face} />
      </div>
      <main id="main" className={styles.halves}>
        <div className={classes(styles.side, styles.beside)}>
          <p className={classes(styles.body, styles.sentence)}>{beside}</p>
        </div>
        <div className={styles.paper}>
          <div className={styles.body}>
            <h1 className={styles.heading}>{heading}</h1>
            <p className={styles.note}>{lead}</p>
            {children}
          </div>
          <div className={styles.help}>{foot}</div>
        </div>
      </main>
    </div>
  );
}
