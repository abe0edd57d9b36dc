import { isDeepStrictEqual } from 'node:util';

import { Failure } from '../../failure.ts';
import { CLAIM_PAGE, LISTS } from '../bare-claim-lists.ts';
import type { ClaimFacts } from '../facts.ts';
import { always, bearer, type Measurement } from '../measurement.ts';

export interface ClaimSessions {
  readonly dealer: string;
  readonly agent: string;
}

interface ListedClaims {
  readonly currency: string;
  readonly claims: readonly object[];
}

interface Named {
  readonly name: string;
}

interface StockClaim extends Readonly<Record<'number' | 'state' | 'submittedAt' | 'updatedAt', string>>, Readonly<Record<'serial' | 'problem' | 'total', string | null>> {
  readonly portal: { readonly currency: string };
  readonly company: Named;
  readonly unit: { readonly product: string } | null;
  readonly agent: Named | null;
  readonly creator: Named | null;
}

/** What agents and a dealer see first of two lists, each claim with its portal, dealer, unit, agent and author; a plain Strapi counts and does not. */
export function claimLists({ portalId, companyId }: ClaimFacts, sessions: ClaimSessions): Measurement[] {
  const inPortal = { 'filters[portal][id][$eq]': String(portalId) };
  const ofDealer = { ...inPortal, 'filters[company][id][$eq]': String(companyId) };
  const list = (name: string, of: keyof typeof LISTS, session: string, bare: string, filters: Record<string, string>): Measurement[] =>
    [false, true].map((counts) => ({
      name: counts ? `${name}, stock counts` : name,
      asks: { ours: always(`/api/claims?list=${LISTS[of].list}`, bearer(session)), stock: always(`/api/claims?${stockQuery(filters, LISTS[of].states, counts)}`), bare: always(bare) },
      compare: sameClaims,
    }));
  return [...list('claim list', 'portal', sessions.agent, '/claims', inPortal), ...list('claim list of a dealer, closed', 'dealer', sessions.dealer, '/dealer-claims', ofDealer)];
}

function stockQuery(filters: Record<string, string>, states: readonly string[], counts: boolean): string {
  const query = new URLSearchParams({ ...filters, 'pagination[page]': '1', 'pagination[pageSize]': String(CLAIM_PAGE), 'pagination[withCount]': String(counts) });
  const several = (place: string, values: readonly string[]) => values.forEach((value, index) => query.set(`${place}[${index}]`, value));
  several('filters[state][$in]', states);
  several('sort', ['submittedAt:desc', 'id:desc']);
  several('fields', ['number', 'state', 'serial', 'problem', 'total', 'submittedAt', 'updatedAt']);
  several('populate[portal][fields]', ['currency']);
  several('populate[unit][fields]', ['product']);
  for (const relation of ['company', 'agent', 'creator']) several(`populate[${relation}][fields]`, ['name']);
  return query.toString();
}

function sameClaims(answers: Readonly<Record<'ours' | 'stock' | 'bare', unknown>>): void {
  const { currency, claims } = (answers.ours as { data: ListedClaims }).data;
  if (claims.length < CLAIM_PAGE) throw new Failure(`Our list has ${claims.length} claims.`);
  const check = (name: string, list: ListedClaims): void => {
    if (!isDeepStrictEqual(list, { currency, claims })) throw new Failure(`The list of ${name} differs:\n${JSON.stringify(list)}\nours:\n${JSON.stringify({ currency, claims })}`);
  };
  check('bare', answers.bare as ListedClaims);
  check('stock', fromStock((answers.stock as { data: StockClaim[] }).data));
}

/** What a client makes of the answer of a plain Strapi; it gives large numbers as text. */
const fromStock = (found: readonly StockClaim[]): ListedClaims => ({
  currency: found[0]?.portal.currency ?? '',
  claims: found.map(({ number, state, serial, problem, total, submittedAt, updatedAt, company, unit, agent, creator }) => ({
    number,
    state,
    company: company.name,
    product: unit?.product ?? null,
    serial,
    problem,
    total: total === null ? null : Number(total),
    agent: agent?.name ?? null,
    creator: creator?.name ?? null,
    submittedAt,
    updatedAt,
  })),
});
