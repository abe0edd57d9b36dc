import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { measureCases } from './bench/cases.ts';
import { measureClaims } from './bench/claims.ts';
import { decisionsPerSecond } from './bench/decision.ts';
import { measurePages } from './bench/page-time.ts';
import type { Plan } from './bench/plan.ts';
import { report } from './bench/report.ts';
import type { Findings } from './bench/rows.ts';
import { measureStarts } from './bench/second-start.ts';
import { say } from './copy.ts';
import { readSettings } from './environment.ts';
import { Failure, runCommand } from './failure.ts';
import { isWhole, prepareRun } from './long-run.ts';
import { placesOf } from './places.ts';

const databases = ['sqlite', 'postgres'] as const;

const things = ['cases', 'claims', 'pages', 'start'] as const;
type Thing = (typeof things)[number];

/** Some of them under one name. */
const together = new Map<string, readonly Thing[]>([['all', things], ['both', ['cases', 'claims']]]);

const sizes = { sqlite: [1000, 10_000], postgres: [1000, 100_000, 1_000_000] };

// npm run bench [-- --database sqlite|postgres|both] [--of cases|claims|pages|start|both|all] [--cases N] [--told N] [--only TEXT] [--json FILE]
// [--rounds N] [--seconds N]: PF-03. Ours, a plain Strapi and a bare statement in one run, by turns, on the same database; the
// same JSON compared first. At 1 000 cases and more, up to N, and at as many claims; the file of all claims beside a bare
// cursor. Pages are held against what they ask the API for, and started is twice by npm start: both on the demo.
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
  const { json, only } = values;
  const chosen = databases.filter((database) => values.database === 'both' || values.database === database);
  const [told, rounds, seconds] = [values.told, values.rounds, values.seconds].map(Number);
  const most = values.cases === undefined ? null : Number(values.cases);
  const measured = together.get(values.of) ?? things.filter((thing) => values.of === thing);
  if (measured.length === 0) throw new Failure('--of is cases, claims, pages, start, both (cases and claims) or all.');
  if (chosen.length === 0) throw new Failure('--database is sqlite, postgres or both.');
  if (!isWhole(told) || !isWhole(rounds) || !isWhole(seconds) || (most !== null && !isWhole(most))) throw new Failure('--cases, --told, --rounds and --seconds are whole numbers.');

  await prepareRun('bench', measured.some((thing) => thing === 'pages' || thing === 'start') ? 'both' : 'cms');
  const plans = chosen.map((database): Plan => ({ database, sizes: sizesUpTo(sizes[database], most), told, only, rounds, seconds, say }));
  // After each part, so that what takes hours is not lost by what comes behind it.
  const findings = await findOut(measured, plans, only, (found) => {
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(inOneShape(found), null, 2)}\n`);
  });
  say(report(findings));
});

async function findOut(measured: readonly Thing[], plans: readonly Plan[], only: string, keep: (found: Findings) => void): Promise<Findings> {
  const found: { [Name in keyof Findings]: Findings[Name][number][] } = { rows: [], alone: [], files: [], pages: [], starts: [], decisions: [] };
  const add = (more: Partial<Findings>): void => {
    for (const [name, rows] of Object.entries(more)) (found[name as keyof Findings] as unknown[]).push(...rows);
    keep(found);
  };
  for (const plan of plans) {
    if (measured.includes('cases')) add({ rows: await measureCases(plan) });
    if (measured.includes('claims')) add(await measureClaims(plan));
    if (measured.includes('pages')) add({ pages: await measurePages(plan) });
  }
  if (measured.includes('start')) add({ starts: await measureStarts({ only, say }) });
  if (measured.includes('cases')) add({ decisions: [decisionsPerSecond(placesOf(readSettings({})).cms)] });
  return found;
}

/** `{name, database, rows, ours, stock, bare}`, null where nobody stands beside ours; pages and starts have shapes of their own. */
function inOneShape({ rows, alone, files, pages, starts }: Findings): object[] {
  const aloneToo = alone.map(({ name, database, rows: size, ...ours }) => ({ name, database, rows: size, ours, stock: null, bare: null }));
  return [...rows, ...aloneToo, ...files.map((file) => ({ ...file, stock: null })), ...pages, ...starts];
}

function sizesUpTo(usual: readonly number[], most: number | null): number[] {
  return most === null ? [...usual] : [...usual.filter((size) => size < most), most];
}
