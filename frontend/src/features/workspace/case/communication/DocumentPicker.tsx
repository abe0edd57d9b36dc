'use client';

import { type SyntheticEvent, useState } from 'react';
import useSWR from 'swr';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { WorkDialog } from '@/ui/workspace/WorkDialog';
import type { Choice } from '../../commands/spec';
import { readOwn } from '../../useFresh';
import { mostDocuments, type PickerWords } from './composerWords';
import styles from './DocumentPicker.module.css';

type Properties = { address: string; chosen: Choice[]; words: PickerWords; onChoose: (documents: Choice[]) => void; onClose: () => void };

/** Chooses documents of the case for a letter, and says that they are shared by that (CP-18). */
export function DocumentPicker({ address, chosen, words, onChoose, onClose }: Properties) {
  const { data, error } = useSWR<Choice[], Error>(address, (asked: string) => readOwn<Choice[]>(asked), { revalidateOnFocus: false, shouldRetryOnError: false });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(chosen.map(({ value }) => value)));
  const picked = (data ?? []).filter(({ value }) => ticked.has(value));
  const tooMany = picked.length > mostDocuments;

  const tick = (value: string, on: boolean) => setTicked(new Set(on ? [...ticked, value] : [...ticked].filter((other) => other !== value)));

  function choose(event: SyntheticEvent): void {
    event.preventDefault();
    if (!data || tooMany) return;
    onChoose(picked);
    onClose();
  }

  return (
    <WorkDialog title={words.title} onClose={onClose}>
      <form className={styles.picker} onSubmit={choose}>
        <p>{words.says}</p>
        {data && data.length > 0 ? (
          <ul className={styles.documents}>
            {data.map(({ value, label, hint }) => (
              <li key={value}>
                <label>
                  <input type="checkbox" checked={ticked.has(value)} onChange={({ currentTarget }) => tick(value, currentTarget.checked)} />
                  <span>
                    {label}
                    <small>{hint}</small>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        ) : (
          <p className={styles.muted} role="status">
            {data ? words.none : error ? words.failed : words.waiting}
          </p>
        )}
        {tooMany ? (
          <p className={styles.problem} role="alert">
            {words.most}
          </p>
        ) : null}
        {data && data.length > 0 ? (
          <WorkButton look="primary" aria-disabled={tooMany || undefined}>
            {words.submit[Math.min(picked.length, mostDocuments)]}
          </WorkButton>
        ) : null}
      </form>
    </WorkDialog>
  );
}
