import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { startCopy, type StartedCopy } from '../../tests/stack/copy.ts';
import { environmentOf, type Settings } from '../environment.ts';
import { Failure } from '../failure.ts';
import { type Places, placesOf } from '../places.ts';
import { freePorts } from '../ports.ts';
import { bare, type CaseFacts, type Contestant, type Field, type Name, onSecondCore, ours, startServers, stock, stopServers } from './contestants.ts';
import { copyDatabase, countCases, factsOf, type MeasuredDatabase, run } from './database.ts';
import { load, medianOf, type Page, type Speed } from './load.ts';
import { checkSame, fromOurs, type MeasuredPage, openPage, type SharedPage } from './page.ts';
import { lineOf, type Measured, type Row } from './report.ts';
import { writeStockApp } from './stock-app.ts';
import { fromStock } from './stock-page.ts';

export interface Plan {
  readonly database: 'sqlite' | 'postgres';
  /** Numbers of cases to measure at, ascending. */
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  readonly say: (line: string) => void;
}

/** Measures one database at each size, all contestants in turns on the same machine and in the same minutes. */
export async function measure(plan: Plan): Promise<Row[]> {
  plan.say(`${plan.database}: starting a copy …`);
  const started = await startCopy({ database: plan.database, frontend: false, seed: true });
  try {
    const measured = await openPage(started.copy);
    // The measured servers are started one by one; until then nobody writes.
    await stopServers(started.group.running.filter(({ name }) => name === 'cms'));
    const rows: Row[] = [];
    for (const size of plan.sizes) {
      await growTo(size, started, plan.say);
      const row = await measureAt(size, started, measured, plan);
      plan.say(lineOf(row));
      rows.push(row);
    }
    return rows;
  } finally {
    await started.stop();
  }
}

async function growTo(size: number, { copy, group, settings }: StartedCopy, say: Plan['say']): Promise<void> {
  const missing = size - (await countCases(copy.database));
  if (missing > 0) {
    say(`${copy.database.client}: generating ${missing} cases …`);
    const places = placesOf(settings);
    await group.run({
      name: 'generate',
      command: process.execPath,
      args: [join(places.cms, 'dist', 'src', 'demo', 'generate.js'), '--cases', String(missing), '--seed', String(size)],
      cwd: places.cms,
      environment: environmentOf('cms', settings, { NODE_ENV: 'production', TZ: 'UTC' }),
    });
  }
  // What autovacuum does within minutes of such growth.
  if (copy.database.client === 'postgres') await run(copy.database, 'VACUUM ANALYZE');
}

async function measureAt(rows: number, { copy, group, settings }: StartedCopy, measured: MeasuredPage, plan: Plan): Promise<Row> {
  const places = placesOf(settings);
  const field = await fieldFor(copy.database, settings, places, measured, rows);
  const contestants = [ours(field), stock(field), bare(field)];

  const counting = await startServers(contestants, group, true);
  await compare(contestants, field.facts);
  const statements = await inTurn(contestants, statementsOf);
  await stopServers(counting);

  const timed = await startServers(contestants, group, false);
  plan.say(`${plan.database}, ${rows} cases: measuring …`);
  const rounds = await onSecondCore(() => loadInRounds(contestants, plan));
  await stopServers(timed);

  const result = (name: Name): Measured => ({ ...medianOf(rounds.map((round) => round[name])), statements: statements[name] });
  return { name: 'customer page data', database: plan.database, rows, ours: result('ours'), stock: result('stock'), bare: result('bare') };
}

async function loadInRounds(contestants: readonly Contestant[], { rounds, seconds }: Plan): Promise<Record<Name, Speed>[]> {
  // Long enough for the compiler of each server to have seen its hot paths.
  await inTurn(contestants, ({ page }) => load(page(), 2 * seconds));
  const measured: Record<Name, Speed>[] = [];
  for (let round = 0; round < rounds; round += 1) measured.push(await inTurn(contestants, ({ page }) => load(page(), seconds)));
  return measured;
}

async function fieldFor(database: MeasuredDatabase, settings: Settings, places: Places, measured: MeasuredPage, rows: number): Promise<Field> {
  const [stockPort = 0, barePort = 0] = await freePorts(2);
  const stockFolder = join(places.data, `stock-${rows}`);
  mkdirSync(stockFolder);
  writeStockApp(stockFolder, places);
  const copied = await copyDatabase(database, `stock_${rows}`);
  const stockDatabase: Settings = database.client === 'sqlite' ? { DATABASE_FILENAME: copied } : { DATABASE_NAME: copied };
  return {
    places,
    settings,
    stock: { ...settings, ...stockDatabase, CMS_PORT: String(stockPort) },
    stockFolder,
    measured,
    facts: await factsOf(database, measured.portal, measured.caseNumber),
    barePort,
  };
}

async function inTurn<Answer>(contestants: readonly Contestant[], ask: (contestant: Contestant) => Promise<Answer>): Promise<Record<Name, Answer>> {
  const answers: Partial<Record<Name, Answer>> = {};
  for (const contestant of contestants) answers[contestant.name] = await ask(contestant);
  return answers as Record<Name, Answer>;
}

/** The same JSON, or no measurement. */
async function compare(contestants: readonly Contestant[], { zone, settings }: CaseFacts): Promise<void> {
  const answers = await inTurn(contestants, async ({ page }): Promise<unknown> => (await ask(page())).json());
  const wanted = fromOurs(answers.ours);
  const now = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format().replace(' ', 'T');
  checkSame('bare', answers.bare as SharedPage, wanted);
  checkSame('stock', fromStock(answers.stock, wanted, settings, now), wanted);
}

async function ask(page: Page): Promise<Response> {
  const answer = await fetch(page.url, { headers: page.headers });
  if (!answer.ok) throw new Failure(`${page.url.split('?')[0]} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

/** Of a server that has answered before: what only a first request does is not in it. */
async function statementsOf({ page }: Contestant): Promise<number> {
  const counts: number[] = [];
  for (let time = 0; time < 5; time += 1) counts.push(Number((await ask(page())).headers.get('X-Statements')));
  return Math.max(...counts);
}
