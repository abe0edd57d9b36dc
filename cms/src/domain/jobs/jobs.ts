import type { Knex } from 'knex';
import { insertIn } from '../database/write-in';
import type { JsonObject } from '../json';

export const JOBS = 'portico_jobs';

/** One case of a job, in a transaction that also moves the job past it. */
export interface JobStep {
  trx: Knex;
  portalId: number;
  /** The case, or the thing that its kind of job is about instead (`things`). */
  id: number;
  payload: JsonObject;
  now: number;
}

/** What is done to each case of a job. */
export interface JobHandler<Prepared = undefined> {
  /** What is worked off in the place of cases: ids behind `cursor` in their order, `most` of them. */
  things?(knex: Knex, job: { id: number; portalId: number; payload: JsonObject; cursor: number }, most: number): Promise<number[]>;
  /** What takes long: done before the transaction, which nobody then waits for. */
  prepare?(step: Omit<JobStep, 'trx'>): Promise<Prepared>;
  /** Answers what to add to the job's counts. */
  run(step: JobStep, prepared: Prepared): Promise<Record<string, number>>;
}

const handlers = new Map<string, JobHandler<unknown>>();

/** A process works off only the kinds it knows: an older one leaves what a newer one has started. */
export function registerJob<Prepared>(kind: string, handler: JobHandler<Prepared>): void {
  handlers.set(kind, handler as JobHandler<unknown>);
}

export function registeredJobs(): ReadonlyMap<string, JobHandler<unknown>> {
  return handlers;
}

export interface JobProgress {
  state: 'queued' | 'running' | 'done';
  /** Cases worked off, of how many that were open when it began; or things in their place. */
  done: number;
  total: number;
  /** Those that were given up on after several tries. */
  failed: number;
  counts: Record<string, number>;
}

export interface NewestJob extends JobProgress {
  id: number;
  payload: JsonObject;
  /** Milliseconds UTC. */
  createdAt: number;
  finishedAt: number | null;
}

/** The cases that are worked on; ended ones are left alone. */
export function openCases(knex: Knex, portalId: number): Knex.QueryBuilder {
  return knex('portico_case_facts').where({ portal_id: portalId }).whereIn('status', ['open', 'waiting']);
}

/** Writes a job over the open cases of a portal down, in the caller's transaction; the runner of any process takes it up. */
export async function startJob(trx: Knex, { kind, portalId, payload }: { kind: string; portalId: number; payload: JsonObject }, now: number): Promise<void> {
  const [counted] = (await openCases(trx, portalId).count({ total: '*' })) as { total: number | string }[];
  await trx(JOBS).insert({ kind, portal_id: portalId, payload: JSON.stringify(payload), state: 'queued', total: Number(counted?.total ?? 0), created_at: now });
}

/** The same for one case, whatever its status. */
export async function startJobOfCase(trx: Knex, { kind, portalId, caseId, payload }: { kind: string; portalId: number; caseId: number; payload: JsonObject }, now: number): Promise<void> {
  await insertIn(trx, JOBS, [{ kind, portal_id: portalId, case_id: caseId, payload: JSON.stringify(payload), state: 'queued', total: 1, created_at: now }]);
}

/** The same over things that are written down along with it; answers its id. */
export async function startJobOfThings(trx: Knex, { kind, portalId, payload, total }: { kind: string; portalId: number; payload: JsonObject; total: number }, now: number): Promise<number> {
  const [job] = (await trx(JOBS).insert({ kind, portal_id: portalId, payload: JSON.stringify(payload), state: 'queued', total, created_at: now }).returning('id')) as { id: number }[];
  if (!job) throw new Error('The job was not written down');
  return job.id;
}

/** The newest job of its kind in a portal. */
export async function newestJob(knex: Knex, kind: string, portalId: number): Promise<NewestJob | null> {
  const row: JobRow | undefined = await knex<JobRow>(JOBS).where({ kind, portal_id: portalId }).orderBy('id', 'desc').first();
  if (!row) return null;
  const { id, state, done, total, failed, counts, payload, created_at: createdAt, finished_at: finishedAt } = row;
  return { id, state, done, total, failed, counts: JSON.parse(counts) as Record<string, number>, payload: JSON.parse(payload) as JsonObject, createdAt: Number(createdAt), finishedAt: finishedAt === null ? null : Number(finishedAt) };
}

export interface JobRow {
  id: number;
  kind: string;
  portal_id: number;
  /** Null where it is about the open cases of its portal, or about other things. */
  case_id: number | null;
  payload: string;
  state: JobProgress['state'];
  done: number;
  total: number;
  failed: number;
  counts: string;
  /** The last case or thing that was worked off. */
  cursor: number;
  /** Failed tries at the one after it. */
  tries: number;
  claimed_by: string | null;
  claimed_until: number | string;
  created_at: number | string;
  finished_at: number | string | null;
}
