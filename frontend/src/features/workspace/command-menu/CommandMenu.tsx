'use client';

import { X } from 'lucide';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, type ReactNode, createContext, use, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Icon } from '@/ui/Icon';
import { classes, Hidden } from '@/ui/layout';
import { Status } from '@/ui/workspace/Status';
import { commandIcons } from './commandIcons';
import { type CommandFinder, type CommandGroup, type CommandItem, moved } from './commandItems';
import styles from './CommandMenu.module.css';
import { type MenuAct, MenuActs, useMenuActs } from './MenuActs';
import { useFound } from './useFound';

export type CommandWords = { title: string; label: string; placeholder: string; none: string; searching: string; trouble: string; close: string; keys: ReactNode; found: string[]; onThis: string; searchAll: string };

const Opening = createContext<() => void>(() => undefined);

/** Opens the menu, from whatever button. */
export const useCommandMenu = () => use(Opening);

/** `casesPath` lists the cases that fit to what `{typed}` stands for. */
type Properties = { places: CommandGroup; finders: CommandFinder[]; casesPath: string; words: CommandWords; children: ReactNode };

/** The shell's content, and above it the menu by which one goes anywhere: Ctrl-K, or ⌘K. */
export function CommandMenu(properties: Properties) {
  return (
    <MenuActs>
      <Opener {...properties} />
    </MenuActs>
  );
}

function Opener({ children, ...menu }: Properties) {
  const { all } = useMenuActs();
  const dialog = useRef<HTMLDialogElement>(null);
  // Each opening is a new menu: empty, with the cursor on top.
  const [opening, setOpening] = useState<{ count: number; acts: MenuAct[] }>({ count: 0, acts: [] });
  const open = useMemo(
    () => () => {
      if (dialog.current?.open) return;
      setOpening(({ count }) => ({ count: count + 1, acts: all() }));
      dialog.current?.showModal();
    },
    [all],
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
        {opening.count > 0 ? <Menu key={opening.count} {...menu} acts={opening.acts} close={close} /> : null}
      </dialog>
    </Opening>
  );
}

function Menu({ places, finders, casesPath, words, acts, close }: Omit<Properties, 'children'> & { acts: MenuAct[]; close: () => void }) {
  const router = useRouter();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [cursor, setCursor] = useState(0);
  const { known, found, searching, failed } = useFound([{ heading: words.onThis, items: acts }, places], finders, typed);
  const isAsked = typed.trim() !== '';
  // A way on where nothing was found, and where what was found is not it.
  const onward: CommandItem = { href: casesPath.replace('{typed}', encodeURIComponent(typed.trim())), label: words.searchAll.replace('{typed}', typed.trim()), icon: 'search' };
  const cases = { heading: finders[0]?.heading ?? '', items: [...found.flatMap((group) => group.items), onward] };
  const groups = isAsked ? [...known, cases] : known;
  const items = groups.flatMap((group) => group.items);
  const count = items.length - (isAsked ? 1 : 0);
  const at = Math.min(cursor, Math.max(0, items.length - 1));
  const go = (item: CommandItem | undefined) => {
    if (!item) return;
    close();
    if (item.href) router.push(item.href);
    else item.run?.();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') go(items[at]);
    else if (['ArrowDown', 'ArrowUp'].includes(event.key) || (event.ctrlKey && ['Home', 'End'].includes(event.key))) setCursor(moved(at, event.key, items.length));
    else return;
    event.preventDefault();
  };
  const said = searching ? words.searching : failed ? words.trouble : count === 0 ? words.none : (words.found[count] ?? words.found.at(-1));
  const isSeen = searching || failed || count === 0;
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
        {/* For those who have no Esc key. */}
        <button type="button" className={styles.close} onClick={close} aria-label={words.close}>
          <Icon of={X} />
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
                <div key={item.href ?? item.label} id={`${id}-${place}`} role="option" aria-selected={place === at} className={styles.option} onClick={() => go(item)} onMouseMove={() => setCursor(place)}>
                  {item.icon ? <Icon of={commandIcons[item.icon]} className={styles.icon} /> : null}
                  <span className={styles.label}>
                    {item.label}
                    {item.detail ? <span className={styles.detail}> {item.detail}</span> : null}
                  </span>
                  {item.state ? (
                    <span className={styles.state}>
                      <Status {...item.state}>{item.state.said}</Status>
                    </span>
                  ) : null}
                  {item.key ? <kbd aria-hidden="true">{item.key.toUpperCase()}</kbd> : null}
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
