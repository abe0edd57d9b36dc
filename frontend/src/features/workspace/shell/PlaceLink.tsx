'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** A link that knows whether one is there: at the page itself, or below it where `below` says so. */
export function PlaceLink({ href, below = false, children }: { href: string; below?: boolean; children: ReactNode }) {
  const at = usePathname();
  const isThere = at === href || (below && at.startsWith(`${href}/`));
  return (
    <Link href={href} prefetch={false} aria-current={isThere ? (at === href ? 'page' : 'true') : undefined}>
      {children}
    </Link>
  );
}
