'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { isTyping } from './typing';

/** What each key does; it answers false where it has nothing to do, and the key stays the browser's. */
export type Keys = Record<string, (event: KeyboardEvent) => boolean | void>;

/** How long after G a letter still counts. */
const patience = 1500;

/** Keys of a page. `go` are places: G, then their letter. */
export function useKeys(keys: Keys, go: Record<string, string>): void {
  const router = useRouter();
  const current = useRef(keys);
  const since = useRef(0);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const place = event.timeStamp - since.current < patience ? go[key] : undefined;
      since.current = key === 'g' ? event.timeStamp : 0;
      if (place) {
        event.preventDefault();
        router.push(place);
      } else if (current.current[key] && current.current[key](event) !== false) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [router, go]);
}
