import type { ClaimCounts, ClaimState } from '@/cms/types';
import { numberFormat } from '@/ui/words/intl';
import { type ClaimColumn, claimColumns } from './columns';

export const claimStates = ['draft', 'submitted', 'inReview', 'infoRequested', 'approved', 'rejected', 'closed'] as const satisfies readonly ClaimState[];
export const claimLists = ['active', 'drafts', 'closed', 'all'] as const;
export type ClaimListName = (typeof claimLists)[number];
export const claimSorts = ['newest', 'oldest', 'updated', 'total'] as const;
export type ClaimSort = (typeof claimSorts)[number];

/** What is asked for beside list, state and order, each as it stands in the address. Days are `YYYY-MM-DD`. */
const filters = ['unit', 'from', 'to', 'creator', 'company', 'agent'] as const;
export type ClaimFilter = (typeof filters)[number];

/** What a list of claims is asked for, as it stands in its address. */
export type ClaimQuery = Record<ClaimFilter, string> & {
  list: ClaimListName;
  state: ClaimState | null;
  words: string;
  mine: boolean;
  sort: ClaimSort;
  /** Null where none are chosen. */
  columns: ClaimColumn[] | null;
  cursor: string | null;
};

type Search = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value.trim() : '');

/** A day of the calendar: there is no 30th of February. */
function isDay(given: string): boolean {
  const instant = /^(?:19|2\d)\d{2}-\d{2}-\d{2}$/.test(given) ? Date.parse(`${given}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(given);
}

/** Anything unknown in an address is as if it were not there. */
export function readClaimQuery(search: Search): ClaimQuery {
  const day = (name: 'from' | 'to') => (isDay(one(search[name])) ? one(search[name]) : '');
  const id = (name: ClaimFilter) => one(search[name]).slice(0, 64);
  const named = [search.columns ?? []].flat().flatMap((value) => value.split(','));
  const columns = claimColumns.filter((column) => named.includes(column));
  return {
    list: claimLists.find((list) => list === search.list) ?? 'active',
    state: claimStates.find((state) => state === search.state) ?? null,
    words: one(search.q).slice(0, 80).trim(),
    unit: one(search.unit).slice(0, 80).trim(),
    from: day('from'),
    to: day('to'),
    creator: id('creator'),
    company: id('company'),
    agent: id('agent'),
    mine: search.mine === '1',
    sort: claimSorts.find((sort) => sort === search.sort) ?? 'newest',
    columns: columns.length > 0 ? columns : null,
    cursor: one(search.cursor).slice(0, 64) || null,
  };
}

/** How the CMS is asked for it. */
export function askedOf({ list, state, words, mine, sort, cursor, ...query }: ClaimQuery): URLSearchParams {
  const given = filters.filter((filter) => query[filter] !== '').map((filter) => [filter, query[filter]]);
  return new URLSearchParams({
    ...(list !== 'all' && { list }),
    ...(state && { state }),
    ...(words && { q: words }),
    ...(Object.fromEntries(given) as Record<string, string>),
    ...(mine && { mine: '1' }),
    ...(sort !== 'newest' && { sort }),
    ...(cursor && { cursor }),
  });
}

/** The query of an address. */
export const addressOf = ({ list, columns, ...query }: ClaimQuery): string => new URLSearchParams([['list', list], ...askedOf({ ...query, columns, list: 'all' }), ...(columns ? [['columns', columns.join(',')]] : [])]).toString();

/** Whether the last day lies before the first: then there is nothing to ask for. */
export const isBackwards = ({ from, to }: Pick<ClaimQuery, 'from' | 'to'>): boolean => from !== '' && to !== '' && from > to;

/** The same list without what narrows it. */
export const widened = (query: ClaimQuery): ClaimQuery => ({ ...readClaimQuery({ list: query.list, sort: query.sort }), columns: query.columns });

/** What is narrowed beside the words and the state. */
export const isNarrowedFurther = (query: ClaimQuery): boolean => filters.some((filter) => query[filter] !== '');
export const isNarrowed = (query: ClaimQuery): boolean => query.words !== '' || query.state !== null || query.mine || isNarrowedFurther(query);

const counted: Record<ClaimListName, readonly ClaimState[]> = { active: claimStates.filter((state) => state !== 'draft' && state !== 'closed'), drafts: ['draft'], closed: ['closed'], all: claimStates };

/** How many claims a list has, by how many there are in each state. */
export const countOf = (list: ClaimListName, counts: ClaimCounts): number => counted[list].reduce((sum, state) => sum + counts[state], 0);

/** So far the CMS counts. */
const mostCounted = 10_000;

/** The same in figures; beyond what is counted only that there are more. */
export function countTold(list: ClaimListName, counts: ClaimCounts, tag: string): string {
  const figures = numberFormat(tag);
  const count = countOf(list, counts);
  return count > mostCounted ? `${figures.format(mostCounted)}+` : figures.format(count);
}
