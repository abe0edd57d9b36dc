import { hashed } from '../../../domain/database/hashed';
import type { Dialect } from '../../../domain/database/dialect';
import { dialect, reader, statement } from '../../../domain/portico';
import type { ClaimPlace, ClaimQuestion } from '../list/asked';
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

const nameOf = (link: string) => `(SELECT m.name FROM ${link} ml JOIN members m ON m.id = ml.member_id WHERE ml.claim_id = c.id LIMIT 1)`;
const PRODUCT = '(SELECT u.product FROM claims_unit_lnk ul JOIN units u ON u.id = ul.unit_id WHERE ul.claim_id = c.id LIMIT 1)';

/** What a row of a list says, of a claim `c` of the company `co` at its place in the `page`. */
export const listedFields = ({ instant }: Dialect) => ({
  id: 'c.id',
  at: 'page.place',
  number: 'c.number',
  state: 'c.state',
  company: 'co.name',
  product: PRODUCT,
  serial: 'c.serial',
  problem: 'c.problem',
  total: 'c.total',
  agent: nameOf('claims_agent_lnk'),
  creator: nameOf('claims_creator_lnk'),
  submittedAt: instant('c.submitted_at'),
  updatedAt: instant('c.updated_at'),
});

/** A page of claims, and one more to tell whether there are others behind it. One statement. */
export async function readClaims(reach: ClaimReach, question: ClaimQuestion, after: ClaimPlace | null): Promise<ListedClaim[]> {
  const found = claimsFound(reach, question, after, CLAIM_PAGE + 1);
  if (!found) return [];
  const speech = dialect();
  const page = `(${found.sql}) page JOIN claims c ON c.id = page.claim_id JOIN companies co ON co.id = page.company_id ORDER BY ${orderOfPage(question.sort, 'page')}`;
  const sql = `SELECT ${speech.list(speech.object(listedFields(speech)), page)} AS answer`;
  return (await reader().read<ListedClaim[]>(hashed('claims', sql), found.bindings)) ?? [];
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
