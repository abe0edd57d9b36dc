import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ageOfOutbox, stateOfStorage } from './checks';

const now = Date.UTC(2026, 5, 1);
const folder = mkdtempSync(path.join(tmpdir(), 'portico-health-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('PF-17 health', () => {
  it.each([
    ['nothing waits', null, { state: 'ok', waiting: 0 }],
    ['the next try is still to come', now + 60_000, { state: 'ok', waiting: 0 }],
    ['a message waits for five minutes', now - 300_000, { state: 'ok', waiting: 300 }],
    ['a message waits longer', now - 300_001, { state: 'late', waiting: 300 }],
  ])('where %s', (_what, oldest, age) => {
    expect(ageOfOutbox({ oldest, failed: 2 }, now)).toEqual({ ...age, failed: 2 });
  });

  it('knows storage from none', async () => {
    expect(await stateOfStorage(folder)).toBe('ok');
    expect(await stateOfStorage(path.join(folder, 'missing'))).toBe('down');
    writeFileSync(path.join(folder, 'file'), '');
    expect(await stateOfStorage(path.join(folder, 'file', 'below'))).toBe('down');
  });
});
