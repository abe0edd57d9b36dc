import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { thisCopy } from './copy.ts';
import { environmentOf } from './environment.ts';
import { Failure, runCommand } from './failure.ts';
import { keepSecrets } from './secrets.ts';

await runCommand(async () => {
  const { settings, places } = thisCopy();
  const program = join(places.cms, 'dist', 'src', 'demo', 'generate.js');
  if (!existsSync(program)) throw new Failure('The CMS is not built yet: run npm start once.');
  const complete = { ...settings, ...keepSecrets(places.secrets, settings) };
  const { status, error } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
    cwd: places.cms,
    env: environmentOf('cms', complete, { NODE_ENV: 'production', TZ: 'UTC' }),
    stdio: 'inherit',
  });
  if (error) throw error;
  return status ?? 1;
});
