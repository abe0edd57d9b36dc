import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { decisionsPerSecond } from './bench/decision.ts';
import { measure } from './bench/measure.ts';
import { report, type Row } from './bench/report.ts';
import { compileCms } from './build.ts';
import { say } from './copy.ts';
import { readSettings } from './environment.ts';
import { Failure, runCommand } from './failure.ts';
import { install } from './install.ts';
import { placesOf } from './places.ts';
import { openProcessGroup } from './processes.ts';

const databases = ['sqlite', 'postgres'] as const;

// npm run bench [-- --database sqlite|postgres|both] [--cases N] [--json FILE] [--rounds N] [--seconds N]: PF-03. Ours,
// a plain Strapi and a bare statement in one run, by turns, on the same database; the same JSON compared first.
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      database: { type: 'string', default: 'both' },
      cases: { type: 'string', default: '10000' },
      json: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '5' },
    },
  });
  const chosen = databases.filter((database) => values.database === 'both' || values.database === database);
  const [cases, rounds, seconds] = [values.cases, values.rounds, values.seconds].map(Number);
  if (chosen.length === 0) throw new Failure('--database is sqlite, postgres or both.');
  if (!wholeNumber(cases) || !wholeNumber(rounds) || !wholeNumber(seconds)) throw new Failure('--cases, --rounds and --seconds are whole numbers.');

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  await prepare();
  const rows: Row[] = [];
  for (const database of chosen) rows.push(...(await measure({ database, sizes: cases > 1000 ? [1000, cases] : [cases], rounds, seconds, say })));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  say(report(rows, decisionsPerSecond(placesOf(readSettings({})).cms)));
});

function wholeNumber(value: number | undefined): value is number {
  return Number.isInteger(value) && Number(value) > 0;
}

async function prepare(): Promise<void> {
  const logs = mkdtempSync(join(tmpdir(), 'portico-bench-'));
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
