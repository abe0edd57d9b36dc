import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { reader } from '../../../../domain/portico';
import { Suppressed } from '../opt-out/opt-outs';
import { handOver, type HandedOver } from './hand-over';
import type { OutboxRow } from './outbox';

const TABLE = 'portico_outbox';
const BATCH = 20;
const LEASE = 60_000;
const PAUSE = 1_000;
const FIRST_RETRY = 5_000;
const LONGEST_RETRY = 6 * 3_600_000;
const GIVE_UP_AFTER = 48 * 3_600_000;

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

  async function claim(now: number): Promise<OutboxRow[]> {
    if (!Number(await reader().read<number>(dueCount, [now, now]))) return [];
    const lock = strapi.db.dialect.client === 'postgres' ? 'FOR UPDATE SKIP LOCKED' : '';
    const result: unknown = await strapi.db.connection.raw(
      `UPDATE ${TABLE} SET state = 'sending', claimed_by = ?, claimed_until = ?, attempts = attempts + 1
       WHERE id IN (SELECT o.id FROM ${TABLE} o WHERE ${DUE} ORDER BY o.id LIMIT ${BATCH} ${lock})
       RETURNING *`,
      [name, now + LEASE, now, now],
    );
    return Array.isArray(result) ? (result as OutboxRow[]) : (result as { rows: OutboxRow[] }).rows;
  }

  async function deliver(row: OutboxRow): Promise<void> {
    try {
      await handOver(strapi, row).then((handedOver) => recordSent(row, handedOver));
    } catch (error) {
      if (error instanceof Suppressed) return void (await settle(row, { state: 'suppressed', error: null }));
      const failure = error as Failure;
      strapi.log.warn(`Message ${row.message_id} was not handed over: ${failure.message}`);
      await settle(row, afterFailure(row, failure, Date.now()));
    }
  }

  async function recordSent(row: OutboxRow, { source, ...columns }: HandedOver): Promise<void> {
    await settle(row, { state: 'sent', handed_over_at: Date.now(), error: null, ...columns });
    await strapi.db.connection('portico_sent_sources').insert({ outbox_id: row.id, source }).onConflict('outbox_id').merge();
  }

  /** Untried, for whoever comes next. */
  const giveBack = (row: OutboxRow) => settle(row, { state: 'queued', attempts: row.attempts - 1 });

  const settle = (row: OutboxRow, columns: Record<string, unknown>) =>
    strapi.db
      .connection(TABLE)
      .where({ id: row.id, claimed_by: name })
      .update({ ...columns, claimed_by: null, claimed_until: null });

  /** A slow server takes longer than a lease: what is being worked on stays ours. */
  async function renewClaims(): Promise<void> {
    try {
      await strapi.db.connection(TABLE).where({ claimed_by: name, state: 'sending' }).update({ claimed_until: Date.now() + LEASE });
    } catch (error) {
      strapi.log.warn(`The outbox could not renew its claims: ${(error as Error).message}`);
    }
  }

  async function round(): Promise<void> {
    const renewal = setInterval(() => void renewClaims(), LEASE / 4);
    try {
      do {
        again = false;
        const rows = await claim(Date.now());
        for (const row of rows) await (stopping ? giveBack(row) : deliver(row));
        // What waited for these may go now.
        if (rows.length > 0 && !stopping) again = true;
      } while (again);
    } finally {
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
      again = true;
      beat();
    },
  };
}

interface Failure {
  message: string;
  /** SMTP's answer: 4xx is temporary, 5xx permanent. */
  responseCode?: number;
  permanent?: boolean;
}

/** Permanent answers of the server end it; all else is tried again, ever later, for 48 hours. */
export function afterFailure(row: Pick<OutboxRow, 'attempts' | 'created_at' | 'tried_since'>, failure: Failure, now: number) {
  const permanent = failure.permanent ?? (failure.responseCode ?? 0) >= 500;
  const tooOld = now - Number(row.tried_since ?? row.created_at) > GIVE_UP_AFTER;
  if (permanent || tooOld) return { state: 'failed', error: failure.message };
  const pause = Math.min(FIRST_RETRY * 2 ** (row.attempts - 1), LONGEST_RETRY);
  return { state: 'queued', error: failure.message, due_at: now + Math.round(pause * (0.75 + Math.random() / 2)) };
}
