import { z } from 'zod';
import type { AttachmentFate } from '../inbound/attachments';
import { CHANNELS, type Channel } from '../channels';
import { INBOUND_STATES, type InboundState } from '../inbound/received';

export const SENT_STATES = ['queued', 'sending', 'sent', 'failed', 'bounced', 'suppressed'] as const;
export type SentState = (typeof SENT_STATES)[number];

/** A message that leaves or has left; `o` is its row. Instants are milliseconds UTC. */
export const SENT = {
  id: 'o.id',
  channel: 'o.channel',
  template: 'o.template',
  language: 'o.locale',
  state: 'o.state',
  recipient: 'o.recipient',
  subject: 'o.subject',
  createdAt: 'o.created_at',
  dueAt: 'o.due_at',
  handedOverAt: 'o.handed_over_at',
  bouncedAt: 'o.bounced_at',
  attempts: 'o.attempts',
  error: 'o.error',
};

export interface StoredSent {
  id: number;
  channel: Channel;
  template: string;
  language: string;
  state: SentState;
  recipient: string;
  subject: string | null;
  createdAt: number;
  dueAt: number;
  handedOverAt: number | null;
  bouncedAt: number | null;
  attempts: number;
  error: string | null;
}

/** A mail that came in; `i` is its row. */
export const RECEIVED = {
  id: 'i.id',
  state: 'i.state',
  kind: 'i.kind',
  reason: 'i.reason',
  address: 'i.from_address',
  name: 'i.from_name',
  subject: 'i.subject',
  receivedAt: 'i.received_at',
  settledAt: 'i.settled_at',
  comment: 'i.comment',
  files: 'i.files',
  actor: 'i.actor',
};

export interface StoredReceived {
  id: number;
  state: InboundState;
  kind: string | null;
  reason: string | null;
  address: string | null;
  name: string | null;
  subject: string | null;
  receivedAt: number;
  settledAt: number | null;
  comment: string | null;
  files: string;
  actor: string | null;
}

const instant = z.string().meta({ format: 'date-time', description: 'UTC.' });

export const historyEntry = z
  .object({
    id: z.string().meta({ description: 'By this the whole message is read.' }),
    direction: z.enum(['sent', 'received']),
    channel: z.enum(CHANNELS),
    state: z.enum([...SENT_STATES, ...INBOUND_STATES]),
    at: instant.meta({ description: 'When it was written, or came in; UTC.' }),
    settledAt: instant.nullable().meta({ description: 'When it was handed over, or became what it is; UTC.' }),
    bouncedAt: instant.nullable(),
    nextTryAt: instant.nullable().meta({ description: 'Of a message that waits: when it is tried, or tried again; UTC.' }),
    from: z.string().nullable().meta({ description: 'Of a received mail.' }),
    to: z.string().nullable().meta({ description: 'Of a sent message: an e-mail address or an E.164 number; of a push message what its reader signs in by.' }),
    subject: z.string().nullable(),
    template: z.string().nullable(),
    kind: z.string().nullable().meta({ description: 'Of a received mail: personal, autoReply, bounce, receipt, list, own.' }),
    attempts: z.number().int().nullable(),
    reason: z.string().nullable().meta({ description: 'The server’s words, or why the mail is not posted.' }),
    files: z.array(z.object({ name: z.string(), bytes: z.number().int(), refused: z.string().nullable().meta({ description: 'The code of the refusal.' }) })),
  })
  .meta({ id: 'MessageHistoryEntry' });

export const mailHistory = z.object({ entries: z.array(historyEntry), next: z.string().nullable() }).meta({ id: 'MailHistory' });

export interface HistoryEntry {
  direction: 'sent' | 'received';
  /** The row's own number. */
  number: number;
  /** Milliseconds UTC. */
  at: number;
  answer: z.input<typeof historyEntry>;
}

const time = (milliseconds: number | null) => (milliseconds === null ? null : new Date(milliseconds).toISOString());

export function entryOfSent(row: StoredSent): HistoryEntry {
  const { id, channel, state, createdAt, dueAt, handedOverAt, bouncedAt, recipient, subject, template, attempts, error } = row;
  return {
    direction: 'sent',
    number: id,
    at: createdAt,
    answer: {
      id: `sent-${id}`,
      direction: 'sent',
      channel,
      state,
      at: new Date(createdAt).toISOString(),
      settledAt: time(handedOverAt),
      bouncedAt: time(bouncedAt),
      nextTryAt: state === 'queued' ? time(dueAt) : null,
      from: null,
      to: recipient,
      subject,
      template,
      kind: null,
      attempts,
      reason: error,
      files: [],
    },
  };
}

export function entryOfReceived(row: StoredReceived): HistoryEntry {
  const { id, state, kind, reason, address, name, subject, receivedAt, settledAt, files } = row;
  return {
    direction: 'received',
    number: id,
    at: receivedAt,
    answer: {
      id: `received-${id}`,
      direction: 'received',
      channel: 'email',
      state,
      at: new Date(receivedAt).toISOString(),
      settledAt: time(settledAt),
      bouncedAt: null,
      nextTryAt: null,
      from: name && address ? `${name} <${address}>` : address,
      to: null,
      subject,
      template: null,
      kind,
      attempts: null,
      reason,
      files: JSON.parse(files) as AttachmentFate[],
    },
  };
}
