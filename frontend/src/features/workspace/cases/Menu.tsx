'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';
import { classes } from '@/ui/layout';
import styles from './Menu.module.css';

type Properties = { label: ReactNode; look?: 'chip' | 'add' | 'quiet'; end?: boolean; onOpen?: () => void; children: ReactNode };

/** Opens over the page from its own button, without scripts too; closes by Escape, by a click elsewhere, and when one has gone on. */
export function Menu({ label, look = 'chip', end, onOpen, children }: Properties) {
  const details = useRef<HTMLDetailsElement>(null);
  const at = `${usePathname()}?${useSearchParams().toString()}`;
  useEffect(() => {
    if (details.current) details.current.open = false;
  }, [at]);
  useEffect(() => {
    const leave = ({ target }: Event) => {
      if (details.current?.open && target instanceof Node && !details.current.contains(target)) details.current.open = false;
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, []);
  return (
    <details
      ref={details}
      className={styles.menu}
      onToggle={(event) => event.currentTarget.open && onOpen?.()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        event.stopPropagation();
        details.current.open = false;
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary className={classes(styles.chip, look === 'add' && styles.add, look === 'quiet' && styles.quiet)}>{label}</summary>
      <div className={classes(styles.panel, end && styles.end)}>{children}</div>
    </details>
  );
}
