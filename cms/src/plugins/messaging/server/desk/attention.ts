import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

export interface Attention {
  waiting: number;
  /** Since when the oldest message could have gone; milliseconds UTC. */
  oldestDueAt: number | null;
  failed: number;
  bounced: number;
  quarantined: number;
  unreadable: number;
}

/** What somebody has to look at: counts of the few rows that are not done. */
export async function attention(strapi: Core.Strapi, portalIds: number[] | 'all'): Promise<Attention> {
  const knex = strapi.db.connection;
  const within = (query: Knex.QueryBuilder) => (portalIds === 'all' ? query : query.whereIn('portal_id', portalIds));
  const sent = await counts(within(knex('portico_outbox').whereIn('state', ['queued', 'sending', 'failed', 'bounced'])));
  const received = await counts(within(knex('portico_inbound').whereIn('state', ['quarantined', 'unreadable'])));
  const [oldest] = (await within(knex('portico_outbox').where({ state: 'queued' })).min({ dueAt: 'due_at' })) as { dueAt: number | string | null }[];
  return {
    waiting: (sent.get('queued') ?? 0) + (sent.get('sending') ?? 0),
    oldestDueAt: oldest?.dueAt == null ? null : Number(oldest.dueAt),
    failed: sent.get('failed') ?? 0,
    bounced: sent.get('bounced') ?? 0,
    quarantined: received.get('quarantined') ?? 0,
    unreadable: received.get('unreadable') ?? 0,
  };
}

async function counts(query: Knex.QueryBuilder): Promise<Map<string, number>> {
  const rows = (await query.groupBy('state').select('state').count({ total: '*' })) as { state: string; total: number | string }[];
  return new Map(rows.map(({ state, total }) => [state, Number(total)]));
}
