import { type CopyUnderTest, startCopy } from './copy.ts';
import { demoLettersSent } from './demo-letters.ts';

const variable = 'PORTICO_TEST_COPY';

/** The whole copy, seeded, with the frontend. The workers get it through the environment they inherit. */
export default async function setup(): Promise<() => Promise<void>> {
  const { copy, stop } = await startCopy({ database: 'sqlite', frontend: true, seed: true });
  await demoLettersSent(copy);
  process.env[variable] = JSON.stringify(copy);
  return stop;
}

/** In a test: the copy that it runs against. */
export function copyUnderTest(): CopyUnderTest {
  const told = process.env[variable];
  if (told === undefined) throw new Error('There is no copy to test: run npm test -- e2e');
  return JSON.parse(told) as CopyUnderTest;
}
