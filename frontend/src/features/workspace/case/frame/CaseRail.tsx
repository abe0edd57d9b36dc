'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

type Properties = { label: string; className: string | undefined; chat: { at: string; shown: ReactNode }; log: { at: string; shown: ReactNode } | null };

/** The newest of chat and log, each beside every part but its own. */
export function CaseRail({ label, className, chat, log }: Properties) {
  const here = usePathname();
  const shown = [chat, log].filter((part) => part !== null && part.at !== here);
  if (shown.length === 0) return null;
  return (
    <aside className={className} aria-label={label}>
      {here === chat.at ? null : chat.shown}
      {log === null || here === log.at ? null : log.shown}
    </aside>
  );
}
