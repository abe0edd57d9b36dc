'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import useSWR from 'swr';
import { readOwn } from '../../useFresh';
import type { ProgressTold, ProgressWords } from './progressTold';
import styles from './Start.module.css';

/** How often it is asked how far a start has come, in milliseconds. */
const often = 1000;

/** How far the newest start of dossiers has come (OB-05): it moves on by itself, and the page is read anew when all have begun. Nothing while there was none. */
export function StartProgress({ address, written, words }: { address: string; written: ProgressTold | null; words: ProgressWords }) {
  const { data } = useSWR<ProgressTold | null, Error>(address, (asked: string) => readOwn<ProgressTold | null>(asked), { fallbackData: written, revalidateOnMount: false, refreshInterval: (latest) => ((latest ?? written)?.running ? often : 0) });
  const progress = data ?? written;
  const running = progress?.running ?? false;
  const router = useRouter();
  const ran = useRef(running);
  useEffect(() => {
    if (ran.current && !running) router.refresh();
    ran.current = running;
  }, [running, router]);
  if (!progress) return null;
  return (
    <div className={progress.running ? styles.progress : styles.over}>
      <p className={styles.muted}>{progress.who}</p>
      {progress.running ? <progress className={styles.bar} value={progress.done} max={Math.max(progress.of, 1)} aria-label={words.bar} /> : null}
      <p role="status">{progress.said}</p>
    </div>
  );
}
