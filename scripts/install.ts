import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { Failure, messageOf } from './failure.ts';
import { clearForInstall, installArguments, isInstalled, markInstalled } from './installed.mjs';
import type { ProcessGroup } from './processes.ts';

/** Installs a half of Portico when its node_modules is not what its lock file asks for. */
export async function install(half: string, name: string, group: ProcessGroup, say: (line: string) => void): Promise<void> {
  const lock = join(half, 'package-lock.json');
  if (!existsSync(lock)) throw new Failure(`${lock} is missing: the checkout is not complete.`);
  if (isInstalled(half)) return;
  say(`Installing the ${name} (a minute or two the first time) …`);
  clearForInstall(half);
  try {
    await group.run({
      name: `install-${name}`,
      command: 'npm',
      args: installArguments,
      cwd: half,
      environment: { ...process.env, NODE_ENV: 'development', STRAPI_TELEMETRY_DISABLED: 'true' },
    });
  } catch (error) {
    throw new Failure(`The ${name} could not be installed. npm needs its registry: check the network and try again.\n${messageOf(error)}`);
  }
  markInstalled(half);
}
