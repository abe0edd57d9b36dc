import { fileURLToPath } from 'node:url';

import { configDefaults, defineConfig } from 'vitest/config';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: [{ find: /^@\//, replacement: path('./frontend/src/') }, { find: 'server-only', replacement: path('./tests/stack/server-only.ts') }] },
        test: {
          name: 'unit',
          include: ['{cms,frontend,scripts,tests/crash,tests/race}/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, '**/.next/**', '**/dist/**'],
          env: { TZ: 'UTC' },
          // Most of a run would be loading the same modules for each file; a file that changes what they read loads them anew.
          isolate: false,
          setupFiles: 'tests/rules/environment.ts',
        },
      },
      {
        test: {
          name: 'api',
          include: ['tests/api/**/*.test.ts'],
          globalSetup: 'tests/stack/vitest-setup.ts',
          // One copy serves all files, so they take turns.
          maxWorkers: 1,
          fileParallelism: false,
          isolate: false,
          testTimeout: 75_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          // Each file starts a copy of its own, as it breaks or outgrows what that copy stands on, and waits most of the time.
          maxWorkers: 2,
          testTimeout: 90_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
