import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildCms, buildFrontend } from '../build.ts';
import { readSettings, type Settings } from '../environment.ts';
import { Failure } from '../failure.ts';
import { checkFloors } from '../floors.ts';
import { install } from '../install.ts';
import { type Places, placesOf } from '../places.ts';
import type { ProcessGroup } from '../processes.ts';
import { type Counts, crashCounts, playwrightCounts, vitestCounts } from './outcome.ts';
import { ensureSystem } from './system.ts';
import { type Check, tool } from './tool.ts';

export interface Bench {
  readonly places: Places;
  readonly group: ProcessGroup;
  /** A folder for reports, gone after the run. */
  readonly reports: string;
}

export interface Stage {
  readonly name: string;
  /** Stages that must have gone well before it. */
  readonly needs: readonly string[];
  /** Keeps so many of the machine's two cores busy: one, where nothing is said, so that another stage runs beside it. */
  readonly cores?: 2;
  readonly run: (bench: Bench) => Promise<Check>;
}

const silent = (): void => {};

/** Tools of the root read sources of both halves. */
const both = ['install-cms', 'install-web'];

/** The stages of `npm test` in their order. */
export const stages: readonly Stage[] = [
  { name: 'system', needs: [], cores: 2, run: async () => ({ note: ensureSystem() }) },
  { name: 'install-cms', needs: [], run: ({ places, group }) => install(places.cms, 'cms', group, silent).then(() => ({})) },
  { name: 'install-web', needs: [], run: ({ places, group }) => install(places.frontend, 'frontend', group, silent).then(() => ({})) },
  { name: 'build-cms', needs: ['install-cms'], run: ({ places, group, reports }) => buildCms(places, testSettings(reports), group, silent).then(() => ({})) },
  {
    name: 'build-web',
    needs: ['install-web'],
    run: ({ places, group, reports }) => buildFrontend(places, testSettings(reports), group, silent).then(() => ({})),
  },
  { name: 'types-web', needs: ['build-web'], run: (bench) => tool(bench, 'npm', ['npm', 'run', 'types'], { cwd: bench.places.frontend }) },
  { name: 'unit', needs: both, run: (bench) => vitest(bench, 'unit', 'unit', { args: ['--maxWorkers=1'] }) },
  { name: 'lint', needs: [...both, 'build-web'], run: (bench) => tool(bench, 'eslint', ['eslint', '.', '--max-warnings', '0']) },
  { name: 'unused', needs: both, run: (bench) => tool(bench, 'knip', ['knip', '--no-progress']) },
  { name: 'types-root', needs: both, run: (bench) => tool(bench, 'tsc', ['tsc', '--noEmit']) },
  { name: 'types-admin', needs: ['install-cms'], run: (bench) => tool(bench, 'tsc', ['tsc', '--noEmit', '--project', 'tests/types/admin.json']) },
  { name: 'types-cms', needs: ['install-cms'], run: (bench) => tool(bench, 'tsc', ['tsc', '--noEmit', '--project', 'tests/types/cms.json']) },
  {
    name: 'generated',
    needs: ['build-cms'],
    run: async (bench) => {
      const script = join(bench.places.root, 'scripts', 'generate.ts');
      if (!existsSync(script)) return { note: 'nothing is generated yet' };
      return tool(bench, 'generate', [process.execPath, '--import', 'tsx', script, '--check']);
    },
  },
  { name: 'floors', needs: [], run: async ({ places }) => ({ note: checkFloors(places.root) }) },
  { name: 'api-sqlite', needs: ['build-cms'], run: (bench) => vitest(bench, 'api', 'api-sqlite', { environment: { PORTICO_TEST_DATABASE: 'sqlite' } }) },
  { name: 'api-postgres', needs: ['build-cms'], run: (bench) => vitest(bench, 'api', 'api-postgres', { environment: { PORTICO_TEST_DATABASE: 'postgres' } }) },
  { name: 'faults', needs: ['build-cms'], run: (bench) => vitest(bench, 'faults', 'faults') },
  { name: 'crash', needs: ['build-cms'], run: crash },
  { name: 'race', needs: ['build-cms'], run: race },
  { name: 'e2e', needs: ['system', 'build-cms', 'build-web'], cores: 2, run: playwright },
  {
    name: 'lighthouse',
    needs: ['system', 'build-cms', 'build-web'],
    cores: 2,
    run: async (bench) => tool(bench, 'lighthouse', [process.execPath, '--import', 'tsx', join(bench.places.root, 'scripts', 'lighthouse.ts')]),
  },
];

/** Of nothing but the defaults; what a build wants to write beside its output goes where the reports go. */
function testSettings(folder: string): Settings {
  return readSettings({ PORTICO_DATA: folder });
}

export function testPlaces(folder: string): Places {
  return placesOf(testSettings(folder));
}

/** The named stages with what they need, or all, in their order. */
export function chooseStages(names: readonly string[]): Stage[] {
  const unknown = names.filter((name) => !stages.some((stage) => matches(stage.name, name)));
  if (unknown.length > 0) {
    throw new Failure(`No such stage: ${unknown.join(', ')}. There are: ${stages.map(({ name }) => name).join(', ')}.`);
  }
  const wanted = new Set(stages.filter(({ name }) => names.length === 0 || names.some((one) => matches(name, one))).map(({ name }) => name));
  for (const stage of [...stages].reverse()) if (wanted.has(stage.name)) stage.needs.forEach((need) => wanted.add(need));
  return stages.filter(({ name }) => wanted.has(name));
}

/** `api` stands for both databases, `install`, `types` and `build` for all halves. */
function matches(stage: string, name: string): boolean {
  return stage === name || stage.startsWith(`${name}-`);
}

interface VitestOptions {
  readonly environment?: NodeJS.ProcessEnv;
  readonly args?: readonly string[];
}

async function vitest(bench: Bench, project: string, name: string, { environment = {}, args = [] }: VitestOptions = {}): Promise<Check> {
  const report = join(bench.reports, `${name}.json`);
  const command = ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args];
  return counted(await tool(bench, name, command, { environment }), report, vitestCounts);
}

async function playwright(bench: Bench): Promise<Check> {
  const report = join(bench.reports, 'e2e.json');
  const environment = { PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  return counted(await tool(bench, 'e2e', ['playwright', 'test', '--reporter=list,json,./tests/stack/cms-log-reporter.ts'], { environment }), report, playwrightCounts);
}

/** The short form; npm run test:crash -- --kills 200 is the long one. */
async function crash(bench: Bench): Promise<Check> {
  const report = join(bench.reports, 'crash-report.json');
  const script = join(bench.places.root, 'scripts', 'test-crash.ts');
  const args = [process.execPath, '--import', 'tsx', script, '--kills', '20', '--json', report];
  return counted(await tool(bench, 'crash', args), report, crashCounts);
}

/** The short form; npm run test:race is the long one. */
async function race(bench: Bench): Promise<Check> {
  const report = join(bench.reports, 'race-report.json');
  const script = join(bench.places.root, 'scripts', 'test-race.ts');
  const args = [process.execPath, '--import', 'tsx', script, '--pairs', '30', '--json', report];
  return counted(await tool(bench, 'race', args), report, crashCounts);
}

function counted(check: Check, report: string, read: (report: string) => Counts): Check {
  return existsSync(report) ? { ...check, ...read(readFileSync(report, 'utf8')) } : check;
}
