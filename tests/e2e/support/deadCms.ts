import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { environmentOf, readSettings } from '../../../scripts/environment.ts';
import { waitForHealth } from '../../../scripts/health.ts';
import { placesOf } from '../../../scripts/places.ts';
import { freePorts } from '../../../scripts/ports.ts';
import { openProcessGroup } from '../../../scripts/processes.ts';
import { inventSecrets } from '../../../scripts/secrets.ts';

/** A frontend of its own whose CMS does not answer. */
export async function startFrontendWithoutCms(): Promise<{ address: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'portico-without-cms-'));
  const group = openProcessGroup(folder);
  const [web, nobody] = await freePorts(2);
  const settings = { ...readSettings({ WEB_PORT: String(web), CMS_PORT: String(nobody), PORTICO_DATA: folder }), ...inventSecrets() };
  const frontend = group.start({
    name: 'frontend',
    command: process.execPath,
    args: ['node_modules/next/dist/bin/next', 'start', '-p', String(web)],
    cwd: placesOf(settings).frontend,
    environment: environmentOf('frontend', settings, { NODE_ENV: 'production', TZ: 'UTC' }),
  });
  const stop = async (): Promise<void> => {
    await group.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `http://localhost:${web}`;
  await waitForHealth({ process: frontend, url: `${address}/`, ready: (status) => status === 404 });
  return { address, stop };
}
