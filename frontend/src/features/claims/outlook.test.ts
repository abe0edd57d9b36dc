import { expect, it } from 'vitest';
import { isLate, spanOf } from './outlook';

it.each([
  [1, 'hours', 1],
  [23, 'hours', 23],
  [24, 'days', 1],
  [35, 'days', 1],
  [36, 'days', 2],
  [240, 'days', 10],
])('CL-19 %s hours are said as %s of %s', (hours, unit, count) => {
  expect(spanOf(hours)).toEqual({ unit, count });
});

it('CL-19 a claim is late that stands half as long again as others do', () => {
  const since = '2026-03-01T00:00:00.000Z';
  const after = (hours: number) => Date.parse(since) + hours * 3_600_000;
  expect(isLate(since, 10, after(15))).toBe(false);
  expect(isLate(since, 10, after(15.1))).toBe(true);
});
