import { useCallback, useEffect, useRef, useState } from 'react';
import { useLazyMessagesQuery, type Message, type Question } from './api';

interface Loaded {
  /** Null until the first page is here. */
  messages: Message[] | null;
  next: string | null;
  busy: boolean;
  failed: boolean;
}

const BEGINNING: Loaded = { messages: null, next: null, busy: true, failed: false };

export interface MessageList extends Omit<Loaded, 'next'> {
  /** Absent on the last page. */
  more?: () => void;
  reload(): void;
  /** A message was decided about, and stands in another list now. */
  leave(id: string): void;
}

/** A list page after page, newest first. What is shown stays when a further page cannot be read. */
export function useMessageList({ list, portal, search }: Question): MessageList {
  const [read] = useLazyMessagesQuery();
  const [loaded, setLoaded] = useState(BEGINNING);
  const newest = useRef(0);

  const load = useCallback(
    async (cursor: string | null) => {
      newest.current += 1;
      const asked = newest.current;
      setLoaded((before) => (cursor === null ? BEGINNING : { ...before, busy: true, failed: false }));
      const { data } = await read({ list, portal, search, cursor });
      // An answer that was overtaken by another question is nobody's.
      if (asked !== newest.current) return;
      setLoaded(({ messages, next }) =>
        data
          ? { messages: cursor === null ? data.messages : [...(messages ?? []), ...data.messages], next: data.next, busy: false, failed: false }
          : { messages, next, busy: false, failed: true },
      );
    },
    [read, list, portal, search],
  );

  useEffect(() => void load(null), [load]);

  const { messages, next, busy, failed } = loaded;
  return {
    messages,
    busy,
    failed,
    ...(next !== null && { more: () => void load(next) }),
    reload: () => void load(null),
    leave: (id) => setLoaded((before) => ({ ...before, messages: before.messages && before.messages.filter((message) => message.id !== id) })),
  };
}
