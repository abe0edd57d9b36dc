import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { cmsProgram } from '../../scripts/launch.ts';
import { placesOf } from '../../scripts/places.ts';
import { freePorts } from '../../scripts/ports.ts';
import { beside } from '../crash/mortal.ts';
import { openWard, type Ward } from './ward.ts';

let ward: Ward;

beforeAll(async () => {
  ward = await openWard('postgres', 5);
});
afterAll(() => ward.close());

test('PF-17 a disk that takes no line of a log any more: the CMS starts, works, and ends when it is told to', async () => {
  const { settings } = ward.started;
  const [port = 0] = await freePorts(1);
  const second = beside(settings, port);
  const { command, args, cwd, environment } = cmsProgram({ places: placesOf(settings), settings: second, mode: 'production' });
  // Every byte that is written there finds the disk full.
  const full = openSync('/dev/full', 'w');
  const cms = spawn(command, args, { cwd, env: environment, stdio: ['ignore', full, full] });
  closeSync(full);
  const ended = once(cms, 'exit');
  try {
    const status = async (path: string): Promise<number> => (await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null))?.status ?? 0;
    await expect.poll(() => status('/_health'), { timeout: 60_000 }).toBe(204);
    expect(await status('/health/live')).toBe(200);
    // A refusal is logged, too.
    expect(await status('/api/cases')).toBe(401);
    expect(cms.exitCode).toBeNull();
    cms.kill('SIGTERM');
    await expect(ended).resolves.toEqual([0, null]);
  } finally {
    cms.kill('SIGKILL');
  }
});
