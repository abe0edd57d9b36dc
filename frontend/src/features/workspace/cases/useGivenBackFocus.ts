'use client';

import { type RefObject, useEffect } from 'react';

/** Takes the focus to where a panel begins, and gives it back when the panel has gone. */
export function useGivenBackFocus(first: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    first.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [first]);
}
