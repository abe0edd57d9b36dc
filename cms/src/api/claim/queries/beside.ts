import type { Dialect } from '../../../domain/database/dialect';
import type { LocalDate } from '../../../domain/time';
import { CLOSED_LOOKED_AT } from '../rules/usual';
import { CLAIM_COMMANDS, type ClaimSide, type ClaimState } from '../states';

/** What stands beside a claim `c` in the portal, of the row `l` of its list: how closed ones moved, and others on its serial number. */

/** Kinds of events by which a claim moves, as SQL. */
export const MOVES = Object.values(CLAIM_COMMANDS).map(({ event }) => `'${event}'`).join(', ');

/** How a closed claim moved: the kind of the event, and when (milliseconds UTC). */
export interface ClosedMove {
  claim: number;
  kind: string;
  at: number;
}

/** How the claims moved that were closed last in a portal, each claim's moves in their order. `portal` is an expression of its id. */
export function closedMoves({ object, list }: Dialect, portal: string, condition = '1 = 1'): string {
  const closed = `SELECT s.claim_id FROM portico_claim_list s WHERE s.portal_id = ${portal} AND s.state = 'closed' ORDER BY s.updated_at DESC, s.claim_id DESC LIMIT ${CLOSED_LOOKED_AT}`;
  const move = object({ claim: 'e.aggregate_id', kind: 'e.kind', at: 'e.occurred_at' });
  return list(move, `portico_events e WHERE ${condition} AND e.aggregate = 'claim' AND e.aggregate_id IN (${closed}) AND e.kind IN (${MOVES}) ORDER BY e.id`);
}

/** Another claim on the same serial number. */
export interface SameUnit {
  number: string;
  state: ClaimState;
  company: string;
  /** Whether it is of the same company as the claim. */
  own: boolean;
  creator: string | null;
  problem: string | null;
  failureDate: LocalDate | null;
  /** Milliseconds UTC; null of a draft. */
  submittedAt: number | null;
}

/** More than these on one unit tell nothing new. */
const SAME_UNIT = 30;

/** Drafts are their company's own. */
export function sameUnit({ object, list, flag, date, instant }: Dialect, side: ClaimSide): string {
  const other = object({
    number: 'd.number',
    state: 'd.state',
    company: 'dco.name',
    own: flag('d.company_id = l.company_id'),
    creator: '(SELECT m.name FROM claims_creator_lnk ml JOIN members m ON m.id = ml.member_id WHERE ml.claim_id = d.claim_id LIMIT 1)',
    problem: 'dc.problem',
    failureDate: date('dc.failure_date'),
    submittedAt: instant('dc.submitted_at'),
  });
  const drafts = side === 'client' ? ' OR d.company_id = l.company_id' : '';
  return list(
    other,
    `portico_claim_list d JOIN claims dc ON dc.id = d.claim_id JOIN companies dco ON dco.id = d.company_id
       WHERE l.serial <> '' AND d.portal_id = l.portal_id AND d.serial = l.serial AND d.claim_id <> l.claim_id AND (d.list <> 'drafts'${drafts}) ORDER BY d.claim_id DESC LIMIT ${SAME_UNIT}`,
  );
}
