import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimState } from '../states';
import { type ClaimMove, FEWEST, usualTime } from './usual';

const HOUR = 3_600_000;

/** Claims that all went the same way, each with its own hours in review. */
const reviewed = (...hours: number[]): ClaimMove[] =>
  hours.flatMap((spent, claim) => [
    { claim, to: 'submitted' as const, at: 0 },
    { claim, to: 'inReview' as const, at: 10 * HOUR },
    { claim, to: 'approved' as const, at: (10 + spent) * HOUR },
    { claim, to: 'closed' as const, at: (20 + spent) * HOUR },
  ]);

describe('CL-19 how long claims usually stand in a state', () => {
  it.each<[string, ClaimState, ClaimMove[], number | null]>([
    ['no claim has been closed', 'inReview', [], null],
    ['too few have', 'inReview', reviewed(1, 2, 3, 4), null],
    ['the middle one of five', 'inReview', reviewed(9, 1, 2, 100, 3), 3],
    ['between the middle two of six, rounded up', 'inReview', reviewed(1, 2, 3, 4, 5, 6), 4],
    ['less than an hour is one', 'inReview', reviewed(0.2, 0.2, 0.2, 0.2, 0.2), 1],
    ['another state has its own', 'submitted', reviewed(9, 1, 2, 100, 3), 10],
    ['of a draft, from handing in to the decision', 'draft', reviewed(9, 1, 2, 100, 3), 13],
    ['a state that none of them was in', 'infoRequested', reviewed(9, 1, 2, 100, 3), null],
    ['what is closed stays so', 'closed', reviewed(9, 1, 2, 100, 3), null],
  ])('%s', (_case, state, moves, hours) => {
    expect(usualTime(state, moves)?.hours ?? null).toBe(hours);
  });

  it('two visits of one claim are one time', () => {
    const twice = (claim: number): ClaimMove[] => [
      { claim, to: 'inReview', at: 0 },
      { claim, to: 'infoRequested', at: 2 * HOUR },
      { claim, to: 'inReview', at: 50 * HOUR },
      { claim, to: 'rejected', at: 53 * HOUR },
    ];
    expect(usualTime('inReview', [0, 1, 2, 3, 4].flatMap(twice))).toEqual({ hours: 5, claims: 5 });
  });

  it('lies between the shortest and the longest, and does not hang on the order of claims', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: FEWEST, maxLength: 60 }), (hours) => {
        const found = usualTime('inReview', reviewed(...hours));
        expect(found?.claims).toBe(hours.length);
        expect(found?.hours).toBeGreaterThanOrEqual(Math.min(...hours));
        expect(found?.hours).toBeLessThanOrEqual(Math.max(...hours));
        expect(usualTime('inReview', reviewed(...[...hours].reverse()))).toEqual(found);
      }),
    );
  });
});
