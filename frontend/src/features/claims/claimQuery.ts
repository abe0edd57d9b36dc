import type { ClaimState } from '@/cms/types';

export const claimStates = ['draft', 'submitted', 'inReview', 'infoRequested', 'approved', 'rejected', 'closed'] as const satisfies readonly ClaimState[];
export const claimLists = ['active', 'drafts', 'closed', 'all'] as const;
export type ClaimListName = (typeof claimLists)[number];

/** What a list of claims is asked for, as it stands in its address. */
export type ClaimQuery = { list: ClaimListName; state: ClaimState | null; words: string; mine: boolean; cursor: string | null };

type Search = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '');

/** Anything unknown in an address is as if it were not there. */
export function readClaimQuery(search: Search): ClaimQuery {
  return {
    list: claimLists.find((list) => list === search.list) ?? 'active',
    state: claimStates.find((state) => state === search.state) ?? null,
    words: one(search.q).trim().slice(0, 80),
    mine: search.mine === '1',
    cursor: one(search.cursor).slice(0, 64) || null,
  };
}

/** How the CMS is asked for it. */
export function askedOf({ list, state, words, mine, cursor }: ClaimQuery): URLSearchParams {
  return new URLSearchParams({ ...(list !== 'all' && { list }), ...(state && { state }), ...(words && { q: words }), ...(mine && { mine: '1' }), ...(cursor && { cursor }) });
}

/** The query of an address. */
export const addressOf = ({ list, ...query }: ClaimQuery): string => new URLSearchParams([['list', list], ...askedOf({ ...query, list: 'all' })]).toString();

const counted: Record<ClaimListName, readonly ClaimState[]> = { active: claimStates.filter((state) => state !== 'draft' && state !== 'closed'), drafts: ['draft'], closed: ['closed'], all: claimStates };

/** How many claims a list has, by how many there are in each state. */
export const countOf = (list: ClaimListName, counts: Record<ClaimState, number>): number => counted[list].reduce((sum, state) => sum + counts[state], 0);
