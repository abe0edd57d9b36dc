'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** A row that may be wider than its room: it begins where the current one can be seen. */
export function CurrentInSight({ children }: { children: ReactNode }) {
  const row = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const current = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (!row.current || !current) return;
    const [room, item] = [row.current.getBoundingClientRect(), current.getBoundingClientRect()];
    row.current.scrollLeft += item.left - room.left - (room.width - item.width) / 2;
  }, []);
  return <ul ref={row}>{children}</ul>;
}
