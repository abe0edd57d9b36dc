import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { say } from './copy.ts';
import { messageOf, runCommand } from './failure.ts';
import { openProcessGroup } from './processes.ts';
import { closingLine, type Outcome, summaryLine } from './test/outcome.ts';
import { schedule } from './test/schedule.ts';
import { type Bench, chooseStages, type Stage, testPlaces } from './test/stages.ts';

// npm test [-- stage …]: PF-02. Every stage runs, whatever happened before it, unless it needs what failed.
await runCommand(async () => {
  const chosen = chooseStages(process.argv.slice(2));
  const reports = mkdtempSync(join(tmpdir(), 'portico-reports-'));
  const group = openProcessGroup(reports);
  const outcomes: Outcome[] = [];
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void group.stop().then(() => process.exit(130)));
  }
  process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

  const bench = { places: testPlaces(reports), group, reports };
  await schedule(chosen, async (stage) => {
    if (outcomes.some((outcome) => outcome.stage === 'system' && !outcome.ok)) return;
    const outcome = await runStage(stage, bench, outcomes);
    outcomes.push(outcome);
    if (!outcome.ok) say(outcome.output.trimEnd());
    say(summaryLine(outcome));
  });
  await group.stop();
  say(closingLine(outcomes));
  return outcomes.every(({ ok }) => ok) ? 0 : 1;
});

async function runStage(stage: Stage, bench: Bench, before: readonly Outcome[]): Promise<Outcome> {
  const begin = Date.now();
  const missing = stage.needs.filter((need) => before.some((outcome) => outcome.stage === need && !outcome.ok));
  if (missing.length > 0) {
    return { stage: stage.name, ok: false, passed: 0, failed: 0, seconds: 0, output: '', note: `not run: ${missing.join(', ')} failed` };
  }
  try {
    const { wrong, output = '', passed = 0, failed = 0, note } = await stage.run(bench);
    const ok = !wrong && failed === 0;
    return { stage: stage.name, ok, passed, failed, output, seconds: (Date.now() - begin) / 1000, ...(note !== undefined && { note }) };
  } catch (error) {
    return { stage: stage.name, ok: false, passed: 0, failed: 0, output: messageOf(error), seconds: (Date.now() - begin) / 1000 };
  }
}
