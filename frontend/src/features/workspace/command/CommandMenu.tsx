'use client';

import { useRouter } from 'next/navigation';
import { type KeyboardEvent, type ReactNode, createContext, use, useEffect, useId, useMemo, useRef, useState } from 'react';
import { classes, Hidden } from '@/ui/layout';
import type { CommandFinder, CommandGroup } from './commandItems';
import { moved } from './commandItems';
import styles from './CommandMenu.module.css';
import { useFound } from './useFound';

export type CommandWords = { title: string; label: string; placeholder: string; none: string; searching: string; trouble: string; close: string; keys: ReactNode; found: string[] };

const Opening = createContext<() => void>(() => undefined);

/** Opens the menu, from whatever button. */
export const useCommandMenu = () => use(Opening);

type Properties = { places: CommandGroup; finders: CommandFinder[]; words: CommandWords; children: ReactNode };

/** The shell's content, and above it the menu by which one goes anywhere: Ctrl-K, or ⌘K. */
export function CommandMenu({ children, ...menu }: Properties) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Each opening is a new menu: empty, with the cursor on top.
  const [opening, setOpening] = useState(0);
  const open = useMemo(
    () => () => {
      if (dialog.current?.open) return;
      setOpening((count) => count + 1);
      dialog.current?.showModal();
    },
    [],
  );
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (dialog.current?.open) dialog.current.close();
      else open();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [open]);
  const close = () => dialog.current?.close();
  return (
    <Opening value={open}>
      {children}
      <dialog ref={dialog} className={styles.dialog} aria-label={menu.words.title} onClick={(event) => event.target === event.currentTarget && close()}>
        {opening > 0 ? <Menu key={opening} {...menu} close={close} /> : null}
      </dialog>
    </Opening>
  );
}

function Menu({ places, finders, words, close }: Omit<Properties, 'children'> & { close: () => void }) {
  const router = useRouter();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [cursor, setCursor] = useState(0);
  const { groups, searching, failed } = useFound(places, finders, typed);
  const items = groups.flatMap((group) => group.items);
  const at = Math.min(cursor, Math.max(0, items.length - 1));
  const go = (href: string | undefined) => {
    if (!href) return;
    close();
    router.push(href);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') go(items[at]?.href);
    else if (['ArrowDown', 'ArrowUp'].includes(event.key) || (event.ctrlKey && ['Home', 'End'].includes(event.key))) setCursor(moved(at, event.key, items.length));
    else return;
    event.preventDefault();
  };
  const said = searching ? words.searching : failed ? words.trouble : items.length === 0 ? words.none : (words.found[items.length] ?? words.found.at(-1));
  const isSeen = searching || failed || items.length === 0;
  return (
    <div className={styles.menu}>
      <div className={styles.top}>
        <input
          className={styles.input}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          role="combobox"
          aria-label={words.label}
          aria-expanded={items.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={items.length > 0 ? `${id}-${at}` : undefined}
          placeholder={words.placeholder}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setCursor(0);
          }}
          onKeyDown={press}
        />
        <button type="button" className={styles.close} onClick={close}>
          {words.close}
        </button>
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={words.title} className={styles.list}>
        {groups.map(({ heading, items: listed }) => (
          <div key={heading} role="group" aria-labelledby={`${id}-${heading}`}>
            <p id={`${id}-${heading}`} className={styles.heading}>
              {heading}
            </p>
            {listed.map((item) => {
              const place = items.indexOf(item);
              return (
                <div key={item.href} id={`${id}-${place}`} role="option" aria-selected={place === at} className={styles.option} onClick={() => go(item.href)} onMouseMove={() => setCursor(place)}>
                  {item.label}
                  {item.detail ? <span className={styles.detail}>{item.detail}</span> : null}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <p role="status" className={classes(isSeen && styles.said)}>
        {isSeen ? said : <Hidden>{said}</Hidden>}
      </p>
      <p className={styles.keys} aria-hidden="true">
        {words.keys}
      </p>
    </div>
  );
}
