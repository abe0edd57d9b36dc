import 'server-only';
import { cookies } from 'next/headers';
import { listClaims, readClaimFilters } from '@/cms/claims';
import type { ClaimFilters, ListedClaims, Portal } from '@/cms/types';
import { readProblem } from '@/surroundings/memberFile';
import { askedOf, type ClaimQuery, isBackwards, readClaimQuery } from '../claimQuery';
import { type ClaimColumn, claimColumnsCookie, type ClaimSide, shownColumns } from '../columns';

type Search = Record<string, string | string[] | undefined>;

export type ReadList = { query: ClaimQuery; shown: ClaimColumn[]; found: ListedClaims; choices: ClaimFilters; problem: 'busy' | 'trouble' | 'backwards' | null };

/** What a page of a list is made of, by its address. */
export async function readClaimList(portal: Portal, side: ClaimSide, search: Search): Promise<ReadList> {
  const query = readClaimQuery(search);
  const backwards = isBackwards(query);
  const none: ListedClaims = { currency: portal.currency, claims: [], next: null };
  const [found, choices, kept] = await Promise.all([backwards ? none : listClaims(portal.key, askedOf(query)), readClaimFilters(portal.key), cookies()]);
  const told = readProblem(search.problem);
  return { query, shown: shownColumns(side, query.columns, kept.get(claimColumnsCookie)?.value), found, choices, problem: backwards ? 'backwards' : told };
}
