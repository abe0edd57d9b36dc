import { mkdirSync } from 'node:fs';

import { addressesBlock, addressesFile, writeAtomically } from './addresses.ts';
import { build, compileCms } from './build.ts';
import { environmentWithFile, readSettings, type Settings } from './environment.ts';
import { Failure, messageOf } from './failure.ts';
import { install } from './install.ts';
import { launch } from './launch.ts';
import { type Places, placesOf, portsOf } from './places.ts';
import { checkPorts } from './ports.ts';
import { openProcessGroup, type ProcessGroup } from './processes.ts';
import { forgetRunning, isAlive, leftovers, readRunning, recordRunning } from './running.ts';
import { keepSecrets } from './secrets.ts';

export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The copy that this shell's environment describes. */
export function thisCopy(): { settings: Settings; places: Places } {
  const settings = readSettings(environmentWithFile());
  return { settings, places: placesOf(settings) };
}

/** `npm start` and `npm run dev`: prepares and runs the copy in the foreground, until a signal or the end of a process. */
export async function runCopy(mode: 'production' | 'development'): Promise<number> {
  const { settings, places } = thisCopy();
  refuseSecondStart(places);
  await checkPorts(portsOf(settings));
  const group = openProcessGroup(places.logs, (running) => recordRunning(places, running));
  const signal = nextSignal();
  const life = live(mode, places, settings, group).catch((error: unknown) => ({ failure: messageOf(error) }));
  const end = await Promise.race([signal, life]);
  if ('signal' in end) say('\nStopping …');
  await group.stop();
  // Whatever the start was doing when the signal came has ended with its processes.
  await life;
  forgetRunning(places);
  if ('signal' in end) return 0;
  process.stderr.write(`${end.failure}\n`);
  return 1;
}

async function live(mode: 'production' | 'development', places: Places, settings: Settings, group: ProcessGroup): Promise<{ failure: string }> {
  mkdirSync(places.data, { recursive: true, mode: 0o700 });
  recordRunning(places, []);
  await install(places.cms, 'cms', group, say);
  await install(places.frontend, 'frontend', group, say);
  if (mode === 'production') await build(places, settings, group, say);
  else await compileCms(places, settings, group, say);
  const complete = { ...settings, ...keepSecrets(places.secrets, settings) };
  const launched = await launch({ places, settings: complete, group, mode, seed: true, frontend: true, say });
  writeAtomically(places.addresses, addressesFile(launched));
  say(addressesBlock(launched, places));
  return { failure: await launched.broken };
}

/** Ctrl-C reaches the shell's whole group and may come twice: only the first counts. */
function nextSignal(): Promise<{ signal: string }> {
  return new Promise((answer) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => answer({ signal }));
    // Who ends npm alone ends the shell between npm and us, and no signal comes.
    const parent = process.ppid;
    if (process.env['npm_lifecycle_event']) setInterval(() => process.ppid !== parent && answer({ signal: 'SIGTERM' }), 500).unref();
  });
}

function refuseSecondStart(places: Places): void {
  const record = readRunning(places);
  if (!record) return;
  if (isAlive(record.pid)) throw new Failure(`Portico already runs from ${places.data} (process ${record.pid}). npm stop ends it.`);
  if (leftovers(record).length > 0) {
    throw new Failure(`Processes of a Portico that was cut off still run from ${places.data}. npm stop ends them.`);
  }
  forgetRunning(places);
}
