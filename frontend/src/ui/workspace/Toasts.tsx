'use client';

import { CircleAlert, CircleCheck, X } from 'lucide';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { Icon } from '@/ui/Icon';
import styles from './Toasts.module.css';
import { WorkButton } from './WorkButton';

export type Toast = { said: string; tone?: 'success' | 'warning'; undo?: () => void };

/** Words that the dialogs and toasts of a page have in common, and those for when the page cannot be read. */
export type ToastWords = { undo: string; close: string; cancel: string; missing: string; choose: string; choicesLoading: string; choicesFailed: string; trouble: string; again: string };

type Told = { tell: (toast: Toast) => void; words: ToastWords };

const silent: Told = { tell: () => undefined, words: { undo: '', close: '', cancel: '', missing: '', choose: '', choicesLoading: '', choicesFailed: '', trouble: '', again: '' } };
const Telling = createContext<Told>(silent);

export const useToasts = () => use(Telling);

/** How long one stands there by itself; one that can be undone, longer. */
const briefly = 6000;
const longer = 12_000;

/** What has just happened, at the lower edge, with a way back where there is one. Each is read out; one replaces the other. */
export function Toasts({ words, children }: { words: ToastWords; children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const tell = useCallback((told: Toast) => setToast(told), []);
  const told = useMemo(() => ({ tell, words }), [tell, words]);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), toast.undo ? longer : briefly);
    return () => clearTimeout(timer);
  }, [toast]);
  const { undo } = toast ?? {};
  return (
    <Telling value={told}>
      {children}
      <div className={styles.place} role="status">
        {toast ? (
          <div className={styles.toast}>
            <Icon of={toast.tone === 'warning' ? CircleAlert : CircleCheck} className={styles.icon} />
            <p>{toast.said}</p>
            {undo ? (
              <WorkButton
                type="button"
                small
                className={styles.undo}
                onClick={() => {
                  setToast(null);
                  undo();
                }}
              >
                {words.undo}
              </WorkButton>
            ) : null}
            <button type="button" className={styles.close} onClick={() => setToast(null)} aria-label={words.close}>
              <Icon of={X} className={styles.icon} />
            </button>
          </div>
        ) : null}
      </div>
    </Telling>
  );
}
