import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { reader } from '../../../../domain/portico';
import { environment } from '../../../../environment';
import { countFailed, countRetried, countSent } from '../metrics';
import { Suppressed } from '../opt-out/opt-outs';
import { handOver, type HandedOver } from './hand-over';
import type { OutboxRow } from './outbox';
import { Postponed } from './postponed';
import { afterFailure, type Failure } from './retries';

const TABLE = 'portico_outbox';
const BATCH = 20;
const LEASE = 60_000;
const PAUSE = 1_000;
/** How soon what could not be written down is written down again: at first, and at most after a long while without. */
const WRITE_AGAIN = { first: 250, longest: 5_000 };

/**
 * What is due now, or was left by a process that died. Somebody who is told of one thing several times is told in turn:
 * what is still waiting to go to the same recipient about the same case goes before. Binds the instant twice.
 */
const DUE = `((o.state = 'queued' AND o.due_at <= ?) OR (o.state = 'sending' AND o.claimed_until < ?))
  AND NOT EXISTS (SELECT 1 FROM ${TABLE} e WHERE e.aggregate = o.aggregate AND e.aggregate_id = o.aggregate_id AND e.recipient = o.recipient
                  AND e.id < o.id AND e.state IN ('queued', 'sending'))`;

const dueCount = { name: 'outbox_due', sql: `SELECT count(*) AS answer FROM ${TABLE} o WHERE ${DUE}` };

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
  let running: Promise<void> | null = null;
  let again = false;
  let stopping = false;
  /** What this process is working on: a claim whose answer was lost on the way is not among them, and comes free. */
  let inHand: OutboxRow[] = [];

  async function claim(now: number): Promise<OutboxRow[]> {
    if (!Number(await reader().read<number>(dueCount, [now, now]))) return [];
    const lock = strapi.db.dialect.client === 'postgres' ? 'FOR UPDATE SKIP LOCKED' : '';
    const result: unknown = await strapi.db.connection.raw(
      `UPDATE ${TABLE} SET state = 'sending', claimed_by = ?, claimed_until = ?, attempts = attempts + 1
       WHERE id IN (SELECT o.id FROM ${TABLE} o WHERE ${DUE} ORDER BY o.id LIMIT ${BATCH} ${lock})
       RETURNING *`,
      [name, now + LEASE, now, now],
    );
    const rows = Array.isArray(result) ? (result as OutboxRow[]) : (result as { rows: OutboxRow[] }).rows;
    // The database answers them in an order of its own.
    return rows.sort((one, other) => one.id - other.id);
  }

  async function deliver(row: OutboxRow): Promise<void> {
    const handed = await handOver(strapi, row).then(
      (handedOver) => ({ handedOver }),
      (error: Error) => ({ error }),
    );
    await written(row, () => ('handedOver' in handed ? recordSent(row, handed.handedOver) : recordNotSent(row, handed.error)));
  }

  async function recordSent(row: OutboxRow, { source, ...columns }: HandedOver): Promise<void> {
    await strapi.db.transaction(async ({ trx }) => {
      await trx('portico_sent_sources').insert({ outbox_id: row.id, source }).onConflict('outbox_id').merge();
      await trx(TABLE).where({ id: row.id }).update({ state: 'sent', handed_over_at: Date.now(), error: null, claimed_by: null, claimed_until: null, ...columns });
    });
    countSent(row.channel);
  }

  async function recordNotSent(row: OutboxRow, error: Error): Promise<void> {
    if (error instanceof Postponed) return settle(row, { state: 'queued', error: error.message, due_at: error.until, attempts: row.attempts - 1 });
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

  /** Untried, for whoever comes next. */
  const giveBack = (row: OutboxRow) => settle(row, { state: 'queued', attempts: row.attempts - 1 });

  async function settle(row: OutboxRow, columns: Record<string, unknown>): Promise<void> {
    await strapi.db
      .connection(TABLE)
      .where({ id: row.id, claimed_by: name })
      .update({ ...columns, claimed_by: null, claimed_until: null });
  }

  /** A slow server takes longer than a lease: what is being worked on stays ours. */
  async function renewClaims(): Promise<void> {
    try {
      const ids = inHand.map(({ id }) => id);
      if (ids.length) await strapi.db.connection(TABLE).whereIn('id', ids).where({ claimed_by: name, state: 'sending' }).update({ claimed_until: Date.now() + LEASE });
    } catch (error) {
      strapi.log.warn(`The outbox could not renew its claims: ${(error as Error).message}`);
    }
  }

  async function round(): Promise<void> {
    const renewal = setInterval(() => void renewClaims(), LEASE / 4);
    try {
      do {
        again = false;
        inHand = await claim(Date.now());
        // What waits for these may go after them.
        if (inHand.length > 0 && !stopping) again = true;
        for (let row = inHand[0]; row; row = inHand[0]) {
          await (stopping ? giveBack(row) : deliver(row));
          inHand.shift();
        }
      } while (again);
    } finally {
      inHand = [];
      clearInterval(renewal);
    }
  }

  const beat = () => {
    if (running) return;
    running = round()
      .catch((error: Error) => {
        strapi.log.error(`The outbox stands still: ${error.message}`);
      })
      .finally(() => {
        running = null;
      });
  };

  return {
    start() {
      stopping = false;
      timer ??= setInterval(beat, PAUSE);
    },
    async stop() {
      if (timer) clearInterval(timer);
      timer = null;
      stopping = true;
      await running;
    },
    wake() {
      if (!environment.SEND_MESSAGES) return;
      again = true;
      beat();
    },
  };
}
