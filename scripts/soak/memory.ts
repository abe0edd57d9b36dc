import { execFileSync } from 'node:child_process';

import type { Running } from '../processes.ts';

/** Megabytes that a process and what it has started keep in memory. */
export function megabytesOf({ pid }: Running): number {
  const rows = execFileSync('ps', ['-eo', 'pgid=,rss='], { encoding: 'utf8' }).trim().split('\n');
  const kilobytes = rows.map((row) => row.trim().split(/\s+/).map(Number)).reduce((sum, [group, resident = 0]) => (group === pid ? sum + resident : sum), 0);
  return Math.round(kilobytes / 1024);
}
