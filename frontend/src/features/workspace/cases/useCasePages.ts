'use client';

import { useEffect } from 'react';
import useSWRInfinite from 'swr/infinite';
import { readOwn } from '../useFresh';
import type { CasePage } from './casePage';
import type { CaseRow } from './caseRow';

export type CasePages = {
  rows: CaseRow[];
  total: CasePage['total'];
  next: string | null;
  loading: boolean;
  failed: boolean;
  showMore: () => void;
  refresh: () => Promise<unknown>;
};

/** The pages of a list that have been opened, kept fresh; they are there again when one comes back to them. */
export function useCasePages(address: string, written: CasePage): CasePages {
  const addressOf = (index: number, before: CasePage | null) => {
    if (index === 0) return address;
    return before?.next ? `${address}${address.includes('?') ? '&' : '?'}cursor=${before.next}` : null;
  };
  const { data, size, setSize, mutate, error } = useSWRInfinite<CasePage, Error>(addressOf, (asked: string) => readOwn<CasePage>(asked), {
    fallbackData: [written],
    revalidateOnMount: false,
    shouldRetryOnError: false,
  });
  useEffect(() => void mutate((pages) => [written, ...(pages?.slice(1) ?? [])], { revalidate: false }), [mutate, written]);
  const pages = data?.length ? data : [written];
  // A case may have moved to a later page since the earlier one was read.
  const rows = [...new Map(pages.flatMap((page) => page.rows).map((row) => [row.id, row])).values()];
  return {
    rows,
    total: pages[0]?.total ?? written.total,
    next: pages.at(-1)?.next ?? null,
    loading: size > pages.length && !error,
    failed: error !== undefined,
    showMore: () => void setSize(pages.length + 1),
    refresh: () => mutate(),
  };
}
