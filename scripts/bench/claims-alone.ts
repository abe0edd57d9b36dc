import type { StartedCopy } from '../../tests/stack/copy.ts';
import { type Contestant, onSecondCore, startServers, stopServers } from './contestants.ts';
import { ask, load, medianOf, type Speed, type Target } from './load.ts';
import type { ClaimSessions } from './measurements/claim-list.ts';
import { bearer } from './measurement.ts';
import type { Plan } from './plan.ts';
import type { AloneRow } from './rows.ts';

/** Lists by words, orders and filters, and figures: what is asked of them is that they stay as fast. */
export async function measureAlone(ours: Contestant, rows: number, { group }: StartedCopy, { dealer, agent }: ClaimSessions, plan: Plan): Promise<AloneRow[]> {
  const middle = String(Math.floor(rows / 20)).padStart(15, '0');
  const lists: [string, string, string][] = [
    ['claims of a dealer', '/api/claims?list=active', dealer],
    ['claims of a dealer, all', '/api/claims', dealer],
    ['claims of a dealer, largest first', '/api/claims?sort=total', dealer],
    ['queue, all, largest first', '/api/claims?sort=total', agent],
    ['queue by a serial number’s beginning', `/api/claims?q=TH${middle}`, agent],
    ['queue by a frequent word', '/api/claims?q=compressor', agent],
    ['queue by dealer and day', `/api/claims?from=${new Date(Date.now() - 30 * 60_000 * rows).toISOString().slice(0, 10)}&company=thindealer${'1'.padStart(16, '0')}`, agent],
    ['counts of the agents', '/api/claim-counts', agent],
  ];
  const wanted = lists.filter(([name]) => name.includes(plan.only));
  if (wanted.length === 0) return [];
  const target = (path: string, session: string): Target => ({ url: ours.url, headers: bearer(session), next: () => ({ path }) });

  const counting = await startServers([ours], group, true);
  const statements: number[] = [];
  for (const [, path, session] of wanted) {
    const counts = [];
    for (let time = 0; time < 3; time += 1) counts.push(Number((await ask(target(path, session))).headers.get('X-Statements')));
    statements.push(Math.max(...counts));
  }
  await stopServers(counting);

  const timed = await startServers([ours], group, false);
  const pid = timed[0]?.pid ?? 0;
  const measured: AloneRow[] = [];
  for (const [index, [name, path, session]] of wanted.entries()) {
    const rounds = await onSecondCore(async () => {
      await load({ ...target(path, session), pid }, plan.seconds);
      const speeds: Speed[] = [];
      for (let round = 0; round < plan.rounds; round += 1) speeds.push(await load({ ...target(path, session), pid }, plan.seconds));
      return speeds;
    });
    const row = { name, database: plan.database, rows, ...medianOf(rounds), statements: statements[index] ?? 0 };
    plan.say(`${name}, ${plan.database}, ${rows} claims: ${row.rps.toFixed(0)}/s, p95 ${row.p95.toFixed(1)} ms`);
    measured.push(row);
  }
  await stopServers(timed);
  return measured;
}
