'use client';

import type { MouseEvent, ReactNode, SyntheticEvent } from 'react';

type Properties = {
  /** Where the links of the real page lead, and where the same tabs are here. */
  from: string;
  to: string;
  tabs: string[];
  children: ReactNode;
};

/** Links between tabs stay in the preview; all others lead nowhere, and nothing can be sent. */
export function PreviewClicks({ from, to, tabs, children }: Properties) {
  function follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    if (!link || (link.hash && link.pathname === window.location.pathname)) return;
    stop(event);
    const [before, rest = ''] = [link.pathname.slice(0, from.length), link.pathname.slice(from.length)];
    if (before === from && (rest === '' || tabs.includes(rest.slice(1)))) window.location.assign(to + rest);
  }
  return (
    <div onClickCapture={follow} onSubmitCapture={stop}>
      {children}
    </div>
  );
}

function stop(event: SyntheticEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
