import type { Knex } from 'knex';
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

/** What is done to each open case; answers what to add to the job's counts. */
export type JobHandler = (step: JobStep) => Promise<Record<string, number>>;

const handlers = new Map<string, JobHandler>();

/** A process works off only the kinds it knows: an older one leaves what a newer one has started. */
export function registerJob(kind: string, handler: JobHandler): void {
  handlers.set(kind, handler);
}

export function registeredJobs(): ReadonlyMap<string, JobHandler> {
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

/** Writes a job down, in the caller's transaction; the runner of any process takes it up. */
export async function startJob(trx: Knex, { kind, portalId, payload }: { kind: string; portalId: number; payload: JsonObject }, now: number): Promise<void> {
  const [counted] = (await openCases(trx, portalId).count({ total: '*' })) as { total: number | string }[];
  await trx(JOBS).insert({ kind, portal_id: portalId, payload: JSON.stringify(payload), state: 'queued', total: Number(counted?.total ?? 0), created_at: now });
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
