import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { environmentOf, setting, type Settings } from '../environment.ts';
import { waitForHealth } from '../health.ts';
import { cmsProgram } from '../launch.ts';
import type { Places } from '../places.ts';
import type { ProcessGroup, Program, Running } from '../processes.ts';
import type { PortalSettings } from './bare-page.ts';
import type { Page } from './load.ts';
import type { MeasuredPage } from './page.ts';
import { stockQuery } from './stock-page.ts';

export type Name = 'ours' | 'stock' | 'bare';

/** A server that gives a customer's page, and how to ask it. */
export interface Contestant {
  readonly name: Name;
  readonly program: Program;
  readonly url: string;
  /** Read after the server is healthy: the plain Strapi makes its token while it starts. */
  readonly page: () => Page;
}

export interface Field {
  readonly places: Places;
  /** Of the measured copy, with its secrets. */
  readonly settings: Settings;
  /** The settings with which the plain Strapi runs on its copy of the database. */
  readonly stock: Settings;
  readonly stockFolder: string;
  readonly measured: MeasuredPage;
  readonly facts: CaseFacts;
  readonly barePort: number;
}

/** What the bare server and the plain Strapi are told of the page, instead of finding it out from a session. */
export interface CaseFacts {
  readonly id: number;
  readonly zone: string;
  readonly settings: PortalSettings;
  /** Until when the customer has looked at the tabs; milliseconds UTC, 0 for never. */
  readonly seen: { readonly communication: number; readonly documents: number };
}

/** The product itself: `strapi start`, and the page by the customer's session. */
export function ours({ places, settings, measured }: Field): Contestant {
  const url = `http://127.0.0.1:${setting(settings, 'CMS_PORT')}`;
  const page = { url: `${url}/api/customer/cases/${encodeURIComponent(measured.caseNumber)}`, headers: { Authorization: `Bearer ${measured.session}` } };
  return { name: 'ours', program: cmsProgram({ places, settings, mode: 'production' }), url, page: () => page };
}

/**
 * A plain Strapi of the same version on a copy of the same database (its schema sync would change ours): core
 * controllers, a read-only API token, and one request that populates the whole page with only the fields it shows.
 * No log-in of a customer, no rules, no total count: less than the product does.
 */
export function stock({ places, stock: settings, stockFolder, measured, facts }: Field): Contestant {
  const tokenFile = join(stockFolder, 'token');
  const url = `http://127.0.0.1:${setting(settings, 'CMS_PORT')}`;
  const program: Program = {
    ...cmsProgram({ places, settings, mode: 'production' }),
    name: 'stock',
    cwd: stockFolder,
    environment: environmentOf('cms', settings, { NODE_ENV: 'production', TZ: 'UTC', BENCH_TOKEN_FILE: tokenFile }),
  };
  return {
    name: 'stock',
    program,
    url,
    page: () => ({
      url: `${url}/api/cases?${stockQuery(measured.caseNumber, facts)}`,
      headers: { Authorization: `Bearer ${readFileSync(tokenFile, 'utf8')}` },
    }),
  };
}

/** Fastify and one prepared statement on the same database as ours, without a log-in: what the machine could do. */
export function bare({ places, settings, facts, barePort }: Field): Contestant {
  const url = `http://127.0.0.1:${barePort}`;
  return {
    name: 'bare',
    url,
    program: {
      name: 'bare',
      command: process.execPath,
      args: ['--import', 'tsx', join(places.root, 'scripts', 'bench', 'bare.ts')],
      cwd: places.root,
      environment: environmentOf('cms', settings, {
        NODE_ENV: 'production',
        TZ: 'UTC',
        BENCH_PORT: String(barePort),
        BENCH_FACTS: JSON.stringify(facts),
      }),
    },
    page: () => ({ url: `${url}/cases/${facts.id}`, headers: {} }),
  };
}

/** The servers stand on the first core, the load comes from the second, where the system can say so. */
const cores = availableParallelism();
const pinned = cores > 1 && spawnSync('taskset', ['-c', '1', 'true']).status === 0;

/** While the work runs: what is started meanwhile would stand on the second core, too, so nothing should be. */
export async function onSecondCore<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const standOn = (list: string) => pinned && spawnSync('taskset', ['-a', '-c', '-p', list, String(process.pid)]);
  standOn('1');
  try {
    return await work();
  } finally {
    standOn(`0-${cores - 1}`);
  }
}

/** The first start of the plain Strapi copies the news of all cases. */
const startSeconds = 900;

/** With `counted` their answers carry the number of statements; it costs time, so the timed rounds go without. */
export async function startServers(contestants: readonly Contestant[], group: ProcessGroup, counted: boolean): Promise<Running[]> {
  const counter = pathToFileURL(join(import.meta.dirname, 'statements.mjs')).href;
  const started: Running[] = [];
  for (const { program, url } of contestants) {
    const environment = { ...program.environment, ...(counted && { NODE_OPTIONS: `--import ${counter}` }) };
    const onFirstCore = pinned ? { command: 'taskset', args: ['-c', '0', program.command, ...program.args] } : {};
    const process = group.start({ ...program, ...onFirstCore, environment });
    started.push(process);
    await waitForHealth({ process, url: `${url}/_health`, ready: (status) => status === 204 }, startSeconds);
  }
  return started;
}

export async function stopServers(servers: readonly Running[]): Promise<void> {
  for (const server of servers) await server.stop();
}
