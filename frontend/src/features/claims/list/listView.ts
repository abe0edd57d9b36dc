import type { ReactNode } from 'react';
import type { ClaimCounts, ClaimFilters, ClaimState, ListedClaims, Portal } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import type { ClaimQuery } from '../claimQuery';
import type { ClaimColumn, ClaimSide } from '../columns';

/** How a list looks where it stands: measures and colours by its class, and what is built otherwise there. */
type ListLook = {
  className: string | undefined;
  state: (state: ClaimState) => ReactNode;
  button: (label: string) => ReactNode;
  link: (label: string, href: string) => ReactNode;
  file: (label: string, name: string, href: string) => ReactNode;
  nothing: (title: string, text: string) => ReactNode;
  problem: (text: string) => ReactNode;
};

type ListPaths = {
  /** Of the list by its query, of one claim, and of a file by its query. */
  list: (query?: string) => string;
  claim: (number: string) => string;
  file: (format: 'csv' | 'xlsx', query: string) => string;
  /** Where the cookie of the columns counts. */
  home: string;
};

export type ListView = {
  side: ClaimSide;
  portal: Portal;
  query: ClaimQuery;
  shown: ClaimColumn[];
  counts: ClaimCounts;
  found: ListedClaims;
  choices: ClaimFilters;
  problem: 'busy' | 'trouble' | 'backwards' | null;
  paths: ListPaths;
  look: ListLook;
  words: Words;
};
