'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';

type Properties = { href: string; /** Other addresses where this is the place one is at. */ also?: string[]; /** And any address below this one. */ below?: string; className?: string | undefined; children: ReactNode };

/** A way to a part of the case, which knows when one is there. */
export function CaseLink({ href, also = [], below, className, children }: Properties) {
  const here = usePathname();
  const isCurrent = here === href || also.includes(here) || (below !== undefined && here.startsWith(`${below}/`));
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isCurrent && link.current) bringIntoStrip(link.current);
  }, [isCurrent]);
  return (
    <Link ref={link} href={href} className={className} aria-current={isCurrent ? 'page' : undefined} scroll={false}>
      {children}
    </Link>
  );
}

/** To the middle of the row that it stands in, where that scrolls sideways; the page stays where it is. */
function bringIntoStrip(link: HTMLElement): void {
  const strip = link.closest('ul') ?? link.closest('nav');
  if (!strip) return;
  const [own, all] = [link.getBoundingClientRect(), strip.getBoundingClientRect()];
  strip.scrollLeft += own.left - all.left - (all.width - own.width) / 2;
}
