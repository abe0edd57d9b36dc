import { userInfo } from 'node:os';

import type { LaunchOptions } from '@playwright/test';

const quiet = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** How a Chromium is started; without a path the one that Playwright brings. */
export const launching = (chromium: string | null): LaunchOptions => ({
  ...(chromium && { executablePath: chromium }),
  // Chromium's sandbox cannot be set up by root.
  args: userInfo().uid === 0 ? [...quiet, '--no-sandbox'] : quiet,
});
