import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, localDate } from '../../../domain/time';
import { agesOn, beginnings } from './ages';

describe('CL-18 claims by age', () => {
  it('each day until today lies in one span, and spans follow upon each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (ago) => {
        const day = addDays('2026-03-29', -ago);
        const fitting = agesOn('2026-03-29').filter(({ firstDay, lastDay }) => (firstDay === null || day >= firstDay) && day <= lastDay);
        expect(fitting.map(({ from, to }) => ago >= from && (to === null || ago <= to))).toEqual([true]);
      }),
    );
  });

  it('a span begins with its first day where the portal is, on days with a change of clocks, too', () => {
    const ages = agesOn('2026-03-30');
    expect(beginnings(ages, 'Europe/Oslo').map((instant) => localDate(instant, 'Europe/Oslo'))).toEqual(['2026-03-28', '2026-03-24', '2026-03-17', '2026-03-01']);
    for (const instant of beginnings(ages, 'Europe/Oslo')) expect(localDate(instant - 1, 'Europe/Oslo')).not.toBe(localDate(instant, 'Europe/Oslo'));
  });
});
