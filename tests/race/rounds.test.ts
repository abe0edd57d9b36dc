import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../crash/chance.ts';
import { drawRound, judge, type Outcome, type Round, winnersOf } from './rounds.ts';

const LIMIT = 1000;
const round = (first: number, second: number, before = 0): Round => ({ amounts: [first, second], before, reversed: false });
const outcome = (of: Round, statuses: [number, number], approved: number, counted = approved): Outcome => ({ ...of, statuses, approved, counted });
const failing = (one: Outcome): string[] => judge([one], LIMIT).filter(({ found }) => found.length > 0).map(({ name }) => name);

describe('EH-04 rounds of two approvals', () => {
  it.each<[Round, number]>([
    [round(500, 500), 2],
    [round(501, 500), 1],
    [round(1001, 1000), 1],
    [round(1001, 1001), 0],
    [round(400, 400, 201), 1],
    [round(400, 400, 200), 2],
  ])('%j: %s can be given', (drawn, winners) => {
    expect(winnersOf(drawn, LIMIT)).toBe(winners);
  });

  it('are drawn so that at least one fits, mostly one only, and something is left for the next', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 99_900_000 }), (seed, before) => {
        const chance = chanceOf(seed, 'rounds');
        const limit = 100_000_000;
        const drawn = Array.from({ length: 50 }, () => drawRound(chance, { limit, before, isLast: false }));
        const winners = drawn.map((one) => winnersOf(one, limit));
        expect(winners).not.toContain(0);
        expect(winners.filter((count) => count === 1).length).toBeGreaterThan(20);
        for (const { amounts } of drawn.filter((one) => winnersOf(one, limit) === 2)) expect(before + amounts[0] + amounts[1]).toBeLessThan(limit);
        for (const amount of drawn.flatMap(({ amounts }) => amounts)) expect(amount).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });

  it('draw pairs that come to the limit to the unit, at the end of a case', () => {
    const chance = chanceOf(1, 'rounds');
    const drawn = Array.from({ length: 50 }, () => drawRound(chance, { limit: LIMIT, before: 100, isLast: true }));
    const both = drawn.filter((one) => winnersOf(one, LIMIT) === 2);
    expect(both.length).toBeGreaterThan(0);
    for (const { before, amounts } of both) expect(before + amounts[0] + amounts[1]).toBe(LIMIT);
  });

  it('pass when one of two has won', () => {
    expect(failing(outcome(round(600, 600), [200, 403], 600))).toEqual([]);
    expect(failing(outcome(round(500, 500), [200, 200], 1000))).toEqual([]);
  });

  it.each<[string, Outcome, number]>([
    ['both won where one fits', outcome(round(600, 600), [200, 200], 1200), 2],
    ['none won', outcome(round(600, 600), [403, 403], 0), 1],
    ['one failed', outcome(round(600, 600), [200, 500], 600), 1],
    ['something else is counted', outcome(round(600, 600), [200, 403], 600, 0), 1],
    ['something else was approved', outcome(round(600, 600), [200, 403], 500), 1],
  ])('fail when %s', (_what, one, checks) => {
    expect(failing(one)).toHaveLength(checks);
  });
});
