import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { type CopyUnderTest, startCopy, type StartedCopy } from '../../tests/stack/copy.ts';
import { environmentOf, type Settings } from '../environment.ts';
import { Failure } from '../failure.ts';
import { placesOf } from '../places.ts';
import { freePorts } from '../ports.ts';
import { bare, type Contestant, type Field, type Name, onSecondCore, ours, startServers, stock, stopServers } from './contestants.ts';
import { copyDatabase, countCases, run, settle } from './database.ts';
import { factsOf, giveBack, passedTasks, placesIn, workersOf } from './facts.ts';
import { ask, load, medianOf, type Speed, type Target } from './load.ts';
import type { Measurement } from './measurement.ts';
import { caseLists } from './measurements/case-list.ts';
import { customerPage } from './measurements/customer-page.ts';
import { dashboard } from './measurements/dashboard.ts';
import { whoAsks } from './measurements/who-asks.ts';
import { ofBare, write } from './measurements/write.ts';
import type { Plan } from './plan.ts';
import { logIn, type MeasuredPage, openPage } from './page.ts';
import { lineOf, type Measured, type Row } from './report.ts';
import { writeStockApp } from './stock-app.ts';
import { addThinCases } from './thin.ts';

/** Whose requests are measured. */
interface Asking {
  readonly page: MeasuredPage;
  readonly portal: string;
  readonly workers: Awaited<ReturnType<typeof workersOf>>;
  readonly sessions: { readonly handler: string; readonly partner: string };
}

/** Measures one database at each size, all contestants in turns on the same machine and in the same minutes. */
export async function measure(plan: Plan): Promise<Row[]> {
  plan.say(`${plan.database}: starting a copy …`);
  const started = await startCopy({ database: plan.database, frontend: false, seed: true });
  try {
    const asking = await openSessions(started);
    // The measured servers are started one by one; until then nobody writes.
    await stopServers(started.group.running.filter(({ name }) => name === 'cms'));
    const rows: Row[] = [];
    for (const size of plan.sizes) {
      await growTo(size, asking.portal, started, plan);
      rows.push(...(await measureAt(size, started, asking, plan)));
    }
    return rows;
  } finally {
    await started.stop();
  }
}

async function openSessions({ copy }: StartedCopy): Promise<Asking> {
  const { handler } = copy.demo;
  if (!handler) throw new Failure('The demo has no case handler.');
  const { portal, password } = handler;
  const workers = await workersOf(copy.database, portal, handler.email);
  const session = (email: string) => logIn(copy.cms, { portal, email, password });
  const sessions = { handler: await session(handler.email), partner: await session(workers.partner.email) };
  return { page: await openPage(copy), portal, workers, sessions };
}

/** Up to so many cases the thin ones are held against the rules; those of a larger house are made by the same statements. */
const VERIFIED = 10_000;

async function growTo(size: number, portal: string, started: StartedCopy, { say, told }: Plan): Promise<void> {
  const { database } = started.copy;
  const missing = Math.min(size, told) - (await countCases(database));
  if (missing > 0) {
    say(`${database.client}: telling ${missing} cases …`);
    await runProgram(started, 'generate', ['demo', 'generate.js'], ['--cases', String(missing), '--seed', String(size)]);
  }
  const thin = size - (await countCases(database));
  if (thin > 0) {
    say(`${database.client}: adding ${thin} thin cases …`);
    await addThinCases(database, portal, thin);
  }
  if (size <= VERIFIED) await runProgram(started, 'verify', ['readmodels.js'], ['--verify']);
  // What autovacuum does within minutes of such growth.
  if (database.client === 'postgres') await run(database, 'VACUUM ANALYZE');
}

async function runProgram({ group, settings }: StartedCopy, name: string, program: readonly string[], args: readonly string[]): Promise<void> {
  const places = placesOf(settings);
  const environment = environmentOf('cms', settings, { NODE_ENV: 'production', TZ: 'UTC' });
  await group.run({ name, command: process.execPath, args: [join(places.cms, 'dist', 'src', ...program), ...args], cwd: places.cms, environment });
}

async function measureAt(rows: number, started: StartedCopy, asking: Asking, plan: Plan): Promise<Row[]> {
  const { copy, group } = started;
  const field = await fieldFor(rows, started, asking);
  const contestants = [ours(field), stock(field), bare(field)];
  const { page, lists } = field.facts;
  const passed = await passedTasks(copy.database);
  const measurements = [
    whoAsks(asking.sessions.handler, lists.handlerId),
    customerPage(asking.page, page),
    ...caseLists(lists, asking.sessions),
    dashboard(lists, asking.sessions.handler),
    write(passed, asking.sessions.handler, copy.frontendKey),
  ].filter(({ name }) => name.includes(plan.only));

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
  await giveBack(copy.database, ofBare(passed));
  return measured;
}

/** What runs while it is measured: the servers in the order of the contestants. */
interface Running {
  readonly database: CopyUnderTest['database'];
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

async function fieldFor(rows: number, { copy: { database }, settings }: StartedCopy, { page, workers }: Asking): Promise<Field> {
  const places = placesOf(settings);
  const [stockPort = 0, barePort = 0] = await freePorts(2);
  const stockFolder = join(places.data, `stock-${rows}`);
  mkdirSync(stockFolder);
  writeStockApp(stockFolder, places);
  const copied = await copyDatabase(database, `stock_${rows}`);
  const stockDatabase: Settings = database.client === 'sqlite' ? { DATABASE_FILENAME: copied } : { DATABASE_NAME: copied };
  const facts = await factsOf(database, page.portal, page.caseNumber);
  return {
    places,
    settings,
    stock: { ...settings, ...stockDatabase, CMS_PORT: String(stockPort) },
    stockFolder,
    facts: { page: facts, lists: { ...workers, ...(await placesIn(database, workers.portalId, facts.zone)) } },
    barePort,
  };
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
