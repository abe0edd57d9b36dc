import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { countReceived } from '../metrics';
import type { Finding, InboundRow } from './received';
import { settleMail } from './settle';

const TABLE = 'portico_inbound';
const LEASE = 5 * 60_000;
const PAUSE = 2_000;
const FIRST_RETRY = 5_000;
const LONGEST_RETRY = 3_600_000;
const GIVE_UP_AFTER = 48 * 3_600_000;
/** A mail whose readers have died so often, one after the other, is left alone. */
const DEADLY = 5;

/** A mail that another process has taken over in the meantime. */
class ClaimLost extends Error {}

export interface MailReader {
  start(): void;
  stop(): Promise<void>;
  wake(): void;
}

/** Works off the mails that have been kept, one at a time; processes share them by claims that end (MS-06). */
export function createMailReader(strapi: Core.Strapi, onSettled: () => void): MailReader {
  const name = randomUUID();
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> | null = null;
  let again = false;

  async function claim(now: number): Promise<InboundRow | undefined> {
    const { connection: knex } = strapi.db;
    const next = knex(TABLE)
      .where({ state: 'received' })
      .where('due_at', '<=', now)
      .where((unclaimed) => void unclaimed.whereNull('claimed_until').orWhere('claimed_until', '<', now))
      .orderBy('id')
      .limit(1)
      .select('id');
    if (strapi.db.dialect.client === 'postgres') void next.forUpdate().skipLocked();
    const rows: InboundRow[] = await knex(TABLE).whereIn('id', next).update({ claimed_by: name, claimed_until: now + LEASE, attempts: knex.raw('attempts + 1') }).returning('*');
    return rows[0];
  }

  const mine = (knex: Knex, { id }: InboundRow) => knex(TABLE).where({ id, claimed_by: name });
  const free = { claimed_by: null, claimed_until: null };

  async function writeDown(trx: Knex, row: InboundRow, { files, ...finding }: Finding): Promise<void> {
    const columns = { ...finding, files: JSON.stringify(files), settled_at: Date.now(), error: null };
    if ((await mine(trx, row).update({ ...columns, ...free })) === 0) throw new ClaimLost();
  }

  async function read(row: InboundRow): Promise<void> {
    const stored = await strapi.db.connection<{ inbound_id: number; source: Buffer }>('portico_inbound_sources').where({ inbound_id: row.id }).first('source');
    if (!stored) throw new Error('The mail has no source');
    let outcome: string = row.state;
    await settleMail(
      strapi,
      stored.source,
      async (trx, finding) => {
        await writeDown(trx, row, finding);
        outcome = finding.state;
      },
      Date.now(),
    );
    countReceived(outcome);
    onSettled();
  }

  /** What fails for the moment is tried again for two days, then shown to somebody: nothing that came in is dropped. */
  async function afterFailure(row: InboundRow, error: Error, now: number): Promise<void> {
    if (error instanceof ClaimLost) return;
    strapi.log.warn(`The received mail ${row.id} could not be worked off: ${error.name}`);
    const tooOld = now - Number(row.received_at) > GIVE_UP_AFTER;
    const later = now + Math.min(Math.max(FIRST_RETRY, (now - Number(row.received_at)) / 2), LONGEST_RETRY);
    const columns = tooOld ? { state: 'quarantined', reason: 'undeliverable' } : { due_at: Math.round(later), attempts: 0 };
    await mine(strapi.db.connection, row).update({ ...columns, ...free, error: error.message });
  }

  /** Whoever fails says so and counts nothing: what is counted are claims that ended without a word. */
  async function leaveAlone(row: InboundRow): Promise<void> {
    strapi.log.error(`The received mail ${row.id} is left alone: whoever read it died of it`);
    await mine(strapi.db.connection, row).update({ state: 'unreadable', reason: 'It ended the process that read it, several times.', ...free });
  }

  async function round(): Promise<void> {
    do {
      again = false;
      for (let row = await claim(Date.now()); row; row = timer ? await claim(Date.now()) : undefined) {
        const taken = row;
        if (taken.attempts > DEADLY) await leaveAlone(taken);
        else await read(taken).catch((error: Error) => afterFailure(taken, error, Date.now()));
      }
    } while (again && timer);
  }

  const beat = () => {
    running ??= round()
      .catch((error: Error) => {
        strapi.log.error(`Received mails stand still: ${error.message}`);
      })
      .finally(() => {
        running = null;
      });
  };

  return {
    start() {
      timer ??= setInterval(beat, PAUSE);
      beat();
    },
    async stop() {
      if (timer) clearInterval(timer);
      timer = null;
      await running;
    },
    wake() {
      again = true;
      beat();
    },
  };
}
