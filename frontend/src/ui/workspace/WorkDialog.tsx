'use client';

import { X } from 'lucide';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Icon } from '@/ui/Icon';
import { useToasts } from './Toasts';
import styles from './WorkDialog.module.css';

/** A dialog over the page; it is open as long as it is there, and gives the focus back when it goes. */
export function WorkDialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { words } = useToasts();
  // Closed before it leaves the page: a dialog that is gone already gives no focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onCancel={onClose} onClose={onClose} onClick={(event) => event.target === event.currentTarget && onClose()}>
      <div className={styles.inner}>
        <h2 id={heading}>{title}</h2>
        {children}
        {/* The last, so that a dialog that opens puts the focus where there is something to fill in. */}
        <button type="button" className={styles.close} onClick={onClose} aria-label={words.close}>
          <Icon of={X} />
        </button>
      </div>
    </dialog>
  );
}

/** What can be done in a dialog, at its foot. */
export function DialogActs({ children }: { children: ReactNode }) {
  return <div className={styles.acts}>{children}</div>;
}

/** Why it was not done. */
export function DialogProblem({ children }: { children: ReactNode }) {
  return (
    <p className={styles.problem} role="alert">
      {children}
    </p>
  );
}
