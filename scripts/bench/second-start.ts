import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { readSettings, type Settings, variables } from '../environment.ts';
import { Failure } from '../failure.ts';
import { type Places, placesOf } from '../places.ts';
import { freePorts } from '../ports.ts';
import { openProcessGroup, type ProcessGroup, signalGroup } from '../processes.ts';
import { leftovers, readRunning } from '../running.ts';
import type { Plan } from './plan.ts';
import type { StartRow } from './rows.ts';

const SECOND_START = 'second npm start';

/** `npm start` twice from one folder of its own, on SQLite as it comes; all is installed and built before. */
export async function measureStarts({ only, say }: Pick<Plan, 'only' | 'say'>): Promise<StartRow[]> {
  if (!SECOND_START.includes(only)) return [];
  say('Starting a copy twice by npm start …');
  const folder = mkdtempSync(join(tmpdir(), 'portico-start-'));
  const own = { ...(await portsOfItsOwn()), PORTICO_DATA: join(folder, 'data'), PORTICO_RUN: join(folder, 'run'), DATABASE_CLIENT: 'sqlite' };
  const places = placesOf(readSettings(own));
  const group = openProcessGroup(join(folder, 'logs'));
  const clear = (): void => {
    // The copy's processes stand in groups of their own, which nobody ends where it is cut off.
    const record = readRunning(places);
    for (const { pid } of record ? leftovers(record) : []) signalGroup(pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', clear);
  try {
    const row = { name: SECOND_START, database: 'sqlite', first: await startOnce(places, own, group), second: await startOnce(places, own, group) };
    say(`${row.name}: ${row.second.toFixed(1)} s, the first ${row.first.toFixed(1)} s`);
    return [row];
  } finally {
    await group.stop();
    clear();
    process.off('exit', clear);
  }
}

async function portsOfItsOwn(): Promise<Settings> {
  const [cms, web, mailbox, smtp] = (await freePorts(4)).map(String);
  return { CMS_PORT: cms ?? '', WEB_PORT: web ?? '', MAILBOX_PORT: mailbox ?? '', MAILBOX_SMTP_PORT: smtp ?? '' };
}

/** Seconds that a start may take, and a stop. */
const PATIENCE = 900;

/** Starts the copy, and stops it when it says where it is found; answers the seconds until then. */
async function startOnce(places: Places, own: Settings, group: ProcessGroup): Promise<number> {
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1000;
  const running = group.start({ name: 'start', command: 'npm', args: ['start'], cwd: places.root, environment: { ...surroundings(), ...own } });
  let end: string | undefined;
  void running.ended.then((how) => (end = how));
  while (!existsSync(places.addresses)) {
    if (end !== undefined || seconds() > PATIENCE) throw new Failure(`npm start ${end === undefined ? 'took too long' : `ended (${end})`}.\n${running.lastLines()}`);
    await pause(20);
  }
  const took = seconds();
  signalGroup(running.pid, 'SIGTERM');
  // It forgets where it is found when all of its processes have ended.
  while (existsSync(places.addresses)) {
    if (seconds() > took + PATIENCE) throw new Failure(`npm start did not stop.\n${running.lastLines()}`);
    await pause(20);
  }
  await running.stop();
  return took;
}

/** The shell's environment without what is said of another copy, or by npm of this run. */
function surroundings(): NodeJS.ProcessEnv {
  const ours = new Set(variables.map(({ name }) => name));
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.has(name) && !/^npm_/i.test(name)));
}
