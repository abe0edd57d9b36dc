import type { ComponentProps, ReactNode } from 'react';
import styles from './Section.module.css';

/** A part of a page under its own heading; `id` names the heading, so that an address can point to it. */
export function Section({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

export function Note({ children }: { children: ReactNode }) {
  return <p className={styles.note}>{children}</p>;
}

export function TextLink(properties: ComponentProps<'a'>) {
  return <a {...properties} className={styles.link} />;
}
