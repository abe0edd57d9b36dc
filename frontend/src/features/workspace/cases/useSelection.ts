'use client';

import { useRef, useState } from 'react';
import type { CaseRow } from './caseRow';

/** Commands are given to so many at once, and no more. */
const most = 100;

export type Selection = {
  chosen: CaseRow[];
  has: (id: string) => boolean;
  toggle: (id: string, upTo: boolean) => void;
  toggleAll: () => void;
  drop: (ids?: readonly string[]) => void;
};

/** Which of the rows are selected; with shift all from the last one that was. What is no longer in the list is not. */
export function useSelection(rows: CaseRow[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);
  const chosen = rows.filter(({ id }) => ids.has(id));
  const limited = (wanted: Iterable<string>) => new Set([...wanted].slice(0, most));
  return {
    chosen,
    has: (id) => ids.has(id),
    toggle(id, upTo) {
      const at = rows.findIndex((row) => row.id === id);
      const from = upTo ? rows.findIndex((row) => row.id === anchor.current) : -1;
      anchor.current = id;
      if (from >= 0) {
        const range = rows.slice(Math.min(from, at), Math.max(from, at) + 1).map((row) => row.id);
        return setIds(limited([...ids, ...range]));
      }
      const wanted = new Set(ids);
      if (!wanted.delete(id)) wanted.add(id);
      setIds(limited(wanted));
    },
    toggleAll: () => setIds(chosen.length === Math.min(rows.length, most) ? new Set() : limited(rows.map(({ id }) => id))),
    drop: (gone) => setIds(gone ? new Set([...ids].filter((id) => !gone.includes(id))) : new Set()),
  };
}
