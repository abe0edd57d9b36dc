'use client';

import { createContext, type ReactNode, useContext } from 'react';

export type Trouble = {
  face: { key: string; name: string; logo: string | null } | null;
  heading: ReactNode;
  lead: string;
  retry: string;
  foot: ReactNode;
};

const TroubleContext = createContext<Trouble | null>(null);

/** Hands the words for an error to the page that shows it: Next gives that page nothing but the error. */
export function TroubleWords({ children, ...trouble }: Trouble & { children: ReactNode }) {
  return <TroubleContext value={trouble}>{children}</TroubleContext>;
}

export function useTroubleWords(): Trouble | null {
  return useContext(TroubleContext);
}
