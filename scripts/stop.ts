import { setTimeout as pause } from 'node:timers/promises';

import { say, thisCopy } from './copy.ts';
import { Failure, runCommand } from './failure.ts';
import { signalGroup } from './processes.ts';
import { forgetRunning, isAlive, leftovers, readRunning } from './running.ts';

const patienceSeconds = 45;

await runCommand(async () => {
  const { places } = thisCopy();
  const record = readRunning(places);
  if (!record) return say(`Portico does not run from ${places.data}.`);
  const wasRunning = isAlive(record.pid);
  if (wasRunning) {
    process.kill(record.pid, 'SIGTERM');
    const deadline = Date.now() + patienceSeconds * 1000;
    while (isAlive(record.pid)) {
      if (Date.now() > deadline) throw new Failure(`Process ${record.pid} did not end within ${patienceSeconds} s.`);
      await pause(100);
    }
  }
  // Of a copy that was killed, not stopped.
  for (const { pid } of leftovers(record)) signalGroup(pid, 'SIGKILL');
  forgetRunning(places);
  say(wasRunning ? 'Portico has stopped.' : 'Portico was not running; what was left of it is gone.');
});
