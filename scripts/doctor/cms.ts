import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { environmentOf, type Settings } from '../environment.ts';
import type { Places } from '../places.ts';
import { type Finding, problem, warning } from './finding.ts';

/** What the CMS finds with its own packages, as it finds it. It looks without being started. */
export async function* askCms(places: Places, settings: Settings, to: string | undefined): AsyncGenerator<Finding> {
  const program = join(places.cms, 'dist', 'src', 'doctor', 'run.js');
  if (!existsSync(program)) {
    yield warning('database', 'Database, mail, replies and SMS have not been looked at: the CMS is not built.', 'npm start builds it; look again then.');
    return;
  }
  const cms = spawn(process.execPath, [program, ...(to === undefined ? [] : ['--to', to])], {
    cwd: places.cms,
    env: environmentOf('cms', settings, { NODE_ENV: 'production', TZ: 'UTC' }),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(cms, 'exit');
  for await (const line of createInterface({ input: cms.stdout })) yield JSON.parse(line) as Finding;
  const [code] = (await ended) as [number | null];
  if (code !== 0) yield problem('database', 'Database, mail, replies and SMS could not be looked at.', 'Build the CMS again: delete cms/dist, then npm start.');
}
