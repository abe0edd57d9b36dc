import { expect, test } from 'vitest';

import { closingLine, crashCounts, type Outcome, playwrightCounts, summaryLine, vitestCounts } from './outcome.ts';

const stage = (more: Partial<Outcome>): Outcome => ({ stage: 'unit', ok: true, passed: 0, failed: 0, seconds: 1, output: '', ...more });

test.each([
  [[stage({ passed: 3 }), stage({ passed: 4 })], '7 passed, 0 failed'],
  [[stage({ passed: 3, failed: 2, ok: false })], '3 passed, 2 failed'],
  [[stage({ passed: 3 }), stage({ stage: 'lint', ok: false })], '3 passed, 1 failed'],
])('PF-02 the last line counts all runners: %#', (outcomes, line) => {
  expect(closingLine(outcomes)).toBe(line);
});

test('a stage is summed up in one line', () => {
  expect(summaryLine(stage({ passed: 12, seconds: 3.21 }))).toBe('✓ unit             3.2 s  12 passed, 0 failed');
  expect(summaryLine(stage({ ok: false, stage: 'lint' }))).toBe('✗ lint             1.0 s');
  expect(summaryLine(stage({ stage: 'floors', note: 'all there' }))).toBe('✓ floors           1.0 s  all there');
  expect(summaryLine(stage({ stage: 'crash', passed: 20, note: '20 kills' }))).toBe('✓ crash            1.0 s  20 passed, 0 failed: 20 kills');
});

test('counts are read from the runners’ reports', () => {
  expect(vitestCounts('{"numPassedTests":5,"numFailedTests":1}')).toEqual({ passed: 5, failed: 1 });
  expect(crashCounts('{"passed":20,"failed":0,"note":"20 kills","reports":[]}')).toEqual({ passed: 20, failed: 0, note: '20 kills' });
  expect(playwrightCounts('{"stats":{"expected":5,"unexpected":1,"flaky":1,"skipped":0}}')).toEqual({ passed: 5, failed: 2 });
});
