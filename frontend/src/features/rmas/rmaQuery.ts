import type { RmaState } from '@/cms/types';

export const rmaStates = ['issued', 'inTransit', 'received', 'inspected', 'closed', 'cancelled'] as const satisfies readonly RmaState[];

/** What a list of returns is asked for, as it stands in its address. */
export type RmaQuery = { state: RmaState | null; cursor: string | null };

/** Anything unknown in an address is as if it were not there. */
export const readRmaQuery = ({ state, cursor }: Readonly<Record<string, string | string[] | undefined>>): RmaQuery => ({
  state: rmaStates.find((known) => known === state) ?? null,
  cursor: typeof cursor === 'string' && /^[1-9]\d{0,8}$/.test(cursor) ? cursor : null,
});

/** How the CMS is asked for it, and how it stands in an address. */
export const askedOf = ({ state, cursor }: RmaQuery): URLSearchParams => new URLSearchParams({ ...(state && { state }), ...(cursor && { cursor }) });
