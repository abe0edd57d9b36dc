import type { MasterKind } from '@/cms/masters';

/** What the page of masters is asked for, as it stands in its address. */
export type MasterQuery = { of: MasterKind; words: string; cursor: string | null };

type Search = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value.trim() : '');

export const readMasterQuery = (search: Search): MasterQuery => ({ of: search.of === 'labour' ? 'labour' : 'part', words: one(search.q).slice(0, 80).trim(), cursor: one(search.cursor).slice(0, 400) || null });

/** How the CMS is asked for it. */
export const askedOf = ({ words, cursor }: MasterQuery): URLSearchParams => new URLSearchParams({ ...(words && { q: words }), ...(cursor && { cursor }) });

/** The query of an address. */
export const addressOf = ({ of, ...query }: MasterQuery): string => new URLSearchParams([...(of === 'labour' ? [['of', of]] : []), ...askedOf({ of, ...query })]).toString();
