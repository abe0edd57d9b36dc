'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import useSWR from 'swr';
import type { ImportWords } from '../table-import/importTold';
import { TableImport } from '../table-import/TableImport';
import { readOwn } from '../useFresh';
import type { ProgressTold } from './importTold';
import styles from './Units.module.css';

type Properties = { address: string; hint: string; progress: ProgressTold; words: ImportWords };

/** How often it is asked how far a table has come, in milliseconds. */
const often = 1000;

/** A table of units, which is taken over in the background: how far it has come moves on by itself. */
export function UnitImport({ address, hint, progress, words }: Properties) {
  const { data, mutate } = useSWR<ProgressTold, Error>(address, (asked: string) => readOwn<ProgressTold>(asked), { fallbackData: progress, revalidateOnMount: false, refreshInterval: (latest) => (latest?.running ? often : 0) });
  const running = data?.running ?? false;
  const router = useRouter();
  const ran = useRef(running);
  useEffect(() => {
    if (ran.current && !running) router.refresh();
    ran.current = running;
  }, [running, router]);

  const follow = () => {
    ran.current = true;
    void mutate().then(() => router.refresh());
  };
  return (
    <TableImport address={address} hint={hint} words={words} onTaken={follow}>
      {data ? <Progress progress={data} /> : null}
    </TableImport>
  );
}

function Progress({ progress: { running, done, rows, label, file, said, left } }: { progress: NonNullable<ProgressTold> }) {
  return (
    <div>
      <p>
        <b>{file}</b>
      </p>
      {running ? <progress className={styles.progress} value={done} max={Math.max(rows, 1)} aria-label={label} /> : null}
      <p role="status">
        {said} {left}
      </p>
    </div>
  );
}
