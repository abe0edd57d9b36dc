import type { Knex } from 'knex';
import { readIn } from '../../domain/database/read-in';
import { statement } from '../../domain/portico';
import type { Recorded } from '../../domain/recorder';
import type { RmaState, RmaType } from './states';

export const RMA = 'api::rma.rma';

export const RESULTS = ['accepted', 'rejected'] as const;

/** What comes back; what came of it once it was looked at. */
export interface RmaLine {
  serial: string;
  description: string;
  quantity: number;
  result: (typeof RESULTS)[number] | null;
  comment: string | null;
}

export interface RmaSnapshot extends Recorded {
  companyId: number;
  claimId: number;
  number: string;
  type: RmaType;
  state: RmaState;
  /** What was said when it came to this state. */
  stateComment: string | null;
  lines: RmaLine[];
  carrier: string | null;
  tracking: string | null;
  version: number;
}

const rmaSnapshot = statement('rma_snapshot', ({ object, json }) => {
  const snapshot = object({
    id: 'r.id',
    documentId: 'r.document_id',
    portalId: 'pl.portal_id',
    companyId: 'cl.company_id',
    claimId: 'k.claim_id',
    number: 'r.number',
    type: 'r.type',
    state: 'r.state',
    stateComment: 'r.state_comment',
    lines: json('r.lines'),
    carrier: 'r.carrier',
    tracking: 'r.tracking',
    version: 'r.version',
  });
  return `SELECT ${snapshot} AS answer FROM rmas r JOIN rmas_portal_lnk pl ON pl.rma_id = r.id JOIN rmas_company_lnk cl ON cl.rma_id = r.id JOIN rmas_claim_lnk k ON k.rma_id = r.id WHERE r.id = ?`;
});

export const loadRma = (trx: Knex, id: number) => readIn<RmaSnapshot>(trx, rmaSnapshot(), [id]);
