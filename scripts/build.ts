import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { environmentOf, type Settings } from './environment.ts';
import { fingerprint } from './fingerprint.ts';
import type { Places } from './places.ts';
import type { ProcessGroup } from './processes.ts';
import { inventSecrets } from './secrets.ts';

type Say = (line: string) => void;

/** Holds the fingerprint of the sources that the output around it was made of. */
const stampName = '.portico-build';

/** Builds what changed since the last build. The stamps lie in the build output, so whoever deletes it rebuilds. */
export async function build(places: Places, settings: Settings, group: ProcessGroup, say: Say): Promise<void> {
  await buildCms(places, settings, group, say);
  await buildFrontend(places, settings, group, say);
}

export async function buildCms(places: Places, settings: Settings, group: ProcessGroup, say: Say): Promise<void> {
  const adminStamp = join(places.cms, 'dist', 'build', stampName);
  const serverStamp = join(places.cms, 'dist', stampName);
  const admin = fingerprint([places.cms], partOfAdminPanel);
  const server = fingerprint([places.cms]);
  if (readStamp(adminStamp) === admin) return compileCms(places, settings, group, say);
  say('Building the CMS and its admin panel (about a minute) …');
  rmSync(adminStamp, { force: true });
  await runCmsBuild('build', places, settings, group);
  writeFileSync(adminStamp, admin);
  writeFileSync(serverStamp, server);
}

/** The server alone: seconds instead of a minute. */
export async function compileCms(places: Places, settings: Settings, group: ProcessGroup, say: Say): Promise<void> {
  const stamp = join(places.cms, 'dist', stampName);
  const server = fingerprint([places.cms]);
  if (readStamp(stamp) === server) return;
  say('Compiling the CMS …');
  await runCmsBuild('compile', places, settings, group);
  writeFileSync(stamp, server);
}

async function runCmsBuild(script: 'build' | 'compile', places: Places, settings: Settings, group: ProcessGroup): Promise<void> {
  clearCompiled(join(places.cms, 'dist'));
  await group.run({
    name: 'build-cms',
    command: 'npm',
    args: ['run', script],
    cwd: places.cms,
    environment: environmentOf('cms', { ...settings, ...inventSecrets() }, { NODE_ENV: 'production' }),
  });
}

export async function buildFrontend(places: Places, settings: Settings, group: ProcessGroup, say: Say): Promise<void> {
  const stamp = join(places.frontend, '.next', stampName);
  const sources = fingerprint([places.frontend, places.config], (path) => path !== 'environment.json');
  if (readStamp(stamp) === sources) return;
  say('Building the frontend …');
  rmSync(stamp, { force: true });
  await group.run({
    name: 'build-frontend',
    command: 'npm',
    args: ['run', 'build'],
    cwd: places.frontend,
    environment: environmentOf('frontend', { ...settings, ...inventSecrets() }, { NODE_ENV: 'production' }),
  });
  writeFileSync(stamp, sources);
}

/** Only these change the panel's bundle, which takes most of the time of a full build. */
export function partOfAdminPanel(path: string): boolean {
  return (
    /^src\/admin\//.test(path) ||
    /^src\/plugins\/[^/]+\/(?!server\/)/.test(path) ||
    /^config\/(admin|plugins|server)\.ts$/.test(path) ||
    path === 'package-lock.json'
  );
}

/** A content type whose source is gone must not live on in its compiled schema. The panel's bundle stays. */
function clearCompiled(output: string): void {
  if (!existsSync(output)) return;
  for (const entry of readdirSync(output)) {
    if (entry !== 'build') rmSync(join(output, entry), { recursive: true });
  }
}

function readStamp(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
