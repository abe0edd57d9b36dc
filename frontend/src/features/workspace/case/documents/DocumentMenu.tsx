'use client';

import { Settings } from 'lucide';
import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { Icon } from '@/ui/Icon';
import { CommandButton } from '../commands/CommandButton';
import type { CommandSpec } from '../commands/spec';
import styles from './DocumentMenu.module.css';
import type { DocumentRow, LibraryWords } from './documentRows';

/** What else can be done with one document, behind its cogwheel. */
export function DocumentMenu({ row, words, unshare }: { row: DocumentRow; words: LibraryWords; unshare: CommandSpec | null }) {
  const menu = useRef<HTMLDetailsElement>(null);
  if (!row.href && !unshare) return null;
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
      <summary aria-label={row.menu} title={row.menu}>
        <Icon of={Settings} className={styles.icon} />
      </summary>
      <ul>
        {row.href ? (
          <>
            <li>
              <a href={row.href} target="_blank" rel="noreferrer">
                {words.open}
              </a>
            </li>
            <li>
              <a href={`${row.href}?download=1`}>{words.download}</a>
            </li>
          </>
        ) : null}
        {unshare ? (
          <li>
            <CommandButton spec={unshare} look="quiet" className={styles.command} />
          </li>
        ) : null}
      </ul>
    </details>
  );
}
