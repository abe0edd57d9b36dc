import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { race } from '../tests/race/race.ts';
import { say } from './copy.ts';
import { Failure, runCommand } from './failure.ts';
import { isWhole, prepareRun } from './long-run.ts';

// npm run test:race [-- --pairs N] [--processes N] [--seed N] [--json FILE]: EH-04, approvals that race for one limit, on PostgreSQL.
await runCommand(async () => {
  const { values } = parseArgs({
    options: { pairs: { type: 'string', default: '10000' }, processes: { type: 'string', default: '3' }, seed: { type: 'string', default: String(Date.now() % 100_000) }, json: { type: 'string' } },
  });
  const [pairs, processes, seed] = [values.pairs, values.processes, values.seed].map(Number);
  if (!isWhole(pairs) || !isWhole(processes) || !isWhole(seed)) throw new Failure('--pairs, --processes and --seed are whole numbers.');

  await prepareRun('race', 'cms');
  const report = await race({ pairs, processes, seed, say });
  for (const { name, found } of report.checks) say(`${found.length === 0 ? '✓' : '✗'} ${name}${found.map((one) => `\n    ${one}`).join('')}`);
  const failed = report.checks.filter(({ found }) => found.length > 0).length;
  const note = `${report.pairs} racing pairs, ${report.contested} of them with room for one alone, ${report.processes} processes, ${report.seconds.toFixed(0)} s, seed ${report.seed}`;
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ passed: report.checks.length - failed, failed, note, report }, null, 2)}\n`);
  say(`${note}; ${report.checks.length - failed} checks passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
