import type { Knex } from 'knex';
import { appendEvents, silent } from '../../../domain/events';
import { Refusal } from '../../../domain/refusal';
import { removeFile } from '../../../files/keep';
import type { TakenFile } from '../../../files/taken';
import { actorOf } from '../../../http/viewer';
import { heldClaim, type ClaimCall } from '../../claim/commands/change-claim';
import { demandSide, reachOf } from '../../claim/side';
import type { ClaimSnapshot } from '../../claim/snapshot';
import { keepDocuments } from '../keep';
import { documentOfClaim, type DraftDocument } from '../queries/documents';
import { CLAIM_DOCUMENT } from '../recorded';
import type { ClaimDocumentKind } from '../rules/kinds';

/** The draft whose files its company changes; once it has been handed in, files come along with what is written. */
async function heldDraft(trx: Knex, call: ClaimCall): Promise<ClaimSnapshot> {
  const claim = await heldClaim(trx, call);
  demandSide(reachOf(call.viewer), 'client');
  if (claim.state !== 'draft') throw new Refusal('claim.state', { state: claim.state });
  return claim;
}

/** Keeps a file with a draft (CL-05). The draft's version stays, so that files and words do not wait for each other. Answers its document id. */
export async function addToDraft(call: ClaimCall, kind: ClaimDocumentKind | undefined, file: TakenFile): Promise<string> {
  const { strapi, viewer, now } = call;
  return strapi.db.transaction(async ({ trx }) => {
    const claim = await heldDraft(trx, call);
    const [documentId] = await keepDocuments(strapi, trx, { claim, along: null, internal: false, author: viewer.id, actor: actorOf(viewer), kind }, [file], now);
    if (documentId === undefined) throw new Refusal('file.missing');
    return documentId;
  });
}

export const nameKind = (call: ClaimCall, documentId: string, kind: ClaimDocumentKind): Promise<void> =>
  changeDocument(call, documentId, async (trx, { id }) => {
    await trx('claim_documents').where({ id }).update({ kind, updated_at: new Date(call.now) });
  });

/** Takes a file out of a draft; nobody else has read it, and nothing of it is kept. */
export const removeFromDraft = (call: ClaimCall, documentId: string): Promise<void> =>
  changeDocument(call, documentId, async (trx, { id, title, fileId }, claim) => {
    const { strapi, viewer, now } = call;
    await strapi.db.query(CLAIM_DOCUMENT).delete({ where: { id } });
    await removeFile(strapi, fileId);
    await appendEvents(trx, { portalId: claim.portalId, aggregate: 'claim', aggregateId: claim.id, actor: actorOf(viewer), now }, [silent('claimDocumentRemoved', { title })]);
  });

async function changeDocument(call: ClaimCall, documentId: string, change: (trx: Knex, document: DraftDocument, claim: ClaimSnapshot) => Promise<void>): Promise<void> {
  await call.strapi.db.transaction(async ({ trx }) => {
    const claim = await heldDraft(trx, call);
    const document = await documentOfClaim(trx, claim.id, documentId);
    if (!document) throw new Refusal('notFound');
    await change(trx, document, claim);
  });
}
