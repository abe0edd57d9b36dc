import { setImmediate } from 'node:timers/promises';
import type { Knex } from 'knex';
import type { JsonObject } from '../json';
import { JOBS, openCases, type JobHandler, type JobRow } from './jobs';

const BATCH = 20;
const LEASE = 60_000;
const RETRY = 5_000;
const TRIES = 5;

export interface JobStore {
  client: 'sqlite' | 'postgres';
  knex: Knex;
  transaction<Result>(work: (trx: Knex) => Promise<Result>): Promise<Result>;
}

export interface JobRunner {
  /** Works off one batch of one job that is due; answers whether there was one. */
  batch(now: number): Promise<boolean>;
}

type Warn = (message: string) => void;

class LeaseLost extends Error {}

/**
 * Works jobs off case by case, or thing by thing. A job is claimed for a batch by one conditional update, so that processes take turns and a
 * dead one's job comes free by the clock. What a case's handler does commits with the step past that case: a case is done
 * once, whoever dies when, and whoever has lost the lease can do nothing more.
 */
export function createRunner(name: string, store: JobStore, handlers: ReadonlyMap<string, JobHandler<unknown>>, warn: Warn): JobRunner {
  const { knex } = store;

  const due = (now: number) => knex(JOBS).whereIn('state', ['queued', 'running']).whereIn('kind', [...handlers.keys()]).where('claimed_until', '<', now);

  async function claim(now: number): Promise<JobRow | undefined> {
    if (!(await due(now).first('id'))) return undefined;
    const next = due(now).orderBy('claimed_until').orderBy('id').limit(1).select('id');
    if (store.client === 'postgres') void next.forUpdate().skipLocked();
    const rows: JobRow[] = await knex(JOBS).whereIn('id', next).update({ state: 'running', claimed_by: name, claimed_until: now + LEASE }).returning('*');
    return rows[0];
  }

  const mine = (on: Knex, { id }: JobRow) => on(JOBS).where({ id, claimed_by: name });

  async function step(job: JobRow, id: number, now: number): Promise<void> {
    const handler = handlers.get(job.kind);
    if (!handler) throw new LeaseLost();
    const at = { portalId: job.portal_id, id, payload: JSON.parse(job.payload) as JsonObject, now };
    const prepared = await handler.prepare?.(at);
    await store.transaction(async (trx) => {
      const [held]: { counts: string }[] = await mine(trx, job)
        .where('cursor', '<', id)
        .update({ cursor: id, done: trx.raw('done + 1'), tries: 0, claimed_until: now + LEASE })
        .returning('counts');
      if (!held) throw new LeaseLost();
      if (!handler.things && !(await isStillMeant(trx, job, id))) return;
      const added = await handler.run({ trx, ...at }, prepared);
      await mine(trx, job).update({ counts: JSON.stringify(sum(JSON.parse(held.counts) as Record<string, number>, added)) });
    });
  }

  /** The case's row is held as its commands hold it, so that neither does what the other is doing. */
  async function isStillMeant(trx: Knex, job: JobRow, caseId: number): Promise<boolean> {
    if (store.client === 'postgres') await trx('cases').where({ id: caseId }).forUpdate().first('id');
    return job.case_id !== null || (await openCases(trx, job.portal_id).where({ case_id: caseId }).first('case_id')) !== undefined;
  }

  /** What fails is tried again later, then passed over, so that one case does not keep the others waiting for ever. */
  async function afterFailure(job: JobRow, id: number, error: unknown, now: number): Promise<void> {
    const kind = kindOf(error);
    const what = handlers.get(job.kind)?.things ? 'thing' : 'case';
    warn(`Job ${job.id} (${job.kind}) failed at ${what} ${id}: ${kind}`);
    const tries = job.tries + 1;
    const passed = tries >= TRIES;
    const columns = passed ? { cursor: id, tries: 0, done: knex.raw('done + 1'), failed: knex.raw('failed + 1') } : { tries };
    await mine(knex, job).update({ ...columns, error: `${what} ${id}: ${kind}`, claimed_by: null, claimed_until: passed ? now : now + RETRY * 2 ** tries });
  }

  /** The next ones, in their order. */
  async function nextOf({ id, kind, portal_id, case_id, payload, cursor }: JobRow): Promise<number[]> {
    const things = handlers.get(kind)?.things;
    if (things) return things(knex, { id, portalId: portal_id, payload: JSON.parse(payload) as JsonObject, cursor }, BATCH);
    if (case_id !== null) return cursor < case_id ? [case_id] : [];
    return openCases(knex, portal_id).where('case_id', '>', cursor).orderBy('case_id').limit(BATCH).pluck('case_id');
  }

  return {
    async batch(now) {
      const job = await claim(now);
      if (!job) return false;
      const next = await nextOf(job);
      for (const [index, id] of next.entries()) {
        try {
          await step(job, id, now);
        } catch (error) {
          if (!(error instanceof LeaseLost)) await afterFailure(index ? { ...job, tries: 0 } : job, id, error, now);
          return true;
        }
        // SQLite answers before the loop has turned: without this the server would hear nobody until the job is done.
        await setImmediate();
      }
      const ended = next.length < BATCH ? { state: 'done', finished_at: now } : {};
      await mine(knex, job).update({ ...ended, claimed_by: null, claimed_until: now });
      return true;
    },
  };
}

function sum(counts: Record<string, number>, added: Record<string, number>): Record<string, number> {
  const total = { ...counts };
  for (const [name, count] of Object.entries(added)) total[name] = (total[name] ?? 0) + count;
  return total;
}

/** A database's message quotes what was written, and that may be somebody's address: its kind and code are enough. */
function kindOf(error: unknown): string {
  const { name, code } = error as { name?: string; code?: string };
  return [name ?? 'Error', code].filter(Boolean).join(' ');
}
