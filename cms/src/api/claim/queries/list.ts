import { compact, compactList, type Compact } from '../../../domain/database/compact';
import { hashed } from '../../../domain/database/hashed';
import type { Dialect } from '../../../domain/database/dialect';
import { dialect, reader, statement } from '../../../domain/portico';
import type { Ask } from '../../../http/viewer';
import type { ClaimPlace, ClaimQuestion, ClaimSort } from '../list/asked';
import type { Condition } from '../list/condition';
import { claimsFound, inOrder, orderOfPage } from '../list/in-order';
import type { ClaimReach } from '../rules/reach';
import { CLAIM_STATES, type ClaimSide, type ClaimState } from '../states';
import { seenBy } from './scope';

export const CLAIM_PAGE = 30;

export interface ListedClaim extends ClaimPlace {
  number: string;
  state: ClaimState;
  company: string;
  product: string | null;
  serial: string | null;
  problem: string | null;
  total: number | null;
  agent: string | null;
  creator: string | null;
  submittedAt: number | null;
  updatedAt: number;
}

const PRODUCT = '(SELECT u.product FROM claims_unit_lnk ul JOIN units u ON u.id = ul.unit_id WHERE ul.claim_id = c.id LIMIT 1)';

/** What a row of a list says. */
const listedFields = ({ instant }: Dialect) => ({
  id: 'c.id',
  at: 'page.place',
  number: 'c.number',
  state: 'c.state',
  company: 'co.name',
  product: PRODUCT,
  serial: 'c.serial',
  problem: 'c.problem',
  total: 'c.total',
  agent: 'ag.name',
  creator: 'cr.name',
  submittedAt: instant('c.submitted_at'),
  updatedAt: instant('c.updated_at'),
});

/** The claims of a page in their order, and whatever more is asked of a claim `c` and its row `l` of the list. */
export function listed({ sql }: Condition, sort: ClaimSort, more: Record<string, string> = {}): Compact {
  const speech = dialect();
  const tables = `(${sql}) page JOIN claims c ON c.id = page.claim_id JOIN companies co ON co.id = page.company_id JOIN portico_claim_list l ON l.claim_id = page.claim_id
    LEFT JOIN members ag ON ag.id = l.agent_id LEFT JOIN members cr ON cr.id = l.creator_id ORDER BY ${orderOfPage(sort, 'page')}`;
  return compactList(speech, compact(speech, { ...listedFields(speech), ...more }), tables);
}

/** A page of claims, and one more to tell whether there are others behind it. One statement. */
export async function readClaims(ask: Ask, reach: ClaimReach, question: ClaimQuestion, after: ClaimPlace | null): Promise<ListedClaim[]> {
  const found = claimsFound(reach, question, after, CLAIM_PAGE + 1);
  if (!found) return [];
  const { sql, read } = listed(found, question.sort);
  return (await ask<ListedClaim[]>({ ...hashed('claims', `SELECT ${sql} AS answer`), read }, found.bindings)) ?? [];
}

/** How many claims a file would have, up to `most`; whatever words are looked for. */
export async function countInOrder(reach: ClaimReach, question: ClaimQuestion, most: number): Promise<number> {
  const found = inOrder(reach, question, null, most);
  return found ? ((await reader().read<number>(hashed('claims_counted', `SELECT count(*) AS answer FROM (${found.sql}) counted`), found.bindings)) ?? 0) : 0;
}

/** Beyond this nobody counts: a page says "more than". */
export const MOST_COUNTED = 10_000;

export type ClaimCounts = Record<ClaimState, number>;

/** By the index alone: what an agent does not see is known by its state. */
const COUNTED = { client: { scope: 'l.portal_id = ? AND l.company_id = ?', states: CLAIM_STATES }, agent: { scope: 'l.portal_id = ?', states: CLAIM_STATES.filter((state) => state !== 'draft') } } as const;

const countsOf = (side: ClaimSide, { object }: Dialect): string => {
  const { scope, states } = COUNTED[side];
  const count = (state: ClaimState) => `(SELECT count(*) FROM (SELECT 1 FROM portico_claim_list l WHERE ${scope} AND l.state = '${state}' LIMIT ${MOST_COUNTED + 1}) ${state})`;
  return object(Object.fromEntries(CLAIM_STATES.map((state) => [state, states.some((one) => one === state) ? count(state) : '0'])));
};
const boundIn = (reach: ClaimReach) => COUNTED[reach.side].states.flatMap(() => seenBy(reach));

/** What a client counts, for a statement that asks for more than that. */
export const claimsCounted = { sql: (speech: Dialect) => countsOf('client', speech), bound: boundIn };

const counting = (side: ClaimSide) => (speech: Dialect) => `SELECT ${countsOf(side, speech)} AS answer`;
const countings = { client: statement('claim_counts_client', counting('client')), agent: statement('claim_counts_agent', counting('agent')) } as const satisfies Record<ClaimSide, unknown>;

/** How many there are in each state; one more than is counted where there are more. */
export async function countClaims(reach: ClaimReach): Promise<ClaimCounts> {
  const counts = await reader().read<ClaimCounts>(countings[reach.side](), boundIn(reach));
  if (!counts) throw new Error('The database counted nothing');
  return counts;
}
