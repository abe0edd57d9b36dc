'use client';

import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';

/** A link that knows whether one is there: at the page itself, or below it where `below` says so. */
export function PlaceLink({ href, below = false, title, children }: { href: string; below?: boolean; title?: string; children: ReactNode }) {
  const at = usePathname();
  const asked = useSearchParams().toString();
  const [path = '', query] = href.split('?');
  // What a list is asked for stands in its address: one is at a view only where all of it is the same.
  const isHere = at === path && (query === undefined || query === asked);
  const isThere = isHere || (below && at.startsWith(`${path}/`));
  return (
    <Link href={href} prefetch={false} title={title} aria-current={isThere ? (isHere ? 'page' : 'true') : undefined}>
      {children}
    </Link>
  );
}
