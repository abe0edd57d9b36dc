import { afterAll, beforeAll, expect, test } from 'vitest';

import { contentOf } from '../api/support/calls.ts';
import { foundWarrantyPortal } from '../api/support/claims.ts';
import { openInstallation } from '../api/support/installation.ts';
import { someProduct, unitsOf } from '../api/support/units.ts';
import { until } from '../api/support/until.ts';
import { mortalCms, type Mortal } from '../crash/mortal.ts';
import { startCopy, type StartedCopy } from '../stack/copy.ts';

let started: StartedCopy;
let cms: Mortal;

beforeAll(async () => {
  started = await startCopy({ database: 'sqlite', frontend: false, seed: true });
  cms = mortalCms('cms', started.settings, started.group, started.group.running.find(({ name }) => name === 'cms'));
});
afterAll(() => started.stop());

/** So many that the process is met in the middle of them. */
const LINES = 10_000;

test('CL-14 PF-17 a process that is killed while it takes a table over: the next one goes on, and each line is taken over once', async () => {
  const installation = await openInstallation(started.copy);
  const { database } = installation;
  const one = async (sql: string): Promise<number> => Number((await database.rows<{ found: number }>(sql, []))[0]?.found);
  const parts = () => one('SELECT count(*) AS found FROM portico_unit_import_parts');
  try {
    const portal = await foundWarrantyPortal(installation);
    const { number } = await someProduct(installation, portal);
    const agent = unitsOf(installation, portal.agent);
    const table = ['Product number;Serial number;Shipped on', ...Array.from({ length: LINES }, (_, index) => `${number};K-${String(index).padStart(6, '0')};2026-01-02`)].join('\r\n');
    contentOf(await agent.bring(table, { apply: true }));
    await until('some lines had been taken over', async () => ((await parts()) < LINES / 100 ? true : undefined));
    await cms.kill();
    const waiting = await parts();
    expect(waiting).toBeGreaterThan(0);
    expect(waiting).toBeLessThan(LINES / 100);
    cms.startAgain();
    await cms.ready();
    // The dead one's lease ends by the clock; nobody waits for it here.
    await database.execute(`UPDATE portico_jobs SET claimed_until = 0 WHERE kind = 'unitImport'`, []);
    await until('all lines had been taken over', async () => ((await agent.progress())?.state === 'done' ? true : undefined), 60_000);
    expect(await agent.progress()).toMatchObject({ rows: LINES, done: LINES, added: LINES, changed: 0, left: 0 });
    const [counted] = await database.rows(`SELECT count(*) AS logged, count(DISTINCT s.unit_id) AS units FROM portico_unit_serials s JOIN portico_events e ON e.aggregate = 'unit' AND e.aggregate_id = s.unit_id WHERE s.serial LIKE 'K%'`, []);
    expect(counted).toEqual({ logged: LINES, units: LINES });
    expect(await parts()).toBe(0);
    expect(cms.endedByItself).toEqual([]);
  } finally {
    await installation.close();
  }
}, 150_000);
