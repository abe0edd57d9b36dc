import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { partOfAdminPanel } from './build.ts';
import { fingerprint } from './fingerprint.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'portico-fingerprint-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

describe('the fingerprint of sources', () => {
  test('follows content and names, not the clock', () => {
    write('src/a.ts', '1');
    const first = fingerprint([folder]);
    utimesSync(join(folder, 'src/a.ts'), 0, 0);
    expect(fingerprint([folder])).toBe(first);
    write('src/a.ts', '2');
    const second = fingerprint([folder]);
    expect(second).not.toBe(first);
    write('src/b.ts', '');
    expect(fingerprint([folder])).not.toBe(second);
  });

  test.each(['node_modules/x/index.js', 'src/x/node_modules/y.js', 'dist/a.js', '.next/a', 'src/a.test.ts', 'tsconfig.tsbuildinfo', 'README.md', '.env.local'])(
    'leaves out %s',
    (path) => {
      write('src/a.ts', '1');
      const first = fingerprint([folder]);
      write(path, 'x');
      expect(fingerprint([folder])).toBe(first);
    },
  );

  test.each(['src/types/a.ts', 'src/build/a.ts', 'package-lock.json', 'src/a.css'])('takes in %s', (path) => {
    const first = fingerprint([folder]);
    write(path, 'x');
    expect(fingerprint([folder])).not.toBe(first);
  });
});

test.each([
  ['src/plugins/visibility/admin/src/index.tsx', true],
  ['src/plugins/visibility/package.json', true],
  ['src/plugins/visibility/server/rules/visible.ts', false],
  ['src/admin/app.tsx', true],
  ['src/api/case/content-types/case/schema.json', false],
  ['config/plugins.ts', true],
  ['config/database.ts', false],
  ['package-lock.json', true],
])('a change of %s needs the admin panel rebuilt: %s', (path, needed) => {
  expect(partOfAdminPanel(path)).toBe(needed);
});
