import type { StartedCopy } from '../../tests/stack/copy.ts';
import { Failure } from '../failure.ts';
import { type Contestant, type Name, onSecondCore, startServers, stopServers } from './contestants.ts';
import { type MeasuredDatabase, settle } from './database.ts';
import { ask, load, medianOf, type Speed, type Target } from './load.ts';
import type { Measurement } from './measurement.ts';
import type { Plan } from './plan.ts';
import { lineOf } from './report.ts';
import type { Measured, Row } from './rows.ts';

/** Measures all contestants by turns on the same machine and in the same minutes; their answers, and how many statements these took, are looked at first. */
export async function compete(contestants: readonly Contestant[], measurements: readonly Measurement[], rows: number, { copy, group }: StartedCopy, plan: Plan): Promise<Row[]> {
  if (measurements.length === 0) return [];
  const counting = await startServers(contestants, group, true);
  const statements: Record<Name, number>[] = [];
  for (const measurement of measurements) {
    await compare(contestants, measurement);
    statements.push(await inTurn(contestants, measurement, (target, name) => statementsOf(target, measurement, name)));
  }
  await stopServers(counting);

  const timed = await startServers(contestants, group, false);
  const measured: Row[] = [];
  for (const [index, measurement] of measurements.entries()) {
    const rounds = await onSecondCore(() => loadInRounds(contestants, measurement, plan, { database: copy.database, pids: timed.map(({ pid }) => pid) }));
    const result = (name: Name): Measured => ({ ...medianOf(rounds.map((round) => round[name])), statements: statements[index]?.[name] ?? 0 });
    const row = { name: measurement.name, database: plan.database, rows, ours: result('ours'), stock: result('stock'), bare: result('bare') };
    plan.say(lineOf(row));
    measured.push(row);
  }
  await stopServers(timed);
  return measured;
}

/** What runs while it is measured: the servers in the order of the contestants. */
interface Running {
  readonly database: MeasuredDatabase;
  readonly pids: readonly number[];
}

async function loadInRounds(contestants: readonly Contestant[], measurement: Measurement, { rounds, seconds }: Plan, { database, pids }: Running): Promise<Record<Name, Speed>[]> {
  const loadFor = (time: number) => async (target: Target, name: Name) => {
    const pid = pids[contestants.findIndex((contestant) => contestant.name === name)];
    const speed = await load({ ...target, ...(pid !== undefined && { pid }) }, time);
    await settle(database, measurement.writes ?? false);
    return speed;
  };
  // Long enough for the compiler of each server to have seen its hot paths.
  await inTurn(contestants, measurement, loadFor(2 * seconds));
  const measured: Record<Name, Speed>[] = [];
  for (let round = 0; round < rounds; round += 1) measured.push(await inTurn(contestants, measurement, loadFor(seconds)));
  return measured;
}

async function inTurn<Answer>(contestants: readonly Contestant[], { asks }: Measurement, work: (target: Target, name: Name) => Promise<Answer>): Promise<Record<Name, Answer>> {
  const answers: Partial<Record<Name, Answer>> = {};
  for (const { name, url, headers } of contestants) answers[name] = await work({ url, headers: headers(), next: asks[name] }, name);
  return answers as Record<Name, Answer>;
}

/** The same JSON, or no measurement. */
async function compare(contestants: readonly Contestant[], measurement: Measurement): Promise<void> {
  const answers = await inTurn(contestants, measurement, async (target): Promise<unknown> => {
    const text = await (await ask(target)).text();
    return text && JSON.parse(text);
  });
  try {
    measurement.compare(answers);
  } catch (error) {
    throw error instanceof Failure ? new Failure(`${measurement.name}: ${error.message}`) : error;
  }
}

/** Of a server that has answered before: what only a first request does is not in it. */
async function statementsOf(target: Target, { name, writes }: Measurement, of: Name): Promise<number> {
  const counts: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    const { headers } = await ask(target);
    const [inTransaction, deletes] = (headers.get('X-Transaction') ?? '').split(' ').map(Number);
    if (writes && deletes && of === 'ours') throw new Failure(`${name}: a command of ours deletes.`);
    counts.push(writes ? Number(inTransaction) : Number(headers.get('X-Statements')));
  }
  return Math.max(...counts);
}
