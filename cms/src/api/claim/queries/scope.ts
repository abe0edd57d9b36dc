import type { Knex } from 'knex';
import { readIn } from '../../../domain/database/read-in';
import type { Binding } from '../../../domain/database/statement';
import { reader, statement } from '../../../domain/portico';
import type { ClaimReach } from '../rules/reach';
import type { ClaimSide } from '../states';

/** The rows `l` of the list that a side sees: `canSeeClaim` as a condition. */
export const SEEN = {
  client: 'l.portal_id = ? AND l.company_id = ?',
  agent: `l.portal_id = ? AND l.list <> 'drafts'`,
} as const satisfies Record<ClaimSide, string>;

export const seenBy = ({ side, portalId, companyId }: ClaimReach): Binding[] => (side === 'client' ? [portalId, companyId] : [portalId]);

const places = {
  client: statement('claim_place_client', ({ object }) => `SELECT ${object({ id: 'c.id', documentId: 'c.document_id' })} AS answer FROM portico_claim_list l JOIN claims c ON c.id = l.claim_id WHERE ${SEEN.client} AND l.number = ?`),
  agent: statement('claim_place_agent', ({ object }) => `SELECT ${object({ id: 'c.id', documentId: 'c.document_id' })} AS answer FROM portico_claim_list l JOIN claims c ON c.id = l.claim_id WHERE ${SEEN.agent} AND l.number = ?`),
} as const satisfies Record<ClaimSide, unknown>;

/** Which claim a number names for somebody; null for what she does not see, as for what does not exist. */
export const placeOfClaim = (trx: Knex, reach: ClaimReach, number: string) => readIn<{ id: number; documentId: string }>(trx, places[reach.side](), [...seenBy(reach), number]);

/** The same outside a transaction. */
export const seenPlace = (reach: ClaimReach, number: string) => reader().read<{ id: number; documentId: string }>(places[reach.side](), [...seenBy(reach), number]);
