import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

import { type CopyUnderTest, startCopy, type StartedCopy } from '../../tests/stack/copy.ts';
import { Failure } from '../failure.ts';
import { placesOf } from '../places.ts';
import { onSecondCore, ours, startServers, stopServers } from './contestants.ts';
import { run } from './database.ts';
import { ask, load, medianOf, type Speed } from './load.ts';
import { logIn } from './page.ts';
import type { Plan } from './plan.ts';
import { addThinClaims, countThinClaims } from './thin-claims.ts';

/** A list of claims as it was read, or a file of all of them. */
export type ClaimRow = { readonly name: string; readonly database: string; readonly claims: number } & (
  | (Speed & { readonly statements: number })
  | { readonly rows: number; readonly seconds: number; readonly megabytes: number; readonly rss: { readonly before: number; readonly most: number } }
);

interface Sessions {
  readonly dealer: string;
  readonly agent: string;
}

interface Server {
  readonly url: string;
  readonly pid: number;
}

const PORTAL = 'alpina';

/** Lists of claims and the file of all of them, at each size. Nothing to compare them with stands beside: what is asked is that they stay as fast, and the memory as flat. */
export async function measureClaims(plan: Plan): Promise<ClaimRow[]> {
  plan.say(`${plan.database}: starting a copy for claims …`);
  const started = await startCopy({ database: plan.database, frontend: false, seed: true });
  try {
    const sessions = await openSessions(started.copy);
    await stopServers(started.group.running.filter(({ name }) => name === 'cms'));
    const rows: ClaimRow[] = [];
    for (const size of plan.sizes) {
      const missing = size - (await countThinClaims(started.copy.database));
      plan.say(`${plan.database}: adding ${missing} claims …`);
      if (missing > 0) await addThinClaims(started.copy.database, PORTAL, memberOf(started.copy, 'client').email, missing);
      // What autovacuum does within minutes of such growth.
      if (started.copy.database.client === 'postgres') await run(started.copy.database, 'VACUUM ANALYZE');
      rows.push(...(await measureAt(size, started, sessions, plan)));
    }
    return rows;
  } finally {
    await started.stop();
  }
}

function memberOf({ demo }: CopyUnderTest, role: 'client' | 'agent') {
  const found = demo.members?.find((member) => member.portal === PORTAL && member.role === role);
  if (!found) throw new Failure(`The demo has no ${role} in ${PORTAL}.`);
  const { portal, email, password } = found;
  return { portal, email, password };
}

async function openSessions(copy: CopyUnderTest): Promise<Sessions> {
  return { dealer: await logIn(copy.cms, memberOf(copy, 'client')), agent: await logIn(copy.cms, memberOf(copy, 'agent')) };
}

async function measureAt(claims: number, { copy, group, settings }: StartedCopy, { dealer, agent }: Sessions, plan: Plan): Promise<ClaimRow[]> {
  const contestant = ours({ places: placesOf(settings), settings });
  const middle = String(Math.floor(claims / 20)).padStart(15, '0');
  const lists: [string, string, string][] = [
    ['claims of a dealer', '/api/claims?list=active', dealer],
    ['claims of a dealer, all', '/api/claims', dealer],
    ['claims of a dealer, largest first', '/api/claims?sort=total', dealer],
    ['queue of the agents', '/api/claims?list=active', agent],
    ['queue, all, largest first', '/api/claims?sort=total', agent],
    ['queue by a serial number’s beginning', `/api/claims?q=TH${middle}`, agent],
    ['queue by a frequent word', '/api/claims?q=compressor', agent],
    ['queue by dealer and day', `/api/claims?from=${new Date(Date.now() - 30 * 60_000 * claims).toISOString().slice(0, 10)}&company=thindealer${'1'.padStart(16, '0')}`, agent],
    ['counts of the agents', '/api/claim-counts', agent],
  ];
  const wanted = lists.filter(([name]) => name.includes(plan.only));
  const target = (path: string, session: string) => ({ url: contestant.url, headers: { Authorization: `Bearer ${session}` }, next: () => ({ path }) });

  const counting = await startServers([contestant], group, true);
  const statements: number[] = [];
  for (const [, path, session] of wanted) {
    const counts = [];
    for (let time = 0; time < 3; time += 1) counts.push(Number((await ask(target(path, session))).headers.get('X-Statements')));
    statements.push(Math.max(...counts));
  }
  await stopServers(counting);

  const timed = await startServers([contestant], group, false);
  const pid = timed[0]?.pid ?? 0;
  const measured: ClaimRow[] = [];
  for (const [index, [name, path, session]] of wanted.entries()) {
    const rounds = await onSecondCore(async () => {
      await load({ ...target(path, session), pid }, plan.seconds);
      const speeds: Speed[] = [];
      for (let round = 0; round < plan.rounds; round += 1) speeds.push(await load({ ...target(path, session), pid }, plan.seconds));
      return speeds;
    });
    const row = { name, database: plan.database, claims, ...medianOf(rounds), statements: statements[index] ?? 0 };
    plan.say(`${name}, ${plan.database}, ${claims} claims: ${row.rps.toFixed(0)}/s, p95 ${row.p95.toFixed(1)} ms`);
    measured.push(row);
  }
  const exported = { name: 'file of all claims, CSV', database: copy.database.client, claims, ...(await exportAll({ url: contestant.url, pid }, agent)) };
  plan.say(`${exported.name}, ${exported.database}: ${exported.rows} rows in ${exported.seconds.toFixed(0)} s, memory ${exported.rss.before} to ${exported.rss.most} MB`);
  await stopServers(timed);
  return [...measured, exported];
}

/** Takes the file as it comes, and looks at the memory of whoever writes it all the while. */
async function exportAll({ url, pid }: Server, session: string) {
  const before = rssOf(pid);
  let most = before;
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      most = Math.max(most, rssOf(pid));
      await pause(200);
    }
  })();
  const begun = Date.now();
  let [rows, bytes] = [0, 0];
  try {
    const answer = await fetch(`${url}/api/claim-files/claims.csv`, { headers: { Authorization: `Bearer ${session}` } });
    if (!answer.ok || !answer.body) throw new Failure(`The file of all claims answered ${answer.status}.`);
    for await (const piece of answer.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += piece.length;
      for (const byte of piece) if (byte === 10) rows += 1;
    }
  } finally {
    isOver = true;
    await watching;
  }
  return { rows: rows - 1, seconds: (Date.now() - begun) / 1000, megabytes: Math.round(bytes / 1e6), rss: { before, most } };
}

/** Megabytes of a process; 0 where the system does not tell. */
function rssOf(pid: number): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}
