import type { Core } from '@strapi/strapi';
import { registerPreparation } from '../../domain/document-middleware';
import { silent, type EventDraft } from '../../domain/events';
import { registerRecordedType } from '../../domain/recorder';
import { refuseForeign } from '../../domain/references';
import { Refusal } from '../../domain/refusal';
import { isOurs } from '../../http/answer';
import { BID, loadRfq, RFQ, RFQ_INVITATION, type RfqSnapshot } from './snapshot';
import { leadsTo } from './states';

export function checkRfq(before: RfqSnapshot | null, after: RfqSnapshot): void {
  refuseForeign(after.portalId, after.invitations.flatMap(({ office }) => (office ? [office] : [])));
  if (before ? before.status !== after.status && !leadsTo(before.status, after.status) : after.status !== 'draft') {
    throw new Refusal('rfq.state', { state: before?.status ?? null, wanted: after.status });
  }
}

/** Companies outside the network are named nowhere else, so the log counts them (EH-02). */
function invited({ invitations }: RfqSnapshot, before: RfqSnapshot | null = null): { offices: string[]; outsiders: number } {
  const fresh = invitations.filter(({ id }) => !before?.invitations.some((known) => known.id === id));
  return { offices: fresh.flatMap(({ office }) => (office ? [office.name] : [])), outsiders: fresh.filter(({ office }) => office === null).length };
}

/** What of a request that has been sent was changed, as those who were told are told it; null where nothing was. Pure. */
export function changeOf(before: RfqSnapshot, after: RfqSnapshot): 'deadline' | 'description' | 'papers' | 'several' | null {
  const changed = [
    ...(before.deadline === after.deadline ? [] : (['deadline'] as const)),
    ...(before.description === after.description ? [] : (['description'] as const)),
    ...(before.attachments.length === after.attachments.length ? [] : (['papers'] as const)),
  ];
  return changed.length > 1 ? 'several' : (changed[0] ?? null);
}

/** Told to those who read the company's log alone: who else is invited is no bidder's to know. */
export const RFQ_EVENTS = ['rfqSent', 'rfqChanged', 'rfqCancelled', 'rfqDecided'] as const;

/** What happened to a request. That somebody has bid is no event: whoever reads the log would know how many have (EH-15). Pure. */
export function deriveRfq(before: RfqSnapshot | null, after: RfqSnapshot): EventDraft[] {
  const facts = { number: after.number, tasks: after.tasks.map(({ title }) => title) };
  if (before?.status !== after.status) {
    if (after.status === 'sent') return [silent('rfqSent', { ...facts, deadline: after.deadline, ...invited(after) })];
    if (after.status === 'cancelled' && before?.status !== 'draft') return [silent('rfqCancelled', { ...facts, reason: after.reason })];
    if (after.status === 'decided') return [silent('rfqDecided', { ...facts, office: after.invitations.find(({ won }) => won)?.office?.name ?? null, reason: after.reason })];
    return [];
  }
  if (after.status !== 'sent') return [];
  const added = invited(after, before);
  const change = changeOf(before, after);
  return [
    ...(change ? [silent('rfqChanged', { ...facts, change, deadline: after.deadline })] : []),
    ...(added.offices.length + added.outsiders > 0 ? [silent('rfqSent', { ...facts, deadline: after.deadline, ...added })] : []),
  ];
}

const byCommandOnly = () => Promise.reject(new Refusal('method.off'));

export function registerRfq(): void {
  for (const uid of [RFQ, RFQ_INVITATION, BID]) registerPreparation(uid, byCommandOnly);
  registerRecordedType<RfqSnapshot>({ subject: 'rfq', uid: RFQ, load: loadRfq, check: checkRfq, derive: deriveRfq });
  registerRecordedType({ subject: 'rfqInvitation', uid: RFQ_INVITATION, derive: () => [] });
  registerRecordedType({ subject: 'bid', uid: BID, derive: () => [] });
}

const READS = ['FindOne', 'FindMany', 'Count'] as const;

/**
 * Sealed means sealed: no stock door reads bids, be it the platform administrator's panel. Who may read one asks by our own
 * endpoints, which know of the deadline. Their papers are not found in the media library either.
 */
export function sealBids(strapi: Core.Strapi): void {
  const outside = () => {
    const ctx = strapi.requestContext.get();
    return ctx !== undefined && !isOurs(ctx);
  };
  const refuse = () => {
    if (outside()) throw new Refusal('notFound');
  };
  strapi.db.lifecycles.subscribe({ models: [BID], ...Object.fromEntries(READS.map((action) => [`before${action}`, refuse])) });
  const leaveOut = (event: { params: { where?: object } }) => {
    if (!outside()) return;
    // A condition of the same statement, so that it costs the same however many have bid.
    const ofBids = strapi.db.connection('files_related_mph').where({ related_type: BID }).whereNotNull('file_id').select('file_id');
    event.params.where = { $and: [event.params.where ?? {}, { id: { $notIn: ofBids } }] };
  };
  strapi.db.lifecycles.subscribe({ models: ['plugin::upload.file'], ...Object.fromEntries(READS.map((action) => [`before${action}`, leaveOut])) });
}
