import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { reader } from '../../../../domain/portico';
import { environment } from '../../../../environment';
import { countFailed, countRetried, countSent } from '../metrics';
import { Suppressed } from '../opt-out/opt-outs';
import { WentOtherwise } from '../push/instead';
import { makeReady } from './hand-over';
import type { OutboxRow } from './outbox';
import { Postponed } from './postponed';
import { afterFailure, type Failure } from './retries';

const TABLE = 'portico_outbox';
/** How many messages a process hands over side by side: a server that is slow with one holds up the others no longer. */
const LANES = 4;
const LEASE = 60_000;
const PAUSE = 1_000;
/** How soon what could not be written down is written down again: at first, and at most after a long while without. */
const WRITE_AGAIN = { first: 250, longest: 5_000 };

/**
 * What is due now, or was left by a process that died. Somebody who is told of one thing several times is told in turn:
 * what is still waiting to go to the same recipient about the same case goes before. Binds the instant twice.
 */
const DUE = `o.state IN ('queued', 'sending') AND ((o.state = 'queued' AND o.due_at <= ?) OR (o.state = 'sending' AND o.claimed_until < ?))
  AND NOT EXISTS (SELECT 1 FROM ${TABLE} e WHERE e.aggregate = o.aggregate AND e.aggregate_id = o.aggregate_id AND e.recipient = o.recipient
                  AND e.id < o.id AND e.state IN ('queued', 'sending'))`;

/** Read off the index `portico_outbox_waiting`, in its order. */
const next = `SELECT o.id FROM ${TABLE} o WHERE ${DUE} ORDER BY o.awaited DESC, o.id LIMIT 1`;
const anyDue = { name: 'outbox_due', sql: `SELECT (${next}) AS answer` };

export interface Worker {
  start(): void;
  stop(): Promise<void>;
  /** Looks at once instead of at the next beat. */
  wake(): void;
}

/**
 * Hands over what stands in the outbox. A row is claimed for a minute, and again while its process lives, so that
 * processes share the work and a dead one's rows come free; its Message-ID stays the same over all attempts (MS-01, MS-02).
 */
export function createWorker({ strapi }: { strapi: Core.Strapi }): Worker {
  const name = randomUUID();
  let timer: NodeJS.Timeout | null = null;
  let stopping = false;
  /** Each as long as it finds something to do. */
  const lanes = new Set<Promise<void>>();
  /** Counts what lanes have been called for, so that one which found nothing looks again when it was called meanwhile. */
  let calls = 0;

  async function claim(now: number): Promise<OutboxRow | undefined> {
    if (!(await reader().read<number | null>(anyDue, [now, now]))) return undefined;
    const lock = strapi.db.dialect.client === 'postgres' ? 'FOR UPDATE SKIP LOCKED' : '';
    const result: unknown = await strapi.db.connection.raw(
      `UPDATE ${TABLE} SET state = 'sending', claimed_by = ?, claimed_until = ?, attempts = attempts + 1 WHERE id IN (${next} ${lock}) RETURNING *`,
      [name, now + LEASE, now, now],
    );
    const [row] = Array.isArray(result) ? (result as OutboxRow[]) : (result as { rows: OutboxRow[] }).rows;
    return row;
  }

  async function deliver(row: OutboxRow): Promise<void> {
    const renewal = setInterval(() => void renewClaim(row), LEASE / 4);
    try {
      await handedOver(row);
    } finally {
      clearInterval(renewal);
    }
  }

  async function handedOver(row: OutboxRow): Promise<void> {
    const outcome = await sent(row).then(
      (columns) => () => recordSent(row, columns),
      (error: Error) => () => recordNotSent(row, error),
    );
    await written(row, outcome);
  }

  /** Between the provider's *taken* and what is written about it lies one statement: all else is done before. */
  async function sent(row: OutboxRow): Promise<{ subject: string | null; reference: string | null }> {
    const { subject, source, send } = await makeReady(strapi, row);
    await strapi.db.connection('portico_sent_sources').insert({ outbox_id: row.id, source }).onConflict('outbox_id').merge();
    return { subject, reference: await send() };
  }

  async function recordSent(row: OutboxRow, columns: { subject: string | null; reference: string | null }): Promise<void> {
    await strapi.db.connection(TABLE).where({ id: row.id }).update({ state: 'sent', handed_over_at: Date.now(), error: null, claimed_by: null, claimed_until: null, ...columns });
    countSent(row.channel);
  }

  async function recordNotSent(row: OutboxRow, error: Error): Promise<void> {
    if (error instanceof Postponed) return settle(row, { state: 'queued', error: error.message, due_at: error.until, attempts: row.attempts - 1 });
    if (error instanceof WentOtherwise) return settle(row, { state: 'suppressed', error: error.message });
    if (error instanceof Suppressed) return settle(row, { state: 'suppressed', error: null });
    strapi.log.warn(`Message ${row.message_id} was not handed over: ${error.message}`);
    const outcome = afterFailure(row, error as Failure, Date.now());
    await settle(row, outcome);
    if (outcome.state === 'failed') countFailed(row.channel);
    else countRetried(row.channel);
  }

  /**
   * What became of a message is written down until it stands there: what a server has taken is not sent a second time
   * because the database was away in that moment. A process that stops leaves the rest to the end of its claim.
   */
  async function written(row: OutboxRow, write: () => Promise<void>): Promise<void> {
    for (let wait = WRITE_AGAIN.first; ; wait = Math.min(wait * 2, WRITE_AGAIN.longest)) {
      try {
        return await write();
      } catch (error) {
        strapi.log.error(`What became of message ${row.message_id} could not be written down: ${(error as Error).message}`);
        if (stopping) return;
        await pause(wait);
      }
    }
  }

  async function settle(row: OutboxRow, columns: Record<string, unknown>): Promise<void> {
    await strapi.db
      .connection(TABLE)
      .where({ id: row.id, claimed_by: name })
      .update({ ...columns, claimed_by: null, claimed_until: null });
  }

  /** A slow server takes longer than a lease: what is being worked on stays ours. */
  async function renewClaim({ id }: OutboxRow): Promise<void> {
    try {
      await strapi.db.connection(TABLE).where({ id, claimed_by: name, state: 'sending' }).update({ claimed_until: Date.now() + LEASE });
    } catch (error) {
      strapi.log.warn(`The outbox could not renew a claim: ${(error as Error).message}`);
    }
  }

  /** One message after the other, until none is due. Who finds one calls the next lane: there may be more. */
  async function lane(): Promise<void> {
    for (let seen = -1; seen !== calls && !stopping; ) {
      seen = calls;
      for (let row = await claim(Date.now()); row; row = stopping ? undefined : await claim(Date.now())) {
        open();
        await deliver(row);
      }
    }
  }

  function open(): void {
    if (stopping || lanes.size >= LANES) return;
    const opened: Promise<void> = lane()
      .catch((error: Error) => {
        strapi.log.error(`The outbox stands still: ${error.message}`);
      })
      .finally(() => lanes.delete(opened));
    lanes.add(opened);
  }

  return {
    start() {
      stopping = false;
      timer ??= setInterval(open, PAUSE);
    },
    async stop() {
      if (timer) clearInterval(timer);
      timer = null;
      stopping = true;
      await Promise.all(lanes);
    },
    wake() {
      if (!environment.SEND_MESSAGES) return;
      calls += 1;
      open();
    },
  };
}
