'use client';

import { type DragEvent, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from '@/ui/Button';
import { classes } from '@/ui/layout';
import { digest } from '../digest';
import styles from './Verify.module.css';

type Properties = { asked: string; problem: string | null; words: { drop: string; choose: string; hash: string; hint: string; check: string; reading: string; unreadable: string } };

const never = () => () => undefined;

/** The hash of a file is worked out here, and the file goes nowhere; by hand it can be entered without scripts, too. */
export function VerifyForm({ asked, problem, words }: Properties) {
  const form = useRef<HTMLFormElement>(null);
  const hash = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  // A file that is dropped before the scripts run would be opened by the browser instead.
  const isReady = useSyncExternalStore(never, () => true, () => false);

  async function read(file: File | undefined): Promise<void> {
    if (!file || !hash.current) return;
    setSaid(words.reading);
    try {
      hash.current.value = await digest(await file.arrayBuffer());
      form.current?.requestSubmit();
    } catch {
      setSaid(words.unreadable);
    }
  }

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void read(event.dataTransfer.files[0]);
  };
  return (
    <form ref={form} className={styles.form}>
      <div
        className={classes(styles.drop, isOver && styles.over, !isReady && styles.waiting)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{words.drop}</p>
        <label className={styles.choose}>
          {words.choose}
          <input type="file" accept="application/pdf,.pdf" onChange={({ target }) => void read(target.files?.[0])} />
        </label>
        <p role="status" className={styles.muted}>
          {said}
        </p>
      </div>
      <div className={styles.hash}>
        <label htmlFor="sha256">{words.hash}</label>
        <input ref={hash} id="sha256" name="sha256" defaultValue={asked} autoComplete="off" spellCheck={false} maxLength={200} aria-invalid={problem ? true : undefined} aria-describedby={problem ? 'sha256-hint sha256-problem' : 'sha256-hint'} />
        <p id="sha256-hint" className={styles.muted}>
          {words.hint}
        </p>
        {problem ? (
          <p id="sha256-problem" className={styles.problem} role="alert">
            {problem}
          </p>
        ) : null}
        <Button look="quiet">{words.check}</Button>
      </div>
    </form>
  );
}
