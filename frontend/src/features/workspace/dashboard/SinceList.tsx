'use client';

import Link from 'next/link';
import { useState } from 'react';
import { classes } from '@/ui/layout';
import { WorkButton } from '@/ui/workspace/WorkButton';
import type { BoardWords } from './boardWords';
import head from './Dashboard.module.css';
import styles from './Lines.module.css';
import type { SinceView } from './since';

const few = 5;

/** What others have done on the member's cases while she was away, newest first. */
export function SinceList({ since: { left, leftFull, all, items }, words }: { since: SinceView; words: BoardWords['since'] }) {
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="since">
      <header className={head.head}>
        <h2 id="since">{words.title}</h2>
        {left ? (
          <span className={head.hint} title={leftFull ?? undefined}>
            {left}
          </span>
        ) : null}
        {items.length > few ? (
          <WorkButton type="button" small look="quiet" className={styles.all} aria-expanded={open} aria-controls="since-lines" onClick={() => setOpen(!open)}>
            {open ? words.fewer : all}
          </WorkButton>
        ) : null}
      </header>
      {items.length === 0 ? (
        <p className={styles.none}>
          <b>{left ? words.none : words.first}</b> {words.noneLead}
        </p>
      ) : (
        <ol id="since-lines" className={classes(styles.lines, styles.past)}>
          {(open ? items : items.slice(0, few)).map(({ id, at, when, full, said, number, site, href }) => (
            <li key={id}>
              <time className={styles.when} dateTime={at} title={full}>
                {when}
              </time>
              <p>{said.map(({ text, strong }, index) => (strong ? <b key={index}>{text}</b> : text))}</p>
              <Link href={href} prefetch={false} className={styles.number} title={site}>
                {number}
              </Link>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
