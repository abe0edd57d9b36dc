import { setTimeout as pause } from 'node:timers/promises';

import type { SmtpSink } from '../stack/smtp-sink.ts';
import type { Chance } from './chance.ts';
import type { Mortal } from './mortal.ts';

export interface Kills {
  readonly made: number;
  /** The mail server saw its client go in the middle of a mail. It does not see it while it takes its time with the answer, so there may be more. */
  readonly insideMail: number;
  /** The process had not come to be healthy. */
  readonly whileStarting: number;
}

/** Milliseconds from when a process is healthy to its death. */
const life = 3000;
/** The same from its start, for those that are killed while they start. */
const shortLife = 3000;
/** From when a mail is offered to the server. */
const aim = 250;
/** Seconds for a mail to be offered: a process that has nothing to send is killed, too. */
const longestAim = 5;

/**
 * Kills one process after the other, chosen and timed by chance, and starts each again at once. Out of eight, one is killed
 * while it starts, three at any time, and four when a mail has been offered to the server, as most that can go wrong does there.
 */
export async function killByChance(mortals: readonly Mortal[], wanted: number, sink: SmtpSink, chance: Chance, say: (line: string) => void): Promise<Kills> {
  let [made, whileStarting] = [0, 0];
  const before = sink.cutOff();
  while (made < wanted) {
    const victim = chance.oneOf(mortals);
    await moment(victim, sink, chance);
    const starting = !victim.healthy();
    await victim.kill();
    victim.startAgain();
    made += 1;
    if (starting) whileStarting += 1;
    say(`kill ${made} of ${wanted}: ${victim.name}${starting ? ', while it started' : ''}`);
  }
  // Nobody else goes away in the middle of a mail, and a process sends one at a time.
  return { made, insideMail: sink.cutOff() - before, whileStarting };
}

async function moment(victim: Mortal, sink: SmtpSink, chance: Chance): Promise<void> {
  const kind = chance.between(0, 8);
  if (kind < 1) return void (await pause(chance.between(0, shortLife)));
  await victim.ready();
  if (kind < 4) return void (await pause(chance.between(0, life)));
  const offers = sink.offers();
  await sink.until(() => sink.offers() > offers, AbortSignal.timeout(longestAim * 1000)).catch(() => {});
  await pause(chance.between(0, aim));
}
