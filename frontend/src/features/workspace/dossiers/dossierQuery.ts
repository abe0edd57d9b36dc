/** Open dossiers, those of them that are stuck, those that wait for the office; and those that are closed. */
export const DOSSIER_LISTS = ['open', 'stuck', 'office', 'closed'] as const;

/** What the list of dossiers is asked for, as it stands in its address. */
export type DossierQuery = {
  /** The key of a type; empty for the first that there is. */
  type: string;
  list: (typeof DOSSIER_LISTS)[number];
  /** The key of a step; empty for any. */
  step: string;
  words: string;
  page: number;
};

type Search = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined, most: number): string => (typeof value === 'string' ? value.trim().slice(0, most).trim() : '');

/** Anything unknown in an address is as if it were not there; a closed dossier is at no step. */
export function readDossierQuery(search: Search): DossierQuery {
  const list = DOSSIER_LISTS.find((known) => known === search.list) ?? 'open';
  return { type: one(search.type, 40), list, step: list === 'closed' ? '' : one(search.step, 40), words: one(search.q, 80), page: Math.min(Math.max(1, Math.trunc(Number(search.page)) || 1), 10_000) };
}

/** How it stands in an address. */
export const addressOf = ({ type, list, step, words, page }: DossierQuery): string =>
  new URLSearchParams({ ...(type && { type }), ...(list !== 'open' && { list }), ...(step && { step }), ...(words && { q: words }), ...(page > 1 && { page: String(page) }) }).toString();

const asked = { open: {}, stuck: { stuck: 'true' }, office: { waitsFor: 'office' }, closed: { status: 'closed' } } as const satisfies Record<DossierQuery['list'], Record<string, string>>;

/** How the CMS is asked for it. */
export const askedOf = ({ type, list, step, words, page }: DossierQuery): URLSearchParams => new URLSearchParams({ ...(type && { type }), ...asked[list], ...(step && { step }), ...(words && { q: words }), page: String(page) });
