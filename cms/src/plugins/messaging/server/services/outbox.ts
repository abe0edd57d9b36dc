import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { insertIn } from '../../../../domain/database/write-in';
import type { JsonObject } from '../../../../domain/json';
import type { Language } from '../../../../domain/portal';
import type { Channel } from '../channels';

export interface OutboxEntry {
  portalId: number;
  /** `portal` where it is about nothing but its own portal. */
  aggregate: 'case' | 'claim' | 'client' | 'dossier' | 'portal';
  aggregateId: number;
  channel: Channel;
  template: string;
  language: Language;
  /** An e-mail address or an E.164 number; of a push message the name its member signs in by. */
  recipient: string;
  /** What the template needs, without secrets: those are made at hand-over (MS-01). */
  variables: JsonObject;
  /** Somebody sits before a page until it comes: it goes before what is told by the way. */
  awaited?: true;
}

export interface OutboxRow {
  id: number;
  message_id: string;
  portal_id: number;
  aggregate: string;
  aggregate_id: number;
  channel: Channel;
  template: string;
  locale: Language;
  recipient: string;
  variables: string;
  attempts: number;
  awaited: boolean | number;
  created_at: number | string;
  /** When the trying began, where that is not its birth: somebody sent it again. */
  tried_since: number | string | null;
}

/** Writes a message into the outbox, in the transaction of what causes it. Nothing leaves before that commits. */
export async function enqueue(trx: Knex, entry: OutboxEntry, now: number): Promise<void> {
  const row = {
    message_id: randomUUID(),
    portal_id: entry.portalId,
    aggregate: entry.aggregate,
    aggregate_id: entry.aggregateId,
    channel: entry.channel,
    template: entry.template,
    locale: entry.language,
    recipient: entry.recipient,
    variables: JSON.stringify(entry.variables),
    state: 'queued',
    created_at: now,
    due_at: now,
    awaited: entry.awaited === true,
  };
  await insertIn(trx, 'portico_outbox', [row]);
}
