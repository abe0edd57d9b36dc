'use client';

import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide';
import Link from 'next/link';
import { useEffect, useRef } from 'react';
import useSWR from 'swr';
import { Icon } from '@/ui/Icon';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { KeysDialog } from '../keys/KeysDialog';
import { useKeys } from '@/ui/keys/useKeys';
import { readOwn } from '../useFresh';
import { AheadTable } from './AheadTable';
import type { Board } from './board';
import type { BoardWords } from './boardWords';
import styles from './Dashboard.module.css';
import { MeetingList } from './MeetingList';
import { NeedList } from './NeedList';
import { SinceList } from './SinceList';

const arrows = [ArrowLeft, ArrowUp, ArrowDown, ArrowRight];

/** The dashboard, kept fresh while it is open. */
export function BoardView({ written, address, go, words }: { written: Board; address: string; go: Record<string, string>; words: BoardWords }) {
  const keysDialog = useRef<HTMLDialogElement>(null);
  const needs = useRef<HTMLUListElement>(null);
  const { data, error, mutate } = useSWR<Board, Error>(address, (asked: string) => readOwn<Board>(asked), { fallbackData: written, revalidateOnMount: false, shouldRetryOnError: false, refreshInterval: 60_000 });
  useEffect(() => void mutate(written, { revalidate: false }), [mutate, written]);
  const board = data ?? written;
  useKeys(
    {
      n() {
        const all = [...(needs.current?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
        const at = all.findIndex((link) => link === document.activeElement);
        all[(at + 1) % Math.max(1, all.length)]?.focus();
      },
      '?': () => keysDialog.current?.showModal(),
    },
    go,
  );
  return (
    <div className={styles.page}>
      <div className={styles.lede}>
        <div>
          <p className={styles.muted}>{board.moment}</p>
          <h1>{board.sentence}</h1>
        </div>
        <p className={styles.keys}>
          <span>
            {arrows.map((arrow, index) => (
              <kbd key={index}>
                <Icon of={arrow} className={styles.key} />
              </kbd>
            ))}
            {words.keys.move}
          </span>
          <span>
            <kbd>Enter</kbd>
            {words.keys.open}
          </span>
          <span>
            <kbd>N</kbd>
            {words.keys.next}
          </span>
          <WorkButton type="button" small look="quiet" onClick={() => keysDialog.current?.showModal()}>
            {words.dialog.open} <kbd aria-hidden="true">?</kbd>
          </WorkButton>
        </p>
      </div>
      {error ? (
        <div className={styles.stale} role="alert">
          {words.stale}{' '}
          <WorkButton type="button" small onClick={() => void mutate()}>
            {words.again}
          </WorkButton>
        </div>
      ) : null}
      <div className={styles.columns}>
        <div className={styles.column}>
          <section aria-labelledby="ahead">
            <header className={styles.head}>
              <h2 id="ahead">{words.ahead}</h2>
            </header>
            <AheadTable rows={board.rows} words={words} />
          </section>
          <section aria-labelledby="lists">
            <header className={styles.head}>
              <h2 id="lists">{words.lists}</h2>
              <span className={styles.hint}>{words.listsHint}</span>
            </header>
            <ul className={styles.lists}>
              {board.views.map(({ id, href, name, count }) => (
                <li key={id ?? href}>
                  <Link href={href} prefetch={false}>
                    <b>{count}</b>
                    <span>{name}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
          <MeetingList meetings={board.meetings} words={words.meetings} />
        </div>
        <div className={styles.column}>
          <section className={styles.now} aria-labelledby="now">
            <header className={styles.head}>
              <h2 id="now">{words.now}</h2>
              {board.needs.length > 0 ? (
                <>
                  <span className={styles.hint}>{words.nowHint}</span>
                  <Link href={board.all.href} prefetch={false} className={styles.link}>
                    {board.all.said}
                  </Link>
                </>
              ) : null}
            </header>
            <NeedList list={needs} needs={board.needs} words={words} />
          </section>
          <SinceList since={board.since} words={words.since} />
        </div>
      </div>
      <KeysDialog dialog={keysDialog} title={words.dialog.title} close={words.dialog.close} lines={words.dialog.lines} />
    </div>
  );
}
