'use client';

import { type ReactNode, useRef } from 'react';
import { type Keys, useKeys } from '@/ui/keys/useKeys';
import styles from './KeyedRows.module.css';

const nowhere = {};

/** A table whose rows are cards on a phone. One moves in it by its links and their focus, so that Enter is the browser's own; `keys` says so. */
export function KeyedRows({ label, name, keys: hint, children }: { label: string; name: string; keys: string; children: ReactNode }) {
  const rows = useRef<HTMLDivElement>(null);
  const move = (by: number) => {
    const links = [...(rows.current?.querySelectorAll<HTMLAnchorElement>('tbody a') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const to = links[Math.min(links.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
    to?.focus();
    to?.scrollIntoView({ block: 'nearest' });
  };
  const keys: Keys = { j: () => move(1), k: () => move(-1), '/': () => document.querySelector<HTMLElement>('[data-find]')?.focus() };
  useKeys(keys, nowhere);
  return (
    <div ref={rows} className={styles.frame} tabIndex={0} role="group" aria-label={label}>
      <table className={styles.table} aria-label={name}>
        {children}
      </table>
      <p className={styles.keys}>{hint}</p>
    </div>
  );
}
