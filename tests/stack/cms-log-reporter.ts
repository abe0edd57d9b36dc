import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

import { copyUnderTest } from './playwright-setup.ts';

/** Says with each test that failed what the CMS wrote into its log meanwhile: an error 500 tells a browser nothing, and the copy is gone when the run ends. */
export default class CmsLogReporter implements Reporter {
  readonly #writtenBefore = new Map<TestCase, number>();

  onTestBegin(test: TestCase): void {
    const log = logOfCms();
    this.#writtenBefore.set(test, existsSync(log) ? statSync(log).size : 0);
  }

  onTestEnd(test: TestCase, { status }: TestResult): void {
    if (status === test.expectedStatus) return;
    const log = logOfCms();
    const written = existsSync(log) ? readFileSync(log).subarray(this.#writtenBefore.get(test)).toString('utf8').trim() : '';
    if (written) process.stdout.write(`\nThe CMS wrote into its log during “${test.title}”:\n${written}\n\n`);
  }
}

const logOfCms = (): string => join(copyUnderTest().data, 'logs', 'cms.log');
