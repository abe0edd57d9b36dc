import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

import { writeAtomically } from './addresses.ts';
import type { Places } from './places.ts';
import type { Running } from './processes.ts';

/** Which processes run from a data folder: the file portico.pid.json in it. */
export interface RunningRecord {
  readonly pid: number;
  readonly startedAt: string;
  readonly processes: readonly { readonly name: string; readonly pid: number }[];
}

export function recordRunning(places: Places, processes: readonly Running[]): void {
  const record: RunningRecord = {
    pid: process.pid,
    startedAt: new Date(performance.timeOrigin).toISOString(),
    processes: processes.map(({ name, pid }) => ({ name, pid })),
  };
  writeAtomically(places.processes, record);
}

export function forgetRunning(places: Places): void {
  rmSync(places.processes, { force: true });
  rmSync(places.addresses, { force: true });
}

export function readRunning(places: Places): RunningRecord | null {
  return existsSync(places.processes) ? (JSON.parse(readFileSync(places.processes, 'utf8')) as RunningRecord) : null;
}

/** Process numbers are used again, so the command line must be one of ours, too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return /portico|strapi|next|mailbox/i.test(commandOf(pid));
}

/** The processes of the record that still run. */
export function leftovers(record: RunningRecord): RunningRecord['processes'] {
  return record.processes.filter(({ pid }) => isAlive(pid));
}

function commandOf(pid: number): string {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync(file)) return readFileSync(file, 'utf8');
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
