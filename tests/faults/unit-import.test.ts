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

const LINES = 5000;

test('CL-14 a process that is killed while it takes a table over: the next one goes on, and each line is taken over once', async () => {
  const installation = await openInstallation(started.copy);
  try {
    const portal = await foundWarrantyPortal(installation);
    const { number } = await someProduct(installation, portal);
    const agent = unitsOf(installation, portal.agent);
    const table = ['Product number;Serial number;Shipped on', ...Array.from({ length: LINES }, (_, index) => `${number};K-${String(index).padStart(5, '0')};2026-01-02`)].join('\r\n');
    const count = async (what: string) => {
      const [row] = await installation.database.rows<{ count: number }>(`SELECT count(${what}) AS count FROM portico_unit_serials s JOIN portico_events e ON e.aggregate = 'unit' AND e.aggregate_id = s.unit_id WHERE s.serial LIKE 'K%'`, []);
      return Number(row?.count);
    };
    contentOf(await agent.bring(table, { apply: true }));
    const before = await until('some lines had been taken over', async () => ((await count('*')) > 0 ? count('*') : undefined));
    await cms.kill();
    expect(before).toBeLessThan(LINES);
    cms.startAgain();
    await cms.ready();
    // The dead one's lease ends by the clock; nobody waits for it here.
    await installation.database.execute(`UPDATE portico_jobs SET claimed_until = 0 WHERE kind = 'unitImport'`, []);
    await until('all lines had been taken over', async () => ((await agent.progress())?.state === 'done' ? true : undefined), 60_000);
    expect(await agent.progress()).toMatchObject({ rows: LINES, done: LINES, added: LINES, changed: 0, left: 0 });
    expect([await count('*'), await count('DISTINCT s.unit_id')]).toEqual([LINES, LINES]);
    expect(await installation.database.rows('SELECT id FROM portico_unit_import_parts', [])).toEqual([]);
    expect(cms.endedByItself).toEqual([]);
  } finally {
    await installation.close();
  }
}, 150_000);
