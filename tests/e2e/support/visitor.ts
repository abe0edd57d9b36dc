import { expect, type Page, test as base } from '@playwright/test';

import { someAddress } from '../../api/support/calls.ts';
import { type Installation, openInstallation } from '../../api/support/installation.ts';
import { copyUnderTest } from '../../stack/playwright-setup.ts';
import { type Insurer, insurerOf } from './insurer.ts';

interface Fixtures {
  /** Fails the test where a page broke a policy or a script failed. */
  readonly watched: (page: Page) => void;
  /** One installation serves all tests of a worker, which take longer than the administrator's session lasts. */
  readonly renewed: undefined;
}

interface WorkerFixtures {
  readonly installation: Installation;
  /** The demo's insurer with its API token. */
  readonly insurer: Insurer;
}

/** Every test begins with a visitor of the portals who has an address of their own and nothing else. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  installation: [
    async ({}, use) => {
      const installation = await openInstallation(copyUnderTest());
      await use(installation);
      await installation.close();
    },
    { scope: 'worker' },
  ],
  insurer: [async ({ installation }, use) => use(await insurerOf(installation)), { scope: 'worker' }],
  renewed: [
    async ({ installation }, use) => {
      await installation.renew();
      await use(undefined);
    },
    { auto: true },
  ],
  baseURL: async ({}, use) => use(copyUnderTest().frontend),
  extraHTTPHeaders: async ({}, use) => use({ 'X-Forwarded-For': someAddress() }),
  watched: async ({}, use) => {
    const wrong: string[] = [];
    await use((page) => {
      page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
      page.on('console', (message) => {
        if (/content.security.policy/i.test(message.text())) wrong.push(`${page.url()}: ${message.text()}`);
      });
    });
    expect(wrong, 'pages without a broken policy or script').toEqual([]);
  },
  page: async ({ page, watched }, use) => {
    watched(page);
    await use(page);
  },
});

export { expect };
