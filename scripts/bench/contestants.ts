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
import type { Facts } from './facts.ts';
import type { Headers } from './load.ts';

export type Name = 'ours' | 'stock' | 'bare';

/** A server that is measured, and how it is asked. */
export interface Contestant {
  readonly name: Name;
  readonly program: Program;
  readonly url: string;
  /** Of every request, read after the server is healthy: the plain Strapi makes its token while it starts. */
  readonly headers: () => Headers;
}

export interface Field {
  readonly places: Places;
  /** Of the measured copy, with its secrets. */
  readonly settings: Settings;
  /** The settings with which the plain Strapi runs on its copy of the database. */
  readonly stock: Settings;
  readonly stockFolder: string;
  readonly facts: Facts;
  readonly barePort: number;
}

/**
 * The product itself, as it is started, but that it leaves sending to other processes: a command is measured with what
 * it writes into the outbox, and the other two send nothing either. Who asks is said by each measurement.
 */
export function ours({ places, settings }: Pick<Field, 'places' | 'settings'>): Contestant {
  const url = `http://127.0.0.1:${setting(settings, 'CMS_PORT')}`;
  const program = cmsProgram({ places, settings: { ...settings, SEND_MESSAGES: 'false' }, mode: 'production' });
  return { name: 'ours', program, url, headers: () => ({}) };
}

/**
 * A plain Strapi of the same version on a copy of the same database (its schema sync would change ours): core
 * controllers, a read-only API token, and one request that populates all that is shown with only the fields it shows.
 * No log-in, no rules, no scope that it is not told: less than the product does.
 */
export function stock({ places, stock: settings, stockFolder, facts }: Field): Contestant {
  const tokenFile = join(stockFolder, 'token');
  const url = `http://127.0.0.1:${setting(settings, 'CMS_PORT')}`;
  const program: Program = {
    ...cmsProgram({ places, settings, mode: 'production' }),
    name: 'stock',
    args: [join('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'start'],
    cwd: stockFolder,
    environment: environmentOf('cms', settings, { NODE_ENV: 'production', TZ: 'UTC', BENCH_TOKEN_FILE: tokenFile, BENCH_FACTS: JSON.stringify(facts) }),
  };
  return { name: 'stock', program, url, headers: () => ({ Authorization: `Bearer ${readFileSync(tokenFile, 'utf8')}` }) };
}

/** Fastify and prepared statements on the same database as ours, without a log-in: what the machine could do. */
export function bare({ places, settings, facts, barePort }: Field): Contestant {
  return {
    name: 'bare',
    url: `http://127.0.0.1:${barePort}`,
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
    headers: () => ({}),
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
