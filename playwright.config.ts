import { defineConfig } from '@playwright/test';

import { findChromium } from './scripts/test/system.ts';
import { launching } from './tests/e2e/support/launching.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/stack/playwright-setup.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./tests/stack/cms-log-reporter.ts']],
  use: {
    browserName: 'chromium',
    // A trace takes a tenth of the time, and nobody opens it there.
    trace: process.env['CI'] === undefined ? 'retain-on-failure' : 'off',
    launchOptions: launching(findChromium()),
  },
});
