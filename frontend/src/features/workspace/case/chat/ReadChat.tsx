'use client';

import { useEffect } from 'react';
import { readChatUntil } from './writeChat';

/** Whoever looks at the chat has read it: told once it has been on screen in a window that is looked at. */
export function ReadChat({ portal, of, until }: { portal: string; of: string; until: number }) {
  useEffect(() => {
    const tell = () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', tell);
      void readChatUntil(portal, of, until);
    };
    document.addEventListener('visibilitychange', tell);
    tell();
    return () => document.removeEventListener('visibilitychange', tell);
  }, [portal, of, until]);
  return null;
}
