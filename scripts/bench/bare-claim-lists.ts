import { CLAIM_STATES, listOf, type ClaimList, type ClaimState } from '../../cms/src/api/claim/states.ts';
import type { Dialect } from '../../cms/src/domain/database/dialect.ts';
import { fromDatetime } from './bare-page.ts';

/** As many claims are on a page of ours. */
export const CLAIM_PAGE = 30;

const statesOf = (list: ClaimList): ClaimState[] => CLAIM_STATES.filter((state) => listOf(state) === list);

/** Two lists: what agents have to do with of a whole portal, and what is over of one of its dealers, of which a small house has as full a page. */
export const LISTS = {
  portal: { list: 'active', states: statesOf('active'), where: 'l.portal_id = ?' },
  dealer: { list: 'closed', states: statesOf('closed'), where: 'l.portal_id = ? AND l.company_id = ?' },
} as const;

const BESIDE = `LEFT JOIN claims_unit_lnk ul ON ul.claim_id = c.id LEFT JOIN units u ON u.id = ul.unit_id
    LEFT JOIN claims_agent_lnk al ON al.claim_id = c.id LEFT JOIN members a ON a.id = al.member_id
    LEFT JOIN claims_creator_lnk cl ON cl.claim_id = c.id LEFT JOIN members cr ON cr.id = cl.member_id`;

/** The first page of a list, those handed in last first: the same JSON as ours but for the cursor. Bindings: `claimBindings`. */
export function bareClaimList(dialect: Dialect, of: keyof typeof LISTS): string {
  const { object, list, client } = dialect;
  const { states, where } = LISTS[of];
  const ways = states.map((state) => `SELECT * FROM (SELECT l.claim_id, l.company_id, l.listed_at FROM portico_claim_list l WHERE ${where} AND l.state = '${state}' ORDER BY l.listed_at DESC, l.claim_id DESC LIMIT ${CLAIM_PAGE}) ${state}`);
  const row = object({
    number: 'c.number',
    state: 'c.state',
    company: 'co.name',
    product: 'u.product',
    serial: 'c.serial',
    problem: 'c.problem',
    total: 'c.total',
    agent: 'a.name',
    creator: 'cr.name',
    submittedAt: fromDatetime(dialect, 'c.submitted_at'),
    updatedAt: fromDatetime(dialect, 'c.updated_at'),
  });
  const from = `(SELECT * FROM (${ways.join(' UNION ALL ')}) ways ORDER BY listed_at DESC, claim_id DESC LIMIT ${CLAIM_PAGE}) page
    JOIN claims c ON c.id = page.claim_id JOIN companies co ON co.id = page.company_id ${BESIDE} ORDER BY page.listed_at DESC, page.claim_id DESC`;
  const answer = object({ currency: 'p.currency', claims: list(row, from) });
  return `SELECT ${client === 'postgres' ? `(${answer})::text` : answer} AS answer FROM portals p WHERE p.id = ?`;
}

/** `scope` is the portal's id, and for a dealer's list the dealer's. */
export const claimBindings = (of: keyof typeof LISTS, ...scope: readonly [portal: number, company?: number]): number[] => [...LISTS[of].states.flatMap(() => scope), scope[0]].filter((id) => id !== undefined);

/** What a file tells of all claims that have been handed in, those handed in last first, and the heads of its columns. Binding: portal. */
export function bareClaimFile({ client, date }: Dialect): { readonly heads: readonly string[]; readonly sql: string } {
  const day = (column: string) => (client === 'postgres' ? `to_char(${column}, 'YYYY-MM-DD')` : `date(${column} / 1000, 'unixepoch')`);
  const columns = {
    number: 'c.number',
    state: 'c.state',
    company: 'co.name',
    problem: 'c.problem',
    product: 'u.product',
    serial: 'c.serial',
    failureDate: date('c.failure_date'),
    creator: 'cr.name',
    contact: 'c.contact_name',
    contactEmail: 'c.contact_email',
    agent: 'a.name',
    submitted: day('c.submitted_at'),
    updated: day('c.updated_at'),
    parts: 'c.parts_total',
    labour: 'c.labour_total',
    total: 'c.total',
  };
  const sql = `SELECT ${Object.values(columns).join(', ')} FROM portico_claim_list l JOIN claims c ON c.id = l.claim_id JOIN companies co ON co.id = l.company_id ${BESIDE}
    WHERE l.portal_id = ? AND l.list <> 'drafts' ORDER BY l.listed_at DESC, l.claim_id DESC`;
  return { heads: Object.keys(columns), sql };
}
