import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>>; readonly resolved?: string }>>;
}

// What is built for another kind of machine is optional, and missed on that machine alone.
describe.each(['.', 'cms', 'frontend'])('PF-01 the lock file of %s', (folder) => {
  const { packages } = JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8')) as LockFile;
  const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)));

  test('holds what each kind of machine needs', () => {
    const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) => Object.keys(optionalDependencies).map((name) => ({ path, name })));
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter(({ name }) => !locked.has(name))).toEqual([]);
  });

  test('names no registry (docs/adr/0008)', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
