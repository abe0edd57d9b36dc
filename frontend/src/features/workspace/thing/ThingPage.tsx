import type { ReactNode } from 'react';
import { BackLink } from '@/ui/workspace/BackLink';
import { head } from '@/ui/workspace/page';
import styles from './ThingPage.module.css';

type Properties = {
  back: { href: string; label: string };
  /** What it is, in words and as badges; `told` is what is to be done about it. */
  head: { title: string; lead: string; badges: ReactNode; told?: string };
  acts: ReactNode;
  notice?: ReactNode;
  /** Its facts, at the right; below the rest where there is less room. */
  facts: { label: string; rows: ReactNode };
  children: ReactNode;
};

/** The page of one thing that agents keep: what it is and what can be done with it, its parts, its facts. */
export function ThingPage({ back, head: { title, lead, badges, told }, acts, notice, facts, children }: Properties) {
  return (
    <div className={styles.page}>
      <BackLink href={back.href}>{back.label}</BackLink>
      <div className={head}>
        <div>
          <h1>{title}</h1>
          <p className={styles.lead}>{lead}</p>
          <div className={styles.badges}>{badges}</div>
          {told ? <p>{told}</p> : null}
        </div>
        <div className={styles.acts}>{acts}</div>
      </div>
      {notice}
      <div className={styles.parts}>
        <div>{children}</div>
        <aside aria-label={facts.label}>
          <dl className={styles.facts}>{facts.rows}</dl>
        </aside>
      </div>
    </div>
  );
}

export const ThingPart = ({ id, heading, children }: { id: string; heading: string; children: ReactNode }) => (
  <section className={styles.part} aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {children}
  </section>
);

export const ThingFact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
