import { reader, statement } from '../../../domain/portico';
import { nameOfKey } from '../../unit/rules/product-key';
import type { ClaimState } from '../states';
import type { ClaimReach } from '../rules/reach';
import { closedMoves, type ClosedMove } from './beside';
import { SEEN } from './scope';

/** What is not decided yet. */
const UNDECIDED = ['submitted', 'inReview', 'infoRequested'] as const satisfies readonly ClaimState[];
/** What has been handed in and is not closed, in the order of its way. */
export const OPEN = [...UNDECIDED, 'approved', 'rejected'] as const satisfies readonly ClaimState[];

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

/** All of it stands in the rows of the list; names are looked up once a product. */
const figures = statement('claim_figures', (dialect) => {
  const { object, list } = dialect;
  const among = (states: readonly ClaimState[]) => `portico_claim_list l WHERE l.portal_id = ? AND l.state IN (${quoted(states)})`;
  const span = 'CASE WHEN l.listed_at >= ? THEN 0 WHEN l.listed_at >= ? THEN 1 WHEN l.listed_at >= ? THEN 2 WHEN l.listed_at >= ? THEN 3 ELSE 4 END';
  const counted = `(SELECT l.product, count(*) AS count FROM portico_claim_list l WHERE ${SEEN.agent} AND l.listed_at >= ? GROUP BY l.product) c`;
  const products = `(SELECT n.name, sum(n.count) AS count FROM (SELECT ${nameOfKey('c.product')} AS name, c.count FROM ${counted}) n GROUP BY n.name ORDER BY sum(n.count) DESC, n.name LIMIT ${MOST_PRODUCTS}) p`;
  const answer = object({
    states: list(object({ state: 'l.state', count: 'count(*)' }), `${among(OPEN)} GROUP BY l.state ORDER BY l.state`),
    ages: list(object({ span: 'a.span', state: 'a.state', count: 'count(*)' }), `(SELECT l.state, ${span} AS span FROM ${among(UNDECIDED)}) a GROUP BY a.span, a.state ORDER BY a.span, a.state`),
    products: list(object({ product: 'p.name', count: 'p.count' }), `${products} ORDER BY p.count DESC, p.name`),
    unassigned: `(SELECT count(*) FROM ${among(UNDECIDED)} AND l.agent_id IS NULL)`,
    closed: closedMoves(dialect, '?'),
  });
  return `SELECT ${answer} AS answer`;
});

/** What an agent's dashboard is drawn from. `beginnings` of the spans of ages but the last, `since` the first instant of what counts as lately. One statement. */
export async function readFigures({ portalId }: ClaimReach, beginnings: readonly number[], since: number): Promise<StoredFigures> {
  const found = await reader().read<StoredFigures>(figures(), [portalId, ...beginnings, portalId, portalId, since, portalId, portalId]);
  if (!found) throw new Error('The figures of claims gave no row');
  return found;
}
