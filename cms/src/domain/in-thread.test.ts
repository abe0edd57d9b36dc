import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inThread } from './in-thread';

// What is there once stands in the first place, the most that were there at once in the second.
const COUNTS = `
  const { parentPort, workerData } = require('node:worker_threads');
  const counts = new Int32Array(workerData.shared);
  const within = Atomics.add(counts, 0, 1) + 1;
  for (let most = Atomics.load(counts, 1); most < within; most = Atomics.load(counts, 1)) Atomics.compareExchange(counts, 1, most, within);
  setImmediate(() => {
    Atomics.sub(counts, 0, 1);
    parentPort.postMessage(workerData.name);
    // Nothing else ends it.
    setInterval(() => undefined, 1000);
  });
`;
const scripts = { counts: COUNTS, silent: 'setInterval(() => undefined, 1000);', mute: '', failing: `throw new Error('broken');` };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threads-'));
  for (const [name, script] of Object.entries(scripts)) await writeFile(path.join(folder, `${name}.cjs`), script);
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

const saidBy = (script: keyof typeof scripts, { longest = 60_000, workerData = {} as object, patient = false } = {}) => inThread<string>({ path: path.join(folder, `${script}.cjs`), workerData, longest, patient });

describe('PF-12 threads', { timeout: 60_000 }, () => {
  it('are no more than two at once, and each answers with what was asked of it', async () => {
    const shared = new SharedArrayBuffer(8);
    const names = Array.from({ length: 10 }, (_, index) => String(index));
    expect(await Promise.all(names.map((name) => saidBy('counts', { workerData: { shared, name } })))).toEqual(names);
    const [left, most] = new Int32Array(shared);
    expect(left).toBe(0);
    expect(most).toBeLessThanOrEqual(2);
  });

  it('fail where their script does, ends without a word, or says nothing in time; others have their turn after that', async () => {
    await expect(saidBy('failing')).rejects.toThrow('broken');
    await expect(saidBy('mute')).rejects.toThrow('without a word');
    await expect(saidBy('silent', { longest: 1 })).rejects.toThrow('without a word');
    expect(await saidBy('counts', { workerData: { shared: new SharedArrayBuffer(8), name: 'next' } })).toBe('next');
  });

  it('are waited for by so many and no more, but for jobs', async () => {
    const workerData = { shared: new SharedArrayBuffer(8), name: 'asked' };
    const asked = Array.from({ length: 30 }, () => saidBy('counts', { workerData }));
    const job = saidBy('counts', { workerData: { ...workerData, name: 'job' }, patient: true });
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(22);
    for (const outcome of outcomes.slice(22)) expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'service.unavailable' } });
    expect(await job).toBe('job');
  });
});
