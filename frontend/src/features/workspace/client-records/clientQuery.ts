/** What the list of clients is asked for, as it stands in its address. */
export type ClientQuery = { words: string; group: string; page: number };

type Search = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined, most: number): string => (typeof value === 'string' ? value.trim().slice(0, most).trim() : '');

/** Anything unknown in an address is as if it were not there. */
export const readClientQuery = (search: Search): ClientQuery => ({
  words: one(search.q, 80),
  group: one(search.group, 60),
  page: Math.min(Math.max(1, Math.trunc(Number(search.page)) || 1), 10_000),
});

/** How the CMS is asked for it, and how it stands in an address. */
export const askedOf = ({ words, group, page }: ClientQuery): URLSearchParams => new URLSearchParams({ ...(words && { q: words }), ...(group && { group }), ...(page > 1 && { page: String(page) }) });
