import { useCallback, useEffect, useRef, useState } from 'react';

interface Loaded<Item> {
  /** Null until the first page is here. */
  items: Item[] | null;
  next: string | null;
  busy: boolean;
  failed: boolean;
}

export interface Pages<Item> extends Omit<Loaded<Item>, 'next'> {
  /** Absent on the last page. */
  more?: () => void;
  reload(): void;
  /** Changes what is shown, where one knows what has become of it. */
  change(edit: (items: Item[]) => Item[]): void;
}

const BEGINNING = { items: null, next: null, busy: true, failed: false };

/** A list page after page; another `read` is another list. What is shown stays when a further page cannot be read. */
export function usePages<Item>(read: (cursor: string | null) => Promise<{ items: Item[]; next: string | null } | null>): Pages<Item> {
  const [loaded, setLoaded] = useState<Loaded<Item>>(BEGINNING);
  const newest = useRef(0);

  const load = useCallback(
    async (cursor: string | null) => {
      newest.current += 1;
      const asked = newest.current;
      setLoaded((before) => (cursor === null ? BEGINNING : { ...before, busy: true, failed: false }));
      const page = await read(cursor);
      // An answer that was overtaken by another question is nobody's.
      if (asked !== newest.current) return;
      setLoaded(({ items, next }) =>
        page ? { items: cursor === null ? page.items : [...(items ?? []), ...page.items], next: page.next, busy: false, failed: false } : { items, next, busy: false, failed: true },
      );
    },
    [read],
  );

  useEffect(() => void load(null), [load]);

  const { items, next, busy, failed } = loaded;
  return {
    items,
    busy,
    failed,
    ...(next !== null && { more: () => void load(next) }),
    reload: () => void load(null),
    change: (edit) => setLoaded((before) => ({ ...before, items: before.items && edit(before.items) })),
  };
}
