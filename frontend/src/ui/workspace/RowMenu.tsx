'use client';

import type { IconNode } from 'lucide';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Icon } from '@/ui/Icon';
import styles from './RowMenu.module.css';

/** What else can be done with one row, behind its sign. Its children are list items. */
export function RowMenu({ icon, label, children }: { icon: IconNode; label: string; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
    close();
    menu.current?.querySelector('summary')?.focus();
  };
  const leave = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (to instanceof Element && !menu.current?.contains(to)) close();
  };
  return (
    <details ref={menu} className={styles.menu} onKeyDown={press} onBlur={leave}>
      <summary aria-label={label} title={label}>
        <Icon of={icon} className={styles.icon} />
      </summary>
      <ul>{children}</ul>
    </details>
  );
}
