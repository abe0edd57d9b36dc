'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

type Properties = { href: string; /** Other addresses where this is the place one is at. */ also?: string[]; /** And any address below this one. */ below?: string; className?: string | undefined; children: ReactNode };

/** A way to a part of the case, which knows when one is there. */
export function CaseLink({ href, also = [], below, className, children }: Properties) {
  const here = usePathname();
  const isCurrent = here === href || also.includes(here) || (below !== undefined && here.startsWith(`${below}/`));
  return (
    <Link href={href} className={className} aria-current={isCurrent ? 'page' : undefined} scroll={false}>
      {children}
    </Link>
  );
}
