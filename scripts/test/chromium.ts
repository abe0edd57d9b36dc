import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { userInfo } from 'node:os';
import { delimiter, join } from 'node:path';

import { Failure } from '../failure.ts';

/** The path of a Chromium that the end-to-end tests can use, or null. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  if (environment['PORTICO_CHROMIUM']) return environment['PORTICO_CHROMIUM'];
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable) ?? null;
}

/** What the tests need from the system: installed where this user may do so, named where not. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== null) {
    if (isExecutable(found)) return `Chromium at ${found}`;
    throw new Failure(`PORTICO_CHROMIUM is ${found}, which cannot be run.`);
  }
  if (userInfo().uid !== 0) {
    throw new Failure('The end-to-end tests need Chromium. Install it, then run npm test again:\n  sudo apt-get update && sudo apt-get install -y chromium');
  }
  for (const args of [['update'], ['install', '-y', 'chromium']]) {
    const apt = spawnSync('apt-get', args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (apt.status !== 0) throw new Failure(`apt-get ${args.join(' ')} failed.\n${apt.stdout ?? ''}${apt.stderr ?? ''}`);
  }
  const installed = findChromium();
  if (installed === null) throw new Failure('apt-get installed chromium, but it is not on the PATH. Set PORTICO_CHROMIUM.');
  return `Chromium installed at ${installed}`;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
