import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { crash } from '../tests/crash/crash.ts';
import { blockOf, summaryOf } from '../tests/crash/report.ts';
import { compileCms } from './build.ts';
import { say } from './copy.ts';
import { readSettings } from './environment.ts';
import { Failure, runCommand } from './failure.ts';
import { install } from './install.ts';
import { placesOf } from './places.ts';
import { openProcessGroup } from './processes.ts';

/** By how many processes work on each. */
const databases = [
  { database: 'sqlite', processes: 1 },
  { database: 'postgres', processes: 2 },
] as const;

// npm run test:crash [-- --kills N] [--database sqlite|postgres|both] [--seed N] [--seconds N] [--json FILE]: MS-01, MS-02.
// The kills are shared out over the processes; the databases are tried at the same time. Seconds: how long the outbox may take afterwards.
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '20' },
      database: { type: 'string', default: 'both' },
      seed: { type: 'string', default: String(Date.now() % 100_000) },
      seconds: { type: 'string', default: '240' },
      json: { type: 'string' },
    },
  });
  const chosen = databases.filter(({ database }) => values.database === 'both' || values.database === database);
  const [kills, seed, seconds] = [values.kills, values.seed, values.seconds].map(Number);
  if (chosen.length === 0) throw new Failure('--database is sqlite, postgres or both.');
  if (!wholeNumber(kills) || !wholeNumber(seed) || !wholeNumber(seconds)) throw new Failure('--kills, --seed and --seconds are whole numbers.');

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  await prepare();
  const reports = await Promise.all(
    chosen.map(({ database }, index) => crash({ database, kills: sharesOf(kills, chosen)[index] ?? 0, seed, seconds, say: (line) => say(`${database}: ${line}`) })),
  );
  for (const report of reports) say(`\n${blockOf(report)}`);
  const summary = summaryOf(reports);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ ...summary, reports }, null, 2)}\n`);
  say(`\n${summary.note}; ${summary.passed} checks passed, ${summary.failed} failed`);
  return summary.failed === 0 ? 0 : 1;
});

function wholeNumber(value: number | undefined): value is number {
  return Number.isInteger(value) && Number(value) > 0;
}

function sharesOf(kills: number, chosen: readonly { readonly processes: number }[]): number[] {
  const all = chosen.reduce((sum, { processes }) => sum + processes, 0);
  const shares = chosen.map(({ processes }) => Math.floor((kills * processes) / all));
  // What is left over is for the last, which has the most processes.
  return [...shares.slice(0, -1), kills - shares.slice(0, -1).reduce((sum, share) => sum + share, 0)];
}

async function prepare(): Promise<void> {
  const logs = mkdtempSync(join(tmpdir(), 'portico-crash-'));
  const group = openProcessGroup(logs);
  try {
    const settings = readSettings({});
    const places = placesOf(settings);
    await install(places.cms, 'cms', group, say);
    await compileCms(places, settings, group, say);
  } finally {
    await group.stop();
    rmSync(logs, { recursive: true, force: true });
  }
}
