import type { RmaState } from '@/cms/types';

export const rmaStates = ['issued', 'inTransit', 'received', 'inspected', 'closed', 'cancelled'] as const satisfies readonly RmaState[];

/** What a list of returns is asked for, as it stands in its address. */
export type RmaQuery = { state: RmaState | null; words: string; cursor: string | null };

/** Anything unknown in an address is as if it were not there. */
export const readRmaQuery = ({ state, q, cursor }: Readonly<Record<string, string | string[] | undefined>>): RmaQuery => ({
  state: rmaStates.find((known) => known === state) ?? null,
  words: typeof q === 'string' ? q.trim().slice(0, 80) : '',
  cursor: typeof cursor === 'string' && /^[1-9]\d{0,8}$/.test(cursor) ? cursor : null,
});

/** How the CMS is asked for it, and how it stands in an address. */
export const askedOf = ({ state, words, cursor }: RmaQuery): URLSearchParams => new URLSearchParams({ ...(state && { state }), ...(words && { q: words }), ...(cursor && { cursor }) });

/** The return that was meant, where its whole number was typed or read off its paper by a scanner; null for any other search. */
export const numberMeant = ({ words }: Pick<RmaQuery, 'words'>, found: readonly { number: string }[]): string | null => found.find(({ number }) => number.toUpperCase() === words.toUpperCase())?.number ?? null;
