/** How one stage of the tests went. */
export interface Outcome {
  readonly stage: string;
  readonly ok: boolean;
  /** Tests that ran; a check without tests, such as lint, has none. */
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** What a person has to see when it went wrong. */
  readonly output: string;
  readonly note?: string;
}

export function summaryLine({ stage, ok, passed, failed, seconds, note }: Outcome): string {
  const tests = passed + failed > 0 ? `${passed} passed, ${failed} failed` : '';
  const said = [tests, note].filter(Boolean).join(': ');
  return `${ok ? '✓' : '✗'} ${stage.padEnd(13)} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${said}`.trimEnd();
}

/** A stage that went wrong without a failing test of its own counts as one failure. */
export function closingLine(outcomes: readonly Outcome[]): string {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + (outcome.ok ? outcome.failed : Math.max(1, outcome.failed)), 0);
  return `${passed} passed, ${failed} failed`;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Reads Vitest's JSON report. */
export function vitestCounts(report: string): Counts {
  const { numPassedTests, numFailedTests } = JSON.parse(report) as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Reads the crash test's report: each check is a test, and its numbers are to be seen. */
export function crashCounts(report: string): Counts & { readonly note: string } {
  const { passed, failed, note } = JSON.parse(report) as Counts & { note: string };
  return { passed, failed, note };
}

/** Reads Playwright's JSON report. A test that passed only when it was tried again has failed. */
export function playwrightCounts(report: string): Counts {
  const { stats } = JSON.parse(report) as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
