import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { thisCopy } from './copy.ts';
import { environmentOf } from './environment.ts';
import { Failure } from './failure.ts';
import { keepSecrets } from './secrets.ts';

/** Runs a compiled program of the CMS, by its path under `cms/src`, on this copy's database with the arguments of this process. Answers its exit code. */
export function runOnThisCopy(...program: string[]): number {
  const { settings, places } = thisCopy();
  const file = `${join(places.cms, 'dist', 'src', ...program)}.js`;
  if (!existsSync(file)) throw new Failure('The CMS is not built yet: run npm start once.');
  const complete = { ...settings, ...keepSecrets(places.secrets, settings) };
  const { status, error } = spawnSync(process.execPath, [file, ...process.argv.slice(2)], {
    cwd: places.cms,
    env: environmentOf('cms', complete, { NODE_ENV: 'production', TZ: 'UTC' }),
    stdio: 'inherit',
  });
  if (error) throw error;
  return status ?? 1;
}
