/** The columns that can be left out; the damage site always stands. */
export const columns = ['claim', 'damage', 'status', 'next', 'due', 'external', 'km', 'customer', 'handler', 'reported'] as const;
export type Column = (typeof columns)[number];

const usual: readonly Column[] = ['claim', 'damage', 'status', 'next', 'due', 'external', 'km'];

/** In this browser, for whoever signs in to it. */
export const columnsCookie = 'portico.columns';

export function readColumns(kept: string | undefined): Column[] {
  if (kept === undefined) return [...usual];
  const wanted = kept.split('.');
  return columns.filter((column) => wanted.includes(column));
}

export const writeColumns = (shown: readonly Column[]): string => columns.filter((column) => shown.includes(column)).join('.');
