import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/time';
import { type Failure, likeness } from './duplicates';

const DAY = '2026-03-10';
const failure = (days: number | null, problem: string | null): Failure => ({ failureDate: days === null ? null : addDays(DAY, days), problem });

describe('CL-19 a claim that is likely about the same failure of a unit', () => {
  it.each([
    ['failed on the same day, told in other words', failure(0, 'Fan is loud'), failure(0, 'Bearing noise'), 'sameDays'],
    ['a week apart', failure(0, 'Fan'), failure(7, 'Valve'), 'sameDays'],
    ['eight days apart, other words', failure(0, 'Fan is loud'), failure(8, 'Valve stuck'), null],
    ['eight days apart, the same words', failure(0, 'Compressor does not start, error E-41'), failure(8, 'error E-41: compressor starts not'), 'sameWords'],
    ['a code alone', failure(0, 'E-41'), failure(30, 'e-41'), 'sameWords'],
    ['ninety days apart, the same words', failure(0, 'Compressor dead'), failure(90, 'compressor dead'), 'sameWords'],
    ['later than that it is a failure of its own', failure(0, 'Compressor dead'), failure(91, 'compressor dead'), null],
    ['no day yet, the same words', failure(null, 'Compressor dead'), failure(40, 'Compressor dead!'), 'sameWords'],
    ['no day and no words yet', failure(null, null), failure(0, 'Compressor dead'), null],
    ['nothing at all on both sides', failure(null, ''), failure(null, null), null],
    ['short words say nothing', failure(null, 'it is off'), failure(null, 'it is off'), null],
  ])('%s', (_case, one, other, expected) => {
    expect(likeness(one, other)).toBe(expected);
  });

  it('is the same both ways, and a failure with a day is like itself', () => {
    const failures = fc.record({ failureDate: fc.option(fc.integer({ min: 0, max: 200 }).map((days) => addDays(DAY, days))), problem: fc.option(fc.string({ maxLength: 40 })) });
    fc.assert(
      fc.property(failures, failures, (one, other) => {
        expect(likeness(one, other)).toBe(likeness(other, one));
        if (one.failureDate) expect(likeness(one, one)).toBe('sameDays');
      }),
    );
  });
});
