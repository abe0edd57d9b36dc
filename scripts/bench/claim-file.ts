import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

import type { StartedCopy } from '../../tests/stack/copy.ts';
import { Failure } from '../failure.ts';
import { type Contestant, onSecondCore, startServers, stopServers } from './contestants.ts';
import { ask, middleOf } from './load.ts';
import { bearer } from './measurement.ts';
import type { Plan } from './plan.ts';
import type { FileRow, FileSpeed } from './rows.ts';

export const CLAIM_FILE = 'file of all claims, CSV';

/** A file of a million takes minutes. */
const MOST_ROUNDS = 3;

/** The file of all claims as an agent takes it, by turns with the same columns by a bare cursor, from servers that have done nothing else. */
export async function measureFile(contestants: { readonly ours: Contestant; readonly bare: Contestant }, rows: number, { group }: StartedCopy, agent: string, { database, rounds, say }: Plan): Promise<FileRow> {
  const servers = await startServers([contestants.ours, contestants.bare], group, false);
  const ours = { url: contestants.ours.url, path: '/api/claim-files/claims.csv', headers: bearer(agent), pid: servers[0]?.pid ?? 0 };
  const bare = { url: contestants.bare.url, path: '/claims.csv', headers: {}, pid: servers[1]?.pid ?? 0 };
  await ask({ url: ours.url, headers: ours.headers, next: () => ({ path: '/api/claims' }) });
  await ask({ url: bare.url, headers: {}, next: () => ({ path: '/claims' }) });
  const idle = { ours: rssOf(ours.pid), bare: rssOf(bare.pid) };
  const taken: { ours: Taken; bare: Taken }[] = await onSecondCore(async () => {
    const all = [];
    for (let round = 0; round < Math.min(rounds, MOST_ROUNDS); round += 1) all.push({ ours: await take(ours), bare: await take(bare) });
    return all;
  });
  await stopServers(servers);

  const counts = new Set(taken.flatMap((round) => [round.ours.lines, round.bare.lines]));
  if (counts.size !== 1) throw new Failure(`${CLAIM_FILE}: the files have ${[...counts].join(' and ')} rows.`);
  const [lines = 0] = counts;
  const speedOf = (name: 'ours' | 'bare'): FileSpeed => {
    const seconds = Number(middleOf(taken.map((round) => round[name].seconds)).toFixed(3));
    const megabytes = Number(((taken[0]?.[name].bytes ?? 0) / 1e6).toFixed(1));
    return { rowsPerSecond: Math.round(lines / seconds), seconds, megabytes, rss: { idle: idle[name], most: Math.max(...taken.map((round) => round[name].most)) } };
  };
  const row = { name: CLAIM_FILE, database, rows, lines, ours: speedOf('ours'), bare: speedOf('bare') };
  say(`${row.name}, ${database}, ${lines} rows: ours ${row.ours.rowsPerSecond} rows/s, bare ${row.bare.rowsPerSecond} rows/s; memory ${row.ours.rss.idle} to ${row.ours.rss.most} MB`);
  return row;
}

interface Wanted {
  readonly url: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly pid: number;
}

interface Taken {
  readonly lines: number;
  readonly bytes: number;
  readonly seconds: number;
  /** Megabytes of memory at most. */
  readonly most: number;
}

/** Takes a file as it comes, and looks at the memory of whoever writes it all the while. */
async function take({ url, path, headers, pid }: Wanted): Promise<Taken> {
  let most = 0;
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      most = Math.max(most, rssOf(pid));
      await pause(200);
    }
  })();
  const begun = performance.now();
  let [lines, bytes, seconds] = [0, 0, 0];
  try {
    const answer = await fetch(url + path, { headers });
    if (!answer.ok || !answer.body) throw new Failure(`${path} answered ${answer.status}.`);
    for await (const piece of answer.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += piece.length;
      for (const byte of piece) if (byte === 10) lines += 1;
    }
    seconds = (performance.now() - begun) / 1000;
  } finally {
    isOver = true;
    await watching;
  }
  return { lines: lines - 1, bytes, seconds, most };
}

/** Megabytes of a process; 0 where the system does not tell. */
function rssOf(pid: number): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}
