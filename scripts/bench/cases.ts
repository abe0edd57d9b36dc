import { join } from 'node:path';

import { startCopy, type StartedCopy } from '../../tests/stack/copy.ts';
import { environmentOf } from '../environment.ts';
import { Failure } from '../failure.ts';
import { placesOf } from '../places.ts';
import { compete } from './compete.ts';
import { bare, ours, stock, stopServers } from './contestants.ts';
import { countCases, run } from './database.ts';
import { factsOf, giveBack, passedTasks, placesIn, workersOf } from './facts.ts';
import { openField } from './field.ts';
import { caseLists } from './measurements/case-list.ts';
import { customerPage } from './measurements/customer-page.ts';
import { dashboard } from './measurements/dashboard.ts';
import { whoAsks } from './measurements/who-asks.ts';
import { ofBare, write } from './measurements/write.ts';
import type { Plan } from './plan.ts';
import { logIn, type MeasuredPage, openPage } from './page.ts';
import type { Row } from './rows.ts';
import { addThinCases } from './thin.ts';

/** Whose requests are measured. */
interface Asking {
  readonly page: MeasuredPage;
  readonly portal: string;
  readonly workers: Awaited<ReturnType<typeof workersOf>>;
  readonly sessions: { readonly handler: string; readonly partner: string };
}

/** Pages, lists and commands of cases on one database, at each size. */
export async function measureCases(plan: Plan): Promise<Row[]> {
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

async function measureAt(rows: number, started: StartedCopy, { page, workers, sessions }: Asking, plan: Plan): Promise<Row[]> {
  const { database, frontendKey } = started.copy;
  const about = await factsOf(database, page.portal, page.caseNumber);
  const lists = { ...workers, ...(await placesIn(database, workers.portalId, about.zone)) };
  const field = await openField(rows, started, { of: 'cases', page: about, lists });
  const passed = await passedTasks(database);
  const measurements = [
    whoAsks(sessions.handler, lists.handlerId),
    customerPage(page, about),
    ...caseLists(lists, sessions),
    dashboard(lists, sessions.handler),
    write(passed, sessions.handler, frontendKey),
  ].filter(({ name }) => name.includes(plan.only));
  const measured = await compete([ours(field), stock(field), bare(field)], measurements, rows, started, plan);
  await giveBack(database, ofBare(passed));
  return measured;
}
