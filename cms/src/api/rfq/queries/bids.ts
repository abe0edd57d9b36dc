import type { Knex } from 'knex';
import { readIn } from '../../../domain/database/read-in';
import type { Dialect } from '../../../domain/database/dialect';
import { reader, statement } from '../../../domain/portico';
import type { BidPart } from '../rules/bids';
import { BID, papersOf, type StoredPaper } from '../snapshot';

/** A bid as it is kept. Who reads one has been asked before: its bidder, or who decides, once it is unsealed. */
export interface StoredBid {
  id: number;
  documentId: string;
  invitationId: number;
  total: number;
  parts: BidPart[];
  text: string | null;
  givenAt: number;
  attachments: StoredPaper[];
}

const bidObject = (sql: Dialect) =>
  sql.object({
    id: 'b.id',
    documentId: 'b.document_id',
    invitationId: 'bi.rfq_invitation_id',
    total: 'b.total',
    parts: sql.json('b.parts'),
    text: 'b.text',
    givenAt: sql.instant('b.given_at'),
    attachments: papersOf(sql, BID, 'b.id'),
  });

const BIDS = 'bids_invitation_lnk bi JOIN bids b ON b.id = bi.bid_id';

const ofInvitation = statement('bid_of_invitation', (sql) => `SELECT ${bidObject(sql)} AS answer FROM ${BIDS} WHERE bi.rfq_invitation_id = ?`);
const ofRfq = statement(
  'bids_of_rfq',
  (sql) => `SELECT ${sql.list(bidObject(sql), `${BIDS} JOIN rfq_invitations_rfq_lnk ir ON ir.rfq_invitation_id = bi.rfq_invitation_id WHERE ir.rfq_id = ? ORDER BY b.total, b.id`)} AS answer`,
);

export const loadBid = (trx: Knex, invitationId: number): Promise<StoredBid | null> => readIn<StoredBid>(trx, ofInvitation(), [invitationId]);
export const findBid = (invitationId: number): Promise<StoredBid | null> => reader().read<StoredBid>(ofInvitation(), [invitationId]);

/** All bids for a request, the lowest first. To be asked for only where they are unsealed. */
export const listBids = async (rfqId: number): Promise<StoredBid[]> => (await reader().read<StoredBid[]>(ofRfq(), [rfqId])) ?? [];
