import type { Core } from '@strapi/strapi';
import { holdRow } from '../../../domain/database/hold-row';
import { Refusal } from '../../../domain/refusal';
import type { TakenFile } from '../../../files/taken';
import { present } from '../../../http/case-scope';
import { addPapers, keepPapers } from '../papers';
import { loadBid, type StoredBid } from '../queries/bids';
import { countedParts, type NewBidPart } from '../rules/bids';
import { BID, loadRfq } from '../snapshot';
import { allows } from '../states';

export interface NewBid {
  parts: NewBidPart[];
  text?: string | undefined;
  /** Papers of the bid before that go with this one, too. */
  keep: string[];
}

export interface BidCall {
  strapi: Core.Strapi;
  rfq: string;
  invitationId: number;
  now: number;
}

/**
 * Gives a bid, or another in the place of the one before. The case is held, so that no decision is made meanwhile. No event
 * and no mail tells of it: until the deadline nobody else is to know that there is one.
 */
export async function giveBid({ strapi, rfq: documentId, invitationId, now }: BidCall, { parts, text, keep }: NewBid, files: readonly TakenFile[]): Promise<StoredBid> {
  return strapi.db.transaction(async ({ trx }) => {
    await holdRow(trx, 'rfqs', documentId);
    const rfq = await loadRfq(trx, documentId);
    if (!rfq?.invitations.some(({ id, invitedAt }) => id === invitationId && invitedAt !== null)) throw new Refusal('notFound');
    if (!allows('giveBid', rfq, now) || rfq.caseStatus === 'closed' || rfq.caseStatus === 'cancelled') throw new Refusal('rfq.closed');
    const counted = countedParts(parts, rfq.tasks, rfq.workItems);
    const before = await loadBid(trx, invitationId);
    if (before && before.attachments.filter((one) => keep.includes(one.documentId)).length + files.length > MOST_PAPERS) throw new Refusal('file.tooMany', { files: MOST_PAPERS });
    const given = { total: counted.total, parts: JSON.stringify(counted.parts), text: text ?? null, given_at: new Date(now), updated_at: new Date(now) };
    if (before) {
      await trx('bids').where({ id: before.id }).update(given);
      await keepPapers(trx, { type: BID, id: before.id }, before.attachments, keep);
    }
    const { id } = before ?? ((await strapi.db.query(BID).create({ data: { total: counted.total, parts: counted.parts, text, givenAt: new Date(now), invitation: invitationId } })) as { id: number });
    await addPapers(strapi, trx, { type: BID, id }, files);
    return present(await loadBid(trx, invitationId));
  });
}

const MOST_PAPERS = 10;
