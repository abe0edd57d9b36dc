'use client';

import { createContext, type ReactNode, use, useEffect, useMemo, useRef } from 'react';
import type { CommandIcon } from './commandItems';

/** Something that the page one is on offers. It leads somewhere, or does what its button does. */
export type MenuAct = { label: string; icon: CommandIcon; key?: string | undefined } & ({ href: string } | { run: () => void });

type Acts = { add: (act: MenuAct) => () => void; all: () => MenuAct[] };

const none: Acts = { add: () => () => undefined, all: () => [] };
const Offered = createContext<Acts>(none);

export const useMenuActs = () => use(Offered);

/** What stands on a page is offered in the command menu for as long as it stands there. */
export function MenuActs({ children }: { children: ReactNode }) {
  const acts = useRef(new Set<MenuAct>());
  const offered = useMemo<Acts>(
    () => ({
      add(act) {
        acts.current.add(act);
        return () => void acts.current.delete(act);
      },
      all: () => [...acts.current],
    }),
    [],
  );
  return <Offered value={offered}>{children}</Offered>;
}

/** Offers a button of the page in the command menu, too; null where it is not for there. */
export function useMenuAct(label: string | null, icon: CommandIcon, key: string | undefined, run: () => void): void {
  const { add } = use(Offered);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => (label === null ? undefined : add({ label, icon, key, run: () => latest.current() })), [add, label, icon, key]);
}

/** Offers a way on in the command menu. */
export function MenuWay({ label, href, icon }: { label: string; href: string; icon: CommandIcon }) {
  const { add } = use(Offered);
  useEffect(() => add({ label, icon, href }), [add, label, icon, href]);
  return null;
}
