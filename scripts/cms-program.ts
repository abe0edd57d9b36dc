import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { environmentOf, readSettings } from './environment.ts';
import { Failure } from './failure.ts';
import { placesOf } from './places.ts';
import { inventSecrets } from './secrets.ts';

/**
 * What a compiled program of the CMS writes about the CMS itself. It loads Strapi over an empty database in a folder
 * that is gone afterwards, so the answer knows neither this machine nor this copy.
 */
export function askCmsProgram(program: 'http/openapi/print.js' | 'http/print-routes.js'): string {
  const folder = mkdtempSync(join(tmpdir(), 'portico-program-'));
  try {
    const settings = { ...readSettings({ PORTICO_DATA: folder }), ...inventSecrets() };
    const answer = join(folder, 'answer.json');
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [join('dist', 'src', program), answer], {
      cwd: placesOf(settings).cms,
      env: environmentOf('cms', settings, { NODE_ENV: 'production', TZ: 'UTC' }),
      encoding: 'utf8',
    });
    if (error) throw error;
    if (status !== 0) throw new Failure(`${program} failed; is the CMS built?\n${stdout}${stderr}`);
    return readFileSync(answer, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
