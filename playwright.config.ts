import { userInfo } from 'node:os';

import { defineConfig } from '@playwright/test';

import { findChromium } from './scripts/test/system.ts';

const chromium = findChromium();
const quiet = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

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
  reporter: 'list',
  use: {
    browserName: 'chromium',
    // A trace takes a tenth of the time, and nobody opens it there.
    trace: process.env['CI'] === undefined ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      // Chromium's sandbox cannot be set up by root.
      args: userInfo().uid === 0 ? [...quiet, '--no-sandbox'] : quiet,
    },
  },
});
