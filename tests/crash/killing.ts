import { setTimeout as pause } from 'node:timers/promises';

import type { SmtpSink } from '../stack/smtp-sink.ts';
import type { Chance } from './chance.ts';
import type { Mortal } from './mortal.ts';

export interface Kills {
  readonly made: number;
  /** The connection to the mail server broke in the middle of a mail. */
  readonly insideMail: number;
  /** The process had not come to be healthy. */
  readonly whileStarting: number;
}

/** Milliseconds that a process lives at least and at most after it is healthy, so that a kill finds it at work. */
const life = [150, 2500] as const;
/** The same from its start on, for the one in eight that is killed while it starts. */
const shortLife = [0, 3000] as const;

/** Kills one process after the other, chosen and timed by chance, and starts each again at once. */
export async function killByChance(mortals: readonly Mortal[], wanted: number, sink: SmtpSink, chance: Chance, say: (line: string) => void): Promise<Kills> {
  let [made, insideMail, whileStarting] = [0, 0, 0];
  while (made < wanted) {
    const victim = chance.oneOf(mortals);
    const early = chance.between(0, 8) < 1;
    const started = early ? Promise.resolve(false) : victim.ready();
    const healthy = await started;
    await pause(chance.between(...(healthy ? life : shortLife)));
    const before = sink.cutOff();
    const wasReady = await Promise.race([victim.ready(), Promise.resolve(false)]);
    await victim.kill();
    victim.startAgain();
    made += 1;
    if (!wasReady) whileStarting += 1;
    // The system closes a dead process's connections before it tells of the death; they are read after that.
    await pause(20);
    if (sink.cutOff() > before) insideMail += 1;
    say(`kill ${made} of ${wanted}: ${victim.name}${wasReady ? '' : ', which was starting'}`);
  }
  return { made, insideMail, whileStarting };
}
