import { reader, statement } from '../../../domain/portico';
import type { ClaimState } from '../states';
import type { ClaimReach } from '../rules/reach';
import { CLOSED_LOOKED_AT } from '../rules/usual';
import { type ClosedMove, MOVES } from './beside';
import { SEEN } from './scope';

/** What is not decided yet. */
const UNDECIDED = ['submitted', 'inReview', 'infoRequested'] as const satisfies readonly ClaimState[];

export interface StoredFigures {
  states: { state: ClaimState; count: number }[];
  /** Undecided claims by the span of days in which they were handed in, 0 the youngest. */
  ages: { span: number; state: ClaimState; count: number }[];
  /** The products of what was handed in lately, the most first; null for units that are not known. */
  products: { product: string | null; count: number }[];
  /** Undecided claims that nobody is responsible for. */
  unassigned: number;
  closed: ClosedMove[];
}

const MOST_PRODUCTS = 10;
const quoted = (states: readonly ClaimState[]) => states.map((state) => `'${state}'`).join(', ');

const figures = statement('claim_figures', ({ object, list, instant }) => {
  const span = `CASE WHEN ${instant('c.submitted_at')} >= ? THEN 0 WHEN ${instant('c.submitted_at')} >= ? THEN 1 WHEN ${instant('c.submitted_at')} >= ? THEN 2 WHEN ${instant('c.submitted_at')} >= ? THEN 3 ELSE 4 END`;
  const undecided = `portico_claim_list l WHERE ${SEEN.agent} AND l.state IN (${quoted(UNDECIDED)})`;
  const aged = `(SELECT l.state, ${span} AS span FROM portico_claim_list l JOIN claims c ON c.id = l.claim_id WHERE ${SEEN.agent} AND l.state IN (${quoted(UNDECIDED)})) a`;
  const products = `(SELECT u.product, count(*) AS count FROM portico_claim_list l JOIN claims c ON c.id = l.claim_id LEFT JOIN claims_unit_lnk ul ON ul.claim_id = c.id LEFT JOIN units u ON u.id = ul.unit_id
    WHERE ${SEEN.agent} AND ${instant('c.submitted_at')} >= ? GROUP BY u.product ORDER BY count(*) DESC, u.product LIMIT ${MOST_PRODUCTS}) p`;
  const closed = `SELECT s.claim_id FROM portico_claim_list s WHERE s.portal_id = ? AND s.list = 'closed' ORDER BY s.claim_id DESC LIMIT ${CLOSED_LOOKED_AT}`;
  const answer = object({
    states: list(object({ state: 'l.state', count: 'count(*)' }), `portico_claim_list l WHERE ${SEEN.agent} GROUP BY l.state ORDER BY l.state`),
    ages: list(object({ span: 'a.span', state: 'a.state', count: 'count(*)' }), `${aged} GROUP BY a.span, a.state ORDER BY a.span, a.state`),
    products: list(object({ product: 'p.product', count: 'p.count' }), `${products} ORDER BY p.count DESC, p.product`),
    unassigned: `(SELECT count(*) FROM ${undecided} AND l.agent_id IS NULL)`,
    closed: list(object({ claim: 'e.aggregate_id', kind: 'e.kind', at: 'e.occurred_at' }), `portico_events e WHERE e.aggregate = 'claim' AND e.aggregate_id IN (${closed}) AND e.kind IN (${MOVES}) ORDER BY e.id`),
  });
  return `SELECT ${answer} AS answer`;
});

/** What an agent's dashboard is drawn from. `beginnings` of the spans of ages but the last, `since` the first instant of what counts as lately. One statement. */
export async function readFigures({ portalId }: ClaimReach, beginnings: readonly number[], since: number): Promise<StoredFigures> {
  const found = await reader().read<StoredFigures>(figures(), [portalId, ...beginnings, portalId, portalId, since, portalId, portalId]);
  if (!found) throw new Error('The figures of claims gave no row');
  return found;
}
