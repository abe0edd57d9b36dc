import { createHash } from 'node:crypto';
import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isUnchanged, rememberUnchanged, type AsksUnchanged } from './stored';

const content = 'Balans 2025: 100';
const document = { fileId: 7, url: '/document.pdf', sha256: createHash('sha256').update(content).digest('hex') };
const now = Date.UTC(2026, 5, 1);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stored-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

const place = () => path.join(folder, 'document.pdf');

/** Asks, and counts how often the bytes were hashed. */
function counted() {
  let hashed = 0;
  const asks: AsksUnchanged = async (where, what) => {
    hashed += 1;
    return isUnchanged(where, what);
  };
  return { asks: rememberUnchanged(asks), hashed: () => hashed };
}

describe('OB-10 stored bytes', () => {
  it('are hashed once for parts that are asked for within seconds, also at once, and again after that', async () => {
    await writeFile(place(), content);
    const { asks, hashed } = counted();
    expect(await Promise.all([asks(folder, document, now), asks(folder, document, now)])).toEqual([true, true]);
    expect(await asks(folder, document, now + 9_999)).toBe(true);
    expect(hashed()).toBe(1);
    expect(await asks(folder, document, now + 10_000)).toBe(true);
    expect(hashed()).toBe(2);
  });

  it('are hashed again when the file was written since, be it of the same length and with its times set back', async () => {
    await writeFile(place(), content);
    const { asks } = counted();
    expect(await asks(folder, document, now)).toBe(true);
    const { atime, mtime, ctimeMs } = await stat(place());
    // Clocks of file systems move in steps: it is written until its document has moved.
    do {
      await writeFile(place(), content.replace('100', '900'));
      await utimes(place(), atime, mtime);
    } while ((await stat(place())).ctimeMs === ctimeMs);
    expect(await asks(folder, document, now)).toBe(false);
    expect(await asks(folder, document, now)).toBe(false);
  });

  it('are of one document each: another hash, or a file that is gone, is not what was found', async () => {
    await writeFile(place(), content);
    const { asks } = counted();
    expect(await asks(folder, document, now)).toBe(true);
    expect(await asks(folder, { ...document, sha256: 'f'.repeat(64) }, now)).toBe(false);
    await rm(place());
    expect(await asks(folder, document, now)).toBe(false);
  });

  it('that could not be read are read again', async () => {
    await writeFile(place(), content);
    let times = 0;
    const asks = rememberUnchanged(async () => {
      times += 1;
      if (times === 1) throw new Error('EIO');
      return true;
    });
    await expect(asks(folder, document, now)).rejects.toThrow('EIO');
    expect(await asks(folder, document, now)).toBe(true);
  });
});
