import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadEnvFile } from 'node:process';
import { fileURLToPath } from 'node:url';

import { Failure } from './failure.ts';

export type Part = 'cms' | 'frontend' | 'mailbox';

/** One row of config/environment.json, the table of all variables. */
export interface Variable {
  readonly name: string;
  readonly about: string;
  /** May name earlier variables and the checkout: `{PORTICO_DATA}`, `{root}`. */
  readonly default?: string;
  /** A file or folder: a relative one is taken from the root of the checkout. */
  readonly path?: true;
  /** A secret made on the first start: how many random keys, joined by commas. */
  readonly generated?: number;
  /** The processes that get it. What a process does not need, it does not see. */
  readonly parts: readonly Part[];
}

export type Settings = Readonly<Record<string, string>>;

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

const table = JSON.parse(readFileSync(join(root, 'config', 'environment.json'), 'utf8')) as { variables: Variable[] };
export const variables: readonly Variable[] = table.variables;

/** The settings of this copy: what the environment says, else the file .env at the root, else the defaults. */
export function readSettings(given: NodeJS.ProcessEnv = process.env): Settings {
  const settings: Record<string, string> = { root };
  for (const variable of variables) {
    const value = given[variable.name] || defaultOf(variable, settings);
    if (value !== undefined) settings[variable.name] = variable.path ? resolve(root, value) : value;
  }
  return settings;
}

/** process.env, completed by the file .env where a variable is not set. */
export function environmentWithFile(): NodeJS.ProcessEnv {
  const file = join(root, '.env');
  if (existsSync(file)) loadEnvFile(file);
  return process.env;
}

export function setting(settings: Settings, name: string): string {
  const value = settings[name];
  if (value === undefined) throw new Failure(`${name} is not set. config/environment.json says what it is for.`);
  return value;
}

/** What one process is started with: the system's own variables and those of ours that it needs. */
export function environmentOf(part: Part, settings: Settings, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const own = new Set(variables.map(({ name }) => name));
  const environment: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!own.has(name) && !/^npm_|^VITEST|^NODE_OPTIONS$/i.test(name)) environment[name] = value;
  }
  for (const variable of variables) {
    const value = settings[variable.name];
    if (variable.parts.includes(part) && value !== undefined) environment[variable.name] = value;
  }
  return { ...environment, STRAPI_TELEMETRY_DISABLED: 'true', NEXT_TELEMETRY_DISABLED: '1', ...more };
}

/** So that whoever runs two copies has to choose three ports and not four; ports below 1024 are not everybody's. */
const smtpPortBeside = (mailbox: number): number => (mailbox - 7000 >= 1024 ? mailbox - 7000 : mailbox + 7000);

function defaultOf(variable: Variable, settings: Settings): string | undefined {
  if (variable.name === 'MAILBOX_SMTP_PORT') return String(smtpPortBeside(Number(settings['MAILBOX_PORT'])));
  return variable.default?.replace(/\{(\w+)\}/g, (_, name: string) => settings[name] ?? '');
}
