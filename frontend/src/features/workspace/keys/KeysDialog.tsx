'use client';

import { type RefObject } from 'react';
import { WorkButton } from '@/ui/workspace/WorkButton';
import styles from './KeysDialog.module.css';

export type KeyLine = { keys: string[]; said: string };

/** Shows which keys the page knows. */
export function KeysDialog({ dialog, title, close, lines }: { dialog: RefObject<HTMLDialogElement | null>; title: string; close: string; lines: KeyLine[] }) {
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title" onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}>
      <div className={styles.inner}>
        <h2 id="keys-title">{title}</h2>
        <dl className={styles.lines}>
          {lines.map(({ keys, said }) => (
            <div key={said} className={styles.line}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
        <WorkButton type="button" onClick={() => dialog.current?.close()}>
          {close}
        </WorkButton>
      </div>
    </dialog>
  );
}
