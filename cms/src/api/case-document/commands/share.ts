import type { Knex } from 'knex';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { present } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import type { CaseCall } from '../../case/commands/change-case';
import { admitHolding } from '../../../plugins/role-matrix/server/services/standing';
import { loadDocument, type DocumentSnapshot } from '../recorded';

/** Shares or unshares one document by hand; unshared, it is kept back from the rules (CP-19). Sharing what is shared changes nothing and tells nothing (CP-18). */
export async function setShared(call: CaseCall, shared: boolean): Promise<DocumentSnapshot> {
  return call.strapi.db.transaction(async ({ trx }) => setSharedIn(trx, call, shared));
}

/** The same within a change that brings it along. */
export async function setSharedIn(trx: Knex, call: Omit<CaseCall, 'strapi'>, shared: boolean): Promise<DocumentSnapshot> {
  const { viewer, documentId, now } = call;
  const before = await admitHolding(trx, call, 'case_documents', loadDocument);
  if (before.caseStatus === 'cancelled') throw new Refusal('case.state', { state: before.caseStatus });
  const share = shared ? { shared_at: new Date(now), shared_by: 'hand', kept_back: false } : { shared_at: null, shared_by: null, kept_back: true };
  await trx('case_documents').where({ id: before.id }).update({ shared, ...share, updated_at: new Date(now) });
  const after = present(await loadDocument(trx, documentId));
  await recordChange(trx, { subject: 'document', before, after, actor: actorOf(viewer), now });
  return after;
}
