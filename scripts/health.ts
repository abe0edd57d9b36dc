import { setTimeout as pause } from 'node:timers/promises';

import { Failure } from './failure.ts';
import type { Running } from './processes.ts';

export interface HealthCheck {
  readonly process: Running;
  readonly url: string;
  /** A status that means: ready. */
  readonly ready: (status: number) => boolean;
}

/** Waits until the process answers; fails when it ends before, or when the time is over. */
export async function waitForHealth({ process, url, ready }: HealthCheck, seconds = 120): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  let end: string | undefined;
  void process.ended.then((how) => (end = how));
  while (Date.now() < deadline) {
    if (ready(await statusOf(url))) return;
    if (end !== undefined) throw new Failure(`${process.name} ended while it started (${end}).\n${process.lastLines()}`);
    await pause(100);
  }
  throw new Failure(`${process.name} did not answer at ${url} within ${seconds} s.\n${process.lastLines()}`);
}

/** 0 while nobody answers. */
async function statusOf(url: string): Promise<number> {
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return 0;
  }
}
