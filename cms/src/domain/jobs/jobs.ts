import type { Knex } from 'knex';
import { insertIn } from '../database/write-in';
import type { JsonObject } from '../json';

export const JOBS = 'portico_jobs';

/** One case of a job, in a transaction that also moves the job past it. */
export interface JobStep {
  trx: Knex;
  portalId: number;
  caseId: number;
  payload: JsonObject;
  now: number;
}

/** What is done to each case of a job. */
export interface JobHandler<Prepared = undefined> {
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
  /** Cases worked off, of how many that were open when it began. */
  done: number;
  total: number;
  /** Cases that were given up on after several tries. */
  failed: number;
  counts: Record<string, number>;
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

/** The newest job of its kind in a portal. */
export async function newestJob(knex: Knex, kind: string, portalId: number): Promise<JobProgress | null> {
  const row: JobRow | undefined = await knex<JobRow>(JOBS).where({ kind, portal_id: portalId }).orderBy('id', 'desc').first();
  if (!row) return null;
  return { state: row.state, done: row.done, total: row.total, failed: row.failed, counts: JSON.parse(row.counts) as Record<string, number> };
}

export interface JobRow {
  id: number;
  kind: string;
  portal_id: number;
  /** Null where it is about the open cases of its portal. */
  case_id: number | null;
  payload: string;
  state: JobProgress['state'];
  done: number;
  total: number;
  failed: number;
  counts: string;
  /** The last case that was worked off. */
  cursor: number;
  /** Failed tries at the case after it. */
  tries: number;
  claimed_by: string | null;
  claimed_until: number | string;
  created_at: number | string;
}
