import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { userInfo } from 'node:os';
import { delimiter, join } from 'node:path';

import { Failure } from '../failure.ts';

/** A program of the system that tests need, and the package of Debian that brings it. */
interface Need {
  readonly what: string;
  readonly package: string;
  find(): string | null;
}

const HEADLESS = 'chromium-headless-shell';
const OTHERS = ['chromium', 'chromium-browser', 'google-chrome'];

/** The path of a Chromium that the end-to-end tests can use, or null: rather one without windows, with which a run takes two thirds of the time. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  if (environment['PORTICO_CHROMIUM']) return environment['PORTICO_CHROMIUM'];
  return onPath([HEADLESS, ...OTHERS], environment);
}

/** The same, but where this user may install the one without windows, no other will do. */
function findWantedChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  return environment['PORTICO_CHROMIUM'] || userInfo().uid !== 0 ? findChromium(environment) : onPath([HEADLESS], environment);
}

/** The path of the IMAP server that incoming mail is tested against, or null. */
export function findDovecot(environment: NodeJS.ProcessEnv = process.env): string | null {
  return onPath(['dovecot'], { PATH: `${environment['PATH'] ?? ''}${delimiter}/usr/sbin` });
}

const NEEDS: readonly Need[] = [
  { what: 'Chromium', package: HEADLESS, find: findWantedChromium },
  { what: 'Dovecot', package: 'dovecot-imapd', find: findDovecot },
];

/** What the tests need from the system: installed where this user may do so, named where not. */
export function ensureSystem(): string {
  const chosen = process.env['PORTICO_CHROMIUM'];
  if (chosen && !isExecutable(chosen)) throw new Failure(`PORTICO_CHROMIUM is ${chosen}, which cannot be run.`);
  const missing = NEEDS.filter(({ find }) => find() === null);
  if (missing.length > 0) install(missing.map((need) => need.package));
  const lacking = missing.filter(({ find }) => find() === null);
  if (lacking.length > 0) throw new Failure(`apt-get installed ${named(lacking)}, but it is not on the PATH.`);
  return NEEDS.map(({ what, find }) => `${what} at ${find()}`).join(', ');
}

/** The same for the browser alone. */
export function ensureChromium(): void {
  if (findChromium() === null) install([HEADLESS]);
}

function install(packages: readonly string[]): void {
  if (userInfo().uid !== 0) {
    throw new Failure(`The tests need more from the system. Install it, then run npm test again:\n  sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`);
  }
  for (const args of [['update'], ['install', '-y', ...packages]]) {
    const apt = spawnSync('apt-get', args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (apt.status !== 0) throw new Failure(`apt-get ${args.join(' ')} failed.\n${apt.stdout ?? ''}${apt.stderr ?? ''}`);
  }
}

const named = (needs: readonly Need[]): string => needs.map((need) => need.package).join(', ');

function onPath(names: readonly string[], environment: NodeJS.ProcessEnv): string | null {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
