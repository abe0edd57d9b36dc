import type { Core } from '@strapi/strapi';
import type { Channel } from '../channels';
import type { OutboxRow } from '../services/outbox';

/** What a push message knows beside its words. */
export interface PushFacts {
  memberId: number;
  /** Of this portal, from its own address on. */
  path: string;
  /** Where else its reader is told, should no device take it. */
  instead: { channel: Exclude<Channel, 'push'>; recipient: string }[];
}

export const factsOf = ({ variables }: Pick<OutboxRow, 'variables'>): PushFacts => (JSON.parse(variables) as { push: PushFacts }).push;

/** No device took it, and it has gone another way: it is no failure. */
export class WentOtherwise extends Error {
  constructor(channels: readonly Channel[]) {
    super(`No device took it. It goes by ${channels.join(' and ')}`);
    this.name = 'WentOtherwise';
  }
}

/** Queues the same message for where else its reader is told: once, however often it is tried. */
export async function sendInstead({ db }: Core.Strapi, row: OutboxRow, now: number): Promise<never> {
  const { instead } = factsOf(row);
  if (instead.length === 0) throw Object.assign(new Error('No device took it, and there is no other way'), { permanent: true });
  const { portal_id, aggregate, aggregate_id, template, locale, variables } = row;
  const rows = instead.map(({ channel, recipient }) => ({ message_id: `${row.message_id}-${channel}`, portal_id, aggregate, aggregate_id, channel, template, locale, recipient, variables, state: 'queued', created_at: now, due_at: now, awaited: false }));
  await db.connection('portico_outbox').insert(rows).onConflict('message_id').ignore();
  throw new WentOtherwise(instead.map(({ channel }) => channel));
}
