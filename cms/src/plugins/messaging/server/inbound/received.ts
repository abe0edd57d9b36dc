import type { AttachmentFate } from './attachments';

/**
 * received: kept, and not looked at yet. posted: stands in its case. recorded: an automatic answer, a bounce, a list's
 * mail, one of our own: kept in the history, answered and posted never. quarantined: waits for somebody to accept or
 * discard it. unreadable: kept as it is.
 */
export const INBOUND_STATES = ['received', 'posted', 'recorded', 'quarantined', 'discarded', 'unreadable'] as const;
export type InboundState = (typeof INBOUND_STATES)[number];

/** A row of `portico_inbound`; instants are milliseconds UTC. */
export interface InboundRow {
  id: number;
  identity: string;
  message_id: string | null;
  state: InboundState;
  kind: string | null;
  reason: string | null;
  from_address: string | null;
  from_name: string | null;
  subject: string | null;
  sent_at: number | string | null;
  received_at: number | string;
  portal_id: number | null;
  aggregate: string | null;
  aggregate_id: number | null;
  outbox_id: number | null;
  comment: string | null;
  files: string;
  posted_as: string | null;
  actor: string | null;
  settled_at: number | string | null;
  attempts: number;
}

/** What is written down of a mail once it has been looked at. */
export interface Finding {
  state: Exclude<InboundState, 'received'>;
  kind: string | null;
  /** A `QuarantineReason`, a code of an unreadable mail, or what makes it automatic. */
  reason: string | null;
  from_address: string | null;
  from_name: string | null;
  subject: string | null;
  sent_at: number | null;
  portal_id: number | null;
  aggregate: string | null;
  aggregate_id: number | null;
  outbox_id: number | null;
  comment: string | null;
  files: AttachmentFate[];
  posted_as: string | null;
}
