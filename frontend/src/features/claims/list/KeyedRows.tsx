'use client';

import { type ReactNode, useRef } from 'react';
import { type Keys, useKeys } from '@/features/workspace/keys/useKeys';

const nowhere = {};

/** One moves in a list by its links and their focus, so that Enter is the browser's own. */
export function KeyedRows({ className, label, children }: { className: string | undefined; label: string; children: ReactNode }) {
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
    <div ref={rows} className={className} tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}
