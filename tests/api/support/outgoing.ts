import { randomBytes } from 'node:crypto';

import type { OpenDatabase } from './database.ts';
import { outboxOf } from './events.ts';
import type { StoredCase } from './rest.ts';
import { until } from './until.ts';

export interface Outgoing {
  readonly portalId: number;
  readonly recipient: string;
  readonly state: 'queued' | 'sent' | 'failed' | 'bounced';
  readonly of?: StoredCase;
  readonly aggregate?: 'case' | 'portal';
}

/** Writes messages into the outbox as they stand there later in life; none of them is due. Answers their Message-IDs without a host. */
export async function writeOutgoing(database: OpenDatabase, messages: readonly Outgoing[]): Promise<string[]> {
  const ids = messages.map(() => `test-${randomBytes(8).toString('hex')}`);
  const due = Date.now() + 3_600_000;
  const rows = messages.flatMap(({ portalId, recipient, state, of, aggregate = 'case' }, index) => [ids[index] ?? '', portalId, aggregate, of?.id ?? 0, recipient, state, Date.now(), due]);
  await database.execute(
    `INSERT INTO portico_outbox (message_id, portal_id, aggregate, aggregate_id, channel, template, locale, recipient, variables, state, attempts, created_at, due_at)
     VALUES ${messages.map(() => "(?, ?, ?, ?, 'email', 'unknown', 'en', ?, '{}', ?, 1, ?, ?)").join(', ')}`,
    rows,
  );
  return ids;
}

/** Waits until nothing of the case is on its way, and answers what has become of it. */
export async function departed(database: OpenDatabase, { id }: StoredCase) {
  return until('a case with nothing on its way', async () => {
    const rows = await outboxOf(database, id);
    return rows.length > 0 && rows.every(({ state }) => state !== 'queued' && state !== 'sending') ? rows : undefined;
  });
}
