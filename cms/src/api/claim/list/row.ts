import { readModelOfOneRow } from '../../../domain/read-models';
import { plainSerial } from '../../unit/rules/plain-serial';
import { productKey } from '../../unit/rules/product-key';
import { wordsOfClaim } from '../rules/list-words';
import { loadClaim, type ClaimSnapshot } from '../snapshot';
import { listOf } from '../states';

/** What lists and counts of claims are read off, of one claim. */
export const claimRow = ({ id, portalId, company, number, state, agent, creator, serial, problem, unit, submittedAt, updatedAt, total }: ClaimSnapshot) => ({
  claim_id: id,
  portal_id: portalId,
  company_id: company.id,
  number,
  state,
  list: listOf(state),
  agent_id: agent?.id ?? null,
  creator_id: creator?.id ?? null,
  serial: plainSerial(serial ?? ''),
  product: unit && productKey(unit),
  listed_at: submittedAt ?? updatedAt,
  updated_at: updatedAt,
  total: total ?? 0,
  words: wordsOfClaim({ number, serial, problem, product: unit?.product ?? null }),
});

export const claimReadModel = readModelOfOneRow<ClaimSnapshot>({ one: 'Claim', many: 'claims', table: 'claims', rows: 'portico_claim_list', key: 'claim_id', numberOf: ({ number }) => number, load: loadClaim, rowOf: claimRow });
