import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { environmentOf, type Settings } from './environment.ts';
import { fingerprint } from './fingerprint.ts';
import type { Places } from './places.ts';
import type { ProcessGroup } from './processes.ts';
import { inventSecrets } from './secrets.ts';

type Say = (line: string) => void;
type Stamp = Readonly<Record<string, string>>;

/** Builds what changed since the last build. The stamps lie in the build output, so whoever deletes it rebuilds. */
export async function build(places: Places, settings: Settings, group: ProcessGroup, say: Say): Promise<void> {
  await buildCms(places, settings, group, say);
  await buildFrontend(places, settings, group, say);
}

export async function buildCms(places: Places, settings: Settings, group: ProcessGroup, say: Say): Promise<void> {
  const admin = fingerprint([places.cms], partOfAdminPanel);
  const built = readStamp(stampOf(places.cms, 'dist'))['admin'];
  if (built === admin && existsSync(join(places.cms, 'dist', 'build', 'index.html'))) {
    return compileCms(places, settings, group, say);
  }
  say('Building the CMS and its admin panel (about a minute) …');
  await runCmsBuild('build', places, settings, group);
  writeFileSync(stampOf(places.cms, 'dist'), JSON.stringify({ server: fingerprint([places.cms]), admin }));
}

/** The server alone: seconds instead of a minute. */
export async function compileCms(places: Places, settings: Settings, group: ProcessGroup, say: Say): Promise<void> {
  const server = fingerprint([places.cms]);
  const built = readStamp(stampOf(places.cms, 'dist'));
  if (built['server'] === server) return;
  say('Compiling the CMS …');
  await runCmsBuild('compile', places, settings, group);
  writeFileSync(stampOf(places.cms, 'dist'), JSON.stringify({ ...built, server }));
}

async function runCmsBuild(script: 'build' | 'compile', places: Places, settings: Settings, group: ProcessGroup): Promise<void> {
  rmSync(stampOf(places.cms, 'dist'), { force: true });
  for (const file of readdirSync(places.cms).filter((entry) => entry.endsWith('.tsbuildinfo'))) rmSync(join(places.cms, file));
  const begin = Date.now();
  await group.run({
    name: 'build-cms',
    command: 'npm',
    args: ['run', script],
    cwd: places.cms,
    environment: environmentOf('cms', { ...settings, ...inventSecrets() }, { NODE_ENV: 'production' }),
  });
  removeOlder(join(places.cms, 'dist'), begin, join(places.cms, 'dist', 'build'));
}

export async function buildFrontend(places: Places, settings: Settings, group: ProcessGroup, say: Say): Promise<void> {
  const stampFile = stampOf(places.frontend, '.next');
  const sources = { frontend: fingerprint([places.frontend, places.config], (path) => path !== 'environment.json') };
  if (readStamp(stampFile)['frontend'] === sources.frontend) return;
  say('Building the frontend …');
  rmSync(stampFile, { force: true });
  await group.run({
    name: 'build-frontend',
    command: 'npm',
    args: ['run', 'build'],
    cwd: places.frontend,
    environment: environmentOf('frontend', { ...settings, ...inventSecrets() }, { NODE_ENV: 'production' }),
  });
  writeFileSync(stampFile, JSON.stringify(sources));
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

/** A content type whose source is gone must not live on in its compiled schema. */
function removeOlder(folder: string, than: number, spared: string): void {
  for (const entry of readdirSync(folder)) {
    const file = join(folder, entry);
    if (file === spared) continue;
    const stat = statSync(file);
    if (stat.isDirectory()) removeOlder(file, than, spared);
    // File systems that count in whole seconds round down.
    else if (stat.mtimeMs < than - 1000) rmSync(file);
  }
}

function stampOf(half: string, output: string): string {
  return join(half, output, '.portico-build.json');
}

function readStamp(file: string): Stamp {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Stamp) : {};
}
