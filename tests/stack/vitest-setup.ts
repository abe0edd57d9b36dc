import type { TestProject } from 'vitest/node';

import { type CopyUnderTest, startCopy } from './copy.ts';
import { demoLettersSent } from './demo-letters.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** In a test: `const copy = inject('copy')`. */
    copy: CopyUnderTest;
  }
}

/** One seeded copy without a frontend serves all API tests of a run. PORTICO_TEST_DATABASE chooses its database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = process.env['PORTICO_TEST_DATABASE'] === 'postgres' ? 'postgres' : 'sqlite';
  const { copy, stop } = await startCopy({ database, frontend: false, seed: true });
  await demoLettersSent(copy);
  project.provide('copy', copy);
  return stop;
}
