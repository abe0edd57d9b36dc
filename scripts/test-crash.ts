import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { crash } from '../tests/crash/crash.ts';
import { blockOf, summaryOf } from '../tests/crash/report.ts';
import { say } from './copy.ts';
import { Failure, runCommand } from './failure.ts';
import { isWhole, prepareRun } from './long-run.ts';

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
  if (!isWhole(kills) || !isWhole(seed) || !isWhole(seconds)) throw new Failure('--kills, --seed and --seconds are whole numbers.');

  await prepareRun('crash', 'cms');
  const reports = await Promise.all(
    chosen.map(({ database }, index) => crash({ database, kills: sharesOf(kills, chosen)[index] ?? 0, seed, seconds, say: (line) => say(`${database}: ${line}`) })),
  );
  for (const report of reports) say(`\n${blockOf(report)}`);
  const summary = summaryOf(reports);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ ...summary, reports }, null, 2)}\n`);
  say(`\n${summary.note}; ${summary.passed} checks passed, ${summary.failed} failed`);
  return summary.failed === 0 ? 0 : 1;
});

function sharesOf(kills: number, chosen: readonly { readonly processes: number }[]): number[] {
  const all = chosen.reduce((sum, { processes }) => sum + processes, 0);
  const shares = chosen.map(({ processes }) => Math.floor((kills * processes) / all));
  // What is left over is for the last, which has the most processes.
  return [...shares.slice(0, -1), kills - shares.slice(0, -1).reduce((sum, share) => sum + share, 0)];
}
