import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { type Demo, noDemo, readDemo } from './demo.ts';
import { environmentOf, setting, type Settings } from './environment.ts';
import { waitForHealth } from './health.ts';
import type { Places } from './places.ts';
import type { ProcessGroup, Program, Running } from './processes.ts';

export interface Launch {
  readonly places: Places;
  /** With the secrets. */
  readonly settings: Settings;
  readonly group: ProcessGroup;
  readonly mode: 'production' | 'development';
  readonly seed: boolean;
  readonly frontend: boolean;
  readonly say: (line: string) => void;
}

export interface Launched {
  readonly demo: Demo;
  readonly addresses: { readonly cms: string; readonly frontend: string; readonly mailbox: string };
  /** Where a monitoring system reads, and the token it shows. */
  readonly metrics: { readonly url: string; readonly token: string };
  /** Answers with a sentence when one of the processes ends by itself. */
  readonly broken: Promise<string>;
}

/** Starts the processes of one copy in the order in which they need each other, and waits until each is healthy. */
export async function launch(plan: Launch): Promise<Launched> {
  const { settings, group, say } = plan;
  const addresses = {
    cms: `http://localhost:${setting(settings, 'CMS_PORT')}`,
    frontend: setting(settings, 'WEB_URL'),
    mailbox: `http://localhost:${setting(settings, 'MAILBOX_PORT')}`,
  };
  const mailbox = group.start(mailboxProgram(plan));
  await waitForHealth({ process: mailbox, url: `${addresses.mailbox}/health`, ready: (status) => status === 204 }, 30);

  const demo = plan.seed ? await seed(plan) : noDemo;

  say('Starting the CMS …');
  const cms = group.start(cmsProgram(plan));
  const started = [mailbox, cms];
  // The frontend reads nothing from the CMS before its first visitor, so both may start at once.
  const frontend = plan.frontend ? group.start(frontendProgram(plan)) : null;
  if (frontend) started.push(frontend);
  await waitForHealth({ process: cms, url: `${addresses.cms}/_health`, ready: (status) => status === 204 });
  if (frontend) {
    say('Starting the frontend …');
    const url = `http://localhost:${setting(settings, 'WEB_PORT')}/`;
    await waitForHealth({ process: frontend, url, ready: (status) => status >= 200 && status < 500 });
  }
  const metrics = { url: `${addresses.cms}/metrics`, token: setting(settings, 'METRICS_TOKEN') };
  return { demo, addresses, metrics, broken: firstEnd(started) };
}

async function seed({ places, settings, group, say }: Launch): Promise<Demo> {
  const databaseIsGone = setting(settings, 'DATABASE_CLIENT') === 'sqlite' && !existsSync(setting(settings, 'DATABASE_FILENAME'));
  if (!existsSync(places.demo) || databaseIsGone) {
    say('Preparing the database and the demo portals …');
    await group.run({
      name: 'seed',
      command: process.execPath,
      args: ['dist/src/demo/seed.js'],
      cwd: places.cms,
      environment: environmentOf('cms', settings, { NODE_ENV: 'production', TZ: 'UTC' }),
    });
  }
  return readDemo(places.demo);
}

async function firstEnd(processes: readonly Running[]): Promise<string> {
  return Promise.race(
    processes.map(async (process) => `The ${process.name} ended (${await process.ended}).\n${process.lastLines()}`),
  );
}

function mailboxProgram({ places, settings }: Launch): Program {
  return {
    name: 'mailbox',
    command: process.execPath,
    args: ['--import', 'tsx', join(places.root, 'scripts', 'mailbox', 'main.ts')],
    cwd: places.root,
    environment: environmentOf('mailbox', settings),
  };
}

export function cmsProgram({ places, settings, mode }: Pick<Launch, 'places' | 'settings' | 'mode'>): Program {
  return {
    name: 'cms',
    command: process.execPath,
    args: mode === 'production' ? [join('dist', 'src', 'start.js')] : ['node_modules/@strapi/strapi/bin/strapi.js', 'develop'],
    cwd: places.cms,
    // PostgreSQL timestamps carry no zone: the process that writes them must stand in UTC.
    environment: environmentOf('cms', settings, { NODE_ENV: mode, TZ: 'UTC' }),
    output: mode === 'production' ? 'log' : 'terminal',
  };
}

export function frontendProgram({ places, settings, mode }: Pick<Launch, 'places' | 'settings' | 'mode'>): Program {
  return {
    name: 'frontend',
    command: process.execPath,
    args: ['node_modules/next/dist/bin/next', mode === 'production' ? 'start' : 'dev', '-p', setting(settings, 'WEB_PORT')],
    cwd: places.frontend,
    environment: environmentOf('frontend', settings, { NODE_ENV: mode, TZ: 'UTC' }),
    output: mode === 'production' ? 'log' : 'terminal',
  };
}
