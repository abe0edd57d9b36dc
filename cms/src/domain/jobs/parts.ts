import { setImmediate } from 'node:timers/promises';
import type { Knex } from 'knex';
import { registerJob, startJobOfThings, type JobStep } from './jobs';

const PARTS = 'portico_job_parts';

/** Ids that a job comes to, so many of them in one transaction: others wait for no longer than a part takes. */
export interface PartedJob {
  kind: string;
  portalId: number;
  payload: object;
  ids: readonly number[];
  perPart: number;
}

/** Writes a job down with the ids that it comes to, in the caller's transaction; the runner of any process takes it up. */
export async function startJobInParts(trx: Knex, { kind, portalId, payload, ids, perPart }: PartedJob, now: number): Promise<void> {
  const parts = Array.from({ length: Math.ceil(ids.length / perPart) }, (_, place) => ids.slice(place * perPart, (place + 1) * perPart));
  const job = await startJobOfThings(trx, { kind, portalId, payload: { ...payload }, total: parts.length }, now);
  await trx.batchInsert(PARTS, parts.map((part) => ({ job_id: job, ids: JSON.stringify(part) })), 100);
}

/** What is left of a part: the ids for which nothing could be done. */
export interface PartDone {
  counts: Record<string, number>;
  left?: readonly number[];
}

/** The ids stand in the database before the job begins, and each part goes in the transaction that works it off: whoever dies when, it is done once. */
export function registerJobInParts(kind: string, run: (step: Omit<JobStep, 'id'>, ids: number[]) => Promise<PartDone>): void {
  registerJob(kind, {
    things: (knex, { id, cursor }, most) => knex(PARTS).where({ job_id: id }).where('id', '>', cursor).orderBy('id').limit(most).pluck('id'),
    // Whoever else asks has a turn between parts.
    prepare: async () => setImmediate(),
    async run({ id, ...step }) {
      const part = (await step.trx(PARTS).where({ id }).first('ids')) as { ids: string } | undefined;
      const { counts, left = [] } = await run(step, JSON.parse(part?.ids ?? '[]') as number[]);
      if (left.length > 0) await step.trx(PARTS).where({ id }).update({ ids: JSON.stringify(left) });
      else await step.trx(PARTS).where({ id }).delete();
      return counts;
    },
  });
}

/** The ids that a job has left behind once it is done: what it said could not be done, and what it was given up on. */
export async function leftOf(knex: Knex, job: number): Promise<number[]> {
  const parts = (await knex(PARTS).where({ job_id: job }).orderBy('id').pluck('ids')) as string[];
  return parts.flatMap((ids) => JSON.parse(ids) as number[]);
}
