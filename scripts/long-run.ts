import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build, compileCms } from './build.ts';
import { say } from './copy.ts';
import { readSettings } from './environment.ts';
import { install } from './install.ts';
import { placesOf } from './places.ts';
import { openProcessGroup } from './processes.ts';

/** What a run on copies of its own begins with: it ends when it is told to, and what its copies are made of is installed and built. */
export async function prepareRun(name: string, halves: 'cms' | 'both'): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  const logs = mkdtempSync(join(tmpdir(), `portico-${name}-`));
  const group = openProcessGroup(logs);
  try {
    const settings = readSettings({});
    const places = placesOf(settings);
    await install(places.cms, 'cms', group, say);
    if (halves === 'cms') return await compileCms(places, settings, group, say);
    await install(places.frontend, 'frontend', group, say);
    await build(places, settings, group, say);
  } finally {
    await group.stop();
    rmSync(logs, { recursive: true, force: true });
  }
}

export function isWhole(value: number | undefined): value is number {
  return Number.isInteger(value) && Number(value) > 0;
}
