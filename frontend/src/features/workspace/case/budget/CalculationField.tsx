'use client';

import { Paperclip, X } from 'lucide';
import { useId, useRef } from 'react';
import { Icon } from '@/ui/Icon';
import { fileSize } from '@/ui/words/fileSize';
import { WorkButton } from '@/ui/workspace/WorkButton';
import type { AskWords } from './askWords';
import shared from './Budget.module.css';
import styles from './CalculationField.module.css';

type Properties = { file: File | null; /** How much of it has gone, from 0 to 1; null while nothing is sent. */ sent: number | null; tag: string; onFile: (file: File | null) => void; words: AskWords };

/** The file in which a sum was worked out: chosen, named, taken off again. */
export function CalculationField({ file, sent, tag, onFile, words }: Properties) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.field} role="group" aria-labelledby={id}>
      <span id={id} className={styles.legend}>
        {words.calculation}
      </span>
      <input
        ref={input}
        type="file"
        hidden
        onChange={({ currentTarget }) => {
          onFile(currentTarget.files?.[0] ?? null);
          currentTarget.value = '';
        }}
      />
      <div className={styles.chosenFile}>
        <WorkButton type="button" onClick={() => input.current?.click()}>
          <Icon of={Paperclip} className={styles.icon} />
          {words.choose}
        </WorkButton>
        {file ? (
          <span>
            {file.name} <span className={shared.muted}>{fileSize(file.size, tag)}</span>
            <button type="button" className={shared.remove} aria-label={words.removeFile.replace('{name}', file.name)} onClick={() => onFile(null)}>
              <Icon of={X} />
            </button>
          </span>
        ) : null}
        {sent !== null && file ? <progress max={1} value={sent} aria-label={words.sending} /> : null}
      </div>
      <p className={shared.muted}>{words.calculationHint}</p>
    </div>
  );
}
