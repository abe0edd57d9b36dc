'use client';

import type { ReactNode } from 'react';
import { useCommandMenu } from './CommandMenu';

/** Opens the command menu. Without JavaScript it leads to the list of cases, which can be searched. */
export function OpenMenu({ className, casesPath, children }: { className?: string | undefined; casesPath: string; children: ReactNode }) {
  const open = useCommandMenu();
  return (
    <form action={casesPath} method="get">
      <button
        className={className}
        aria-haspopup="dialog"
        onClick={(event) => {
          event.preventDefault();
          open();
        }}
      >
        {children}
      </button>
    </form>
  );
}
