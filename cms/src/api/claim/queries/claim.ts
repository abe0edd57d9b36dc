import type { Dialect } from '../../../domain/database/dialect';
import type { JsonObject } from '../../../domain/json';
import { reader, statement } from '../../../domain/portico';
import { documentsOf, type StoredClaimDocument } from '../../claim-document/queries/documents';
import type { ClaimReach } from '../rules/reach';
import { LINES_DECIDED } from '../rules/decisions';
import { claimObject, type ClaimSnapshot } from '../snapshot';
import type { ClaimSide } from '../states';
import { closedMoves, type ClosedMove, MOVES, sameUnit, type SameUnit } from './beside';
import { SEEN, seenBy } from './scope';

export interface ClaimEvent {
  id: number;
  kind: string;
  /** Milliseconds UTC, as all instants here. */
  at: number;
  actor: { kind: string; name: string };
  facts: JsonObject;
}

export interface ClaimComment {
  id: number;
  author: string | null;
  /** The company that the author works for; null of whoever wrote by mail and logs in nowhere. */
  company: string | null;
  text: string;
  internal: boolean;
  at: number;
}

export interface StoredClaim {
  claim: ClaimSnapshot;
  /** How it moved, oldest first. */
  history: ClaimEvent[];
  comments: ClaimComment[];
  /** Oldest first. */
  documents: StoredClaimDocument[];
  /** What an hour of the company's labour is paid with. */
  labourRate: number | null;
  /** Who can be made responsible; for agents alone. */
  agents: { documentId: string; name: string }[];
  /** How the last closed claims of the portal moved, each claim's moves in their order. */
  closed: ClosedMove[];
  /** Other claims on its serial number, newest first. */
  sameUnit: SameUnit[];
}

const AMONG_AGENTS = `'claimAssigned', '${LINES_DECIDED}'`;

/** What clients read of the log is what they may be told. */
const historyOf = ({ object, list, json }: Dialect, side: ClaimSide) => {
  const entry = object({ id: 'e.id', kind: 'e.kind', at: 'e.occurred_at', actor: json('e.actor'), facts: json(side === 'client' ? 'e.public' : `CASE WHEN e.kind IN (${AMONG_AGENTS}) THEN e.private ELSE e.public END`) });
  const kinds = side === 'client' ? MOVES : `${MOVES}, ${AMONG_AGENTS}`;
  return list(entry, `portico_events e WHERE e.aggregate = 'claim' AND e.aggregate_id = c.id AND e.kind IN (${kinds}) ORDER BY e.id`);
};

/** Internal notes never leave the agents' side: a client's statement does not ask for them. */
const commentsOf = ({ object, list, flag, instant, client }: Dialect, side: ClaimSide) => {
  const author = `LEFT JOIN claim_comments_author_lnk al ON al.claim_comment_id = cm.id LEFT JOIN members a ON a.id = al.member_id
    LEFT JOIN members_office_lnk ao ON ao.member_id = a.id LEFT JOIN offices_company_lnk aoc ON aoc.office_id = ao.office_id LEFT JOIN companies ac ON ac.id = aoc.company_id`;
  const comment = object({ id: 'cm.id', author: 'coalesce(a.name, cm.author_name)', company: 'ac.name', text: 'cm.text', internal: flag('cm.internal'), at: instant('cm.created_at') });
  const told = side === 'client' ? ` AND cm.internal = ${client === 'postgres' ? 'false' : '0'}` : '';
  return list(comment, `claim_comments_claim_lnk cml JOIN claim_comments cm ON cm.id = cml.claim_comment_id ${author} WHERE cml.claim_id = c.id${told} ORDER BY cm.id`);
};

const agentsOf = ({ object, list, client }: Dialect) =>
  list(
    object({ documentId: 'm.document_id', name: 'm.name' }),
    `members m JOIN members_office_lnk mo ON mo.member_id = m.id JOIN offices_company_lnk oc ON oc.office_id = mo.office_id JOIN companies own ON own.id = oc.company_id
       JOIN companies_portal_lnk op ON op.company_id = own.id WHERE op.portal_id = l.portal_id AND own.kind = 'own' AND m.active = ${client === 'postgres' ? 'true' : '1'} ORDER BY m.name, m.id`,
  );

const claimFor = (side: ClaimSide) => (dialect: Dialect) => {
  const { object, array } = dialect;
  const answer = object({
    claim: claimObject(dialect),
    history: historyOf(dialect, side),
    comments: commentsOf(dialect, side),
    documents: documentsOf(dialect, side),
    labourRate: 'co.labour_rate',
    agents: side === 'agent' ? agentsOf(dialect) : array([]),
    // Nobody waits for what is closed, so nothing is measured for it.
    closed: closedMoves(dialect, 'l.portal_id', `c.state <> 'closed'`),
    sameUnit: sameUnit(dialect, side),
  });
  return `SELECT ${answer} AS answer FROM portico_claim_list l JOIN claims c ON c.id = l.claim_id JOIN companies co ON co.id = l.company_id
    LEFT JOIN companies_portal_lnk cp ON cp.company_id = co.id WHERE ${SEEN[side]} AND l.number = ?`;
};

const claims = { client: statement('claim_client', claimFor('client')), agent: statement('claim_agent', claimFor('agent')) } as const satisfies Record<ClaimSide, unknown>;

/** A claim with all that somebody reads of it. One statement. */
export const readClaim = (reach: ClaimReach, number: string): Promise<StoredClaim | null> => reader().read<StoredClaim>(claims[reach.side](), [...seenBy(reach), number]);
