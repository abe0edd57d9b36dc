import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { measureClaims, type ClaimRow } from './bench/claims.ts';
import { decisionsPerSecond } from './bench/decision.ts';
import { measure } from './bench/measure.ts';
import { claimReport, report, type Row } from './bench/report.ts';
import { say } from './copy.ts';
import { readSettings } from './environment.ts';
import { Failure, runCommand } from './failure.ts';
import { isWhole, prepareRun } from './long-run.ts';
import { placesOf } from './places.ts';

const databases = ['sqlite', 'postgres'] as const;

const things = ['cases', 'claims'] as const;

const sizes = { sqlite: [1000, 10_000], postgres: [1000, 100_000, 1_000_000] };

// npm run bench [-- --database sqlite|postgres|both] [--of cases|claims|both] [--cases N] [--told N] [--only TEXT] [--json FILE] [--rounds N]
// [--seconds N]: PF-03. Ours, a plain Strapi and a bare statement in one run, by turns, on the same database; the same
// JSON compared first. At 1 000 cases and more, up to N. Claims by themselves: their lists, and the memory while a file
// of all of them is written; as many as there are cases.
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      database: { type: 'string', default: 'both' },
      of: { type: 'string', default: 'both' },
      cases: { type: 'string' },
      told: { type: 'string', default: '500' },
      only: { type: 'string', default: '' },
      json: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '5' },
    },
  });
  const chosen = databases.filter((database) => values.database === 'both' || values.database === database);
  const [told, rounds, seconds] = [values.told, values.rounds, values.seconds].map(Number);
  const most = values.cases === undefined ? null : Number(values.cases);
  const measured = things.filter((thing) => values.of === 'both' || values.of === thing);
  if (measured.length === 0) throw new Failure('--of is cases, claims or both.');
  if (chosen.length === 0) throw new Failure('--database is sqlite, postgres or both.');
  if (!isWhole(told) || !isWhole(rounds) || !isWhole(seconds) || (most !== null && !isWhole(most))) throw new Failure('--cases, --told, --rounds and --seconds are whole numbers.');

  await prepareRun('bench', 'cms');
  const rows: Row[] = [];
  const claims: ClaimRow[] = [];
  for (const database of chosen) {
    const plan = { database, sizes: sizesUpTo(sizes[database], most), told, only: values.only, rounds, seconds, say };
    if (measured.includes('cases')) rows.push(...(await measure(plan)));
    if (measured.includes('claims')) claims.push(...(await measureClaims(plan)));
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify([...rows, ...claims], null, 2)}\n`);
  if (measured.includes('cases')) say(report(rows, decisionsPerSecond(placesOf(readSettings({})).cms)));
  if (claims.length > 0) say(claimReport(claims));
});

function sizesUpTo(usual: readonly number[], most: number | null): number[] {
  return most === null ? [...usual] : [...usual.filter((size) => size < most), most];
}
