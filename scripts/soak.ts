import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { run } from './bench/database.ts';
import { addThinCases } from './bench/thin.ts';
import { say } from './copy.ts';
import { Failure, runCommand } from './failure.ts';
import { prepareRun } from './long-run.ts';
import { openHouse } from './soak/house.ts';
import { megabytesOf } from './soak/memory.ts';
import { keepAsking } from './soak/pace.ts';
import { failedOf, growthOf, lineOf, type Minute, reportOf } from './soak/report.ts';
import { workOf } from './soak/work.ts';

const cases = 2000;
const calibration = { warm: 15, seconds: 20 };
const connections = { cms: 10, frontend: 4 };

// npm run soak [-- --minutes N] [--load PERCENT] [--json FILE]: PF-04. Two CMS and two frontends on one PostgreSQL behind
// balancers, asked for so long at so many percent of what they answered at most; tells their memory and what failed.
await runCommand(async () => {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '120' }, load: { type: 'string', default: '70' }, json: { type: 'string' } } });
  const [minutes, percent] = [values.minutes, values.load].map(Number) as [number, number];
  if (!Number.isInteger(minutes) || minutes < 1 || !Number.isInteger(percent) || percent < 1 || percent > 100) throw new Failure('--minutes is a whole number, --load one from 1 to 100.');
  await prepareRun('soak', 'both');
  say('Starting two CMS and two frontends on PostgreSQL …');
  const house = await openHouse();
  try {
    const { copy } = house.started;
    await addThinCases(copy.database, copy.demo.handler?.portal ?? '', cases);
    await run(copy.database, 'VACUUM ANALYZE');
    const work = await workOf(house);
    const both = (seconds: number, share: { cms: number; frontend: number } | null) =>
      Promise.all([keepAsking(work.cms, seconds, connections.cms, share && share.cms), keepAsking(work.frontend, seconds, connections.frontend, share && share.frontend)]);
    await both(calibration.warm, null);
    const [cms, frontend] = await both(calibration.seconds, null);
    const rate = (most: number): number => Math.max(1, Math.round((most * percent) / 100));
    const share = { cms: rate(cms.rps), frontend: rate(frontend.rps) };
    say(`At most ${cms.rps.toFixed(0)} requests/s to the CMS beside ${frontend.rps.toFixed(0)} pages/s; from now on ${share.cms} and ${share.frontend}.`);
    const told: Minute[] = [];
    while (told.length < minutes) {
      const [ofCms, ofFrontend] = await both(60, share);
      const minute = { cms: ofCms, frontend: ofFrontend, memory: Object.fromEntries(house.processes.map((one) => [one.name, megabytesOf(one)])) };
      told.push(minute);
      say(lineOf(told.length, minute));
      if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ share, minutes: told, growth: growthOf(told) }, null, 2)}\n`);
    }
    say(reportOf(told));
    return failedOf(told) === 0 ? 0 : 1;
  } finally {
    await house.close();
  }
});
