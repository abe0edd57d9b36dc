'use client';

import { type RefObject, useLayoutEffect, useState } from 'react';

/** Gives the focus to what a selector finds within, once the page is as the same event has made it: who types on at once types there. */
export function useFocusOn(within: RefObject<HTMLElement | null>): (selector: string) => void {
  const [wanted, want] = useState<{ selector: string } | null>(null);
  useLayoutEffect(() => {
    if (wanted) within.current?.querySelector<HTMLElement>(wanted.selector)?.focus();
  }, [wanted, within]);
  return (selector) => want({ selector });
}
