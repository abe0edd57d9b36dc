import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../domain/actor';
import { holdRow } from '../../domain/database/hold-row';
import { newestJob, registerJob, startJobOfThings, type NewestJob } from '../../domain/jobs/jobs';
import { wakeJobs } from '../../domain/jobs/working';
import { Refusal } from '../../domain/refusal';
import { localDate } from '../../domain/time';
import { addUnits, writeUnit } from './commands/take-over';
import { askingIn, keptUnits, readWorld } from './queries/world';
import { keyOf, type LineFinding, type UnitLine } from './rules/lines';
import { planOf, type PlannedUnit } from './rules/plan';

const KIND = 'unitImport';
const PARTS = 'portico_unit_import_parts';

/** So many lines are taken over in one transaction: others wait for no longer than that takes. */
const LINES_A_PART = 100;

interface Order {
  actor: Actor;
  timeZone: string;
  file: string;
  rows: number;
}

/** The lines stand in the database before the job begins, and each part goes in the transaction that takes it over: whoever dies when, a line is taken over once. */
export function registerUnitImport(): void {
  registerJob(KIND, {
    things: (knex, { id, cursor }, most) => knex(PARTS).where({ job_id: id }).where('id', '>', cursor).orderBy('id').limit(most).pluck('id'),
    async run({ trx, id, portalId, payload, now }) {
      const part = (await trx(PARTS).where({ id }).first('lines')) as { lines: string } | undefined;
      const lines = JSON.parse(part?.lines ?? '[]') as UnitLine[];
      const { findings, ...counts } = await takeOver(trx, { portalId, now, ...(payload as unknown as Order) }, lines);
      if (findings.length === 0) await trx(PARTS).where({ id }).delete();
      // Why a line was passed over is told without what stood in it.
      else await trx(PARTS).where({ id }).update({ lines: '[]', findings: JSON.stringify(findings) });
      return counts;
    },
  });
}

type Outcome = { lines: number; added: number; changed: number; same: number; left: number; findings: LineFinding[] };

/** Takes lines over as things are now: what was right when the file was looked at may not be any more, and is left with the reason. */
async function takeOver(trx: Knex, order: Order & { portalId: number; now: number }, lines: readonly UnitLine[]): Promise<Outcome> {
  const { portalId, timeZone, now } = order;
  const ask = askingIn(trx);
  const world = await readWorld(ask, portalId, localDate(now, timeZone));
  // Two at once hold rows in one order, and wait for each other instead of for good.
  const known = [...(await keptUnits(ask, portalId, lines, world)).values()].sort((one, other) => one.id - other.id);
  for (const { documentId } of known) await holdRow(trx, 'units', documentId);
  const kept = await keptUnits(ask, portalId, lines, world);
  const findings: LineFinding[] = [];
  const planned: PlannedUnit[] = [];
  let same = 0;
  for (const line of lines) {
    const plan = planOf(line, kept.get(keyOf(line)) ?? null, world);
    if ('findings' in plan) findings.push(...plan.findings.map((finding) => ({ ...finding, text: '' })));
    else if (plan.change) planned.push(plan.change);
    else same += 1;
  }
  const added = planned.filter(({ before }) => before === null);
  const changed = planned.filter(({ before }) => before !== null);
  await addUnits(trx, order, added);
  for (const change of changed) await writeUnit(trx, order, change);
  const left = new Set(findings.map(({ line }) => line)).size;
  return { lines: lines.length, added: added.length, changed: changed.length, same, left, findings };
}

interface Wanted {
  portalId: number;
  timeZone: string;
  actor: Actor;
  file: string;
}

/** Writes the lines down for the job, which any process takes up, and wakes this one's. */
export async function startUnitImport(strapi: Core.Strapi, { portalId, timeZone, actor, file }: Wanted, lines: readonly UnitLine[], now: number): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres') await trx('portals').where({ id: portalId }).forUpdate().first('id');
    await demandNoneUnderWay(trx, portalId);
    const parts = Array.from({ length: Math.ceil(lines.length / LINES_A_PART) }, (_, index) => lines.slice(index * LINES_A_PART, (index + 1) * LINES_A_PART));
    const payload = { actor: { ...actor }, timeZone, file, rows: lines.length };
    const job = await startJobOfThings(trx, { kind: KIND, portalId, payload, total: parts.length }, now);
    for (const part of parts) await trx(PARTS).insert({ job_id: job, portal_id: portalId, lines: JSON.stringify(part), created_at: now });
  });
  wakeJobs(strapi);
}

/** Refuses while a table of the portal is being taken over. */
export async function demandNoneUnderWay(knex: Knex, portalId: number): Promise<void> {
  const job = await newestJob(knex, KIND, portalId);
  if (job && job.state !== 'done') throw new Refusal('import.running');
}

export interface ImportProgress {
  file: string;
  who: string;
  state: NewestJob['state'];
  rows: number;
  /** Lines that have been gone through. */
  done: number;
  added: number;
  changed: number;
  same: number;
  /** Lines that were left, and why; those of parts that could not be taken over at all have no reason. */
  left: number;
  findings: LineFinding[];
  startedAt: number;
  finishedAt: number | null;
}

const TOLD = 500;

/** The newest table of a portal: how far it has been taken over. */
export async function importProgress(knex: Knex, portalId: number): Promise<ImportProgress | null> {
  const job = await newestJob(knex, KIND, portalId);
  if (!job) return null;
  const { actor, file, rows } = job.payload as unknown as Order;
  const { lines = 0, added = 0, changed = 0, same = 0, left = 0 } = job.counts;
  const kept = (await knex(PARTS).where({ job_id: job.id }).whereNotNull('findings').orderBy('id').limit(TOLD).pluck('findings')) as string[];
  const given = job.state === 'done' ? rows - lines : 0;
  return {
    file,
    who: actor.name,
    state: job.state,
    rows,
    done: job.state === 'done' ? rows : lines,
    added,
    changed,
    same,
    left: left + given,
    findings: kept.flatMap((findings) => JSON.parse(findings) as LineFinding[]).slice(0, TOLD),
    startedAt: job.createdAt,
    finishedAt: job.finishedAt,
  };
}
