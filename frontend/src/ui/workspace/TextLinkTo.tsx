import Link from 'next/link';
import type { ReactNode } from 'react';
import styles from './TextLinkTo.module.css';

/** A way on, within words. */
export function TextLinkTo({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className={styles.link} scroll={false}>
      {children}
    </Link>
  );
}
