import { readModelOfOneRow } from '../../domain/read-models';
import { loadRma, type RmaSnapshot } from './snapshot';

/** What lists and counts of returns are read off, of one return. */
export const rmaRow = ({ id, portalId, companyId, claimId, number, state }: RmaSnapshot) => ({ rma_id: id, portal_id: portalId, company_id: companyId, claim_id: claimId, number, state });

export const rmaReadModel = readModelOfOneRow<RmaSnapshot>({ one: 'Return', many: 'returns', table: 'rmas', rows: 'portico_rma_list', key: 'rma_id', numberOf: ({ number }) => number, load: loadRma, rowOf: rmaRow });
