import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../crash/chance.ts';
import { drawRounds, judge, type Outcome, type Round, winnersOf } from './rounds.ts';

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

  it('are drawn so that at least one fits, mostly one only, and each finds what the last one left', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.boolean(), { minLength: 18, maxLength: 18 }), (seed, firstWins) => {
        const rounds = drawRounds(chanceOf(seed, 'rounds'), 999_999_999, 18);
        let approved = 0;
        for (const [index, one] of rounds.entries()) {
          expect(one.before).toBe(approved);
          const left = 999_999_999 - approved;
          const fitting = one.amounts.filter((amount) => amount > 0 && amount <= left);
          expect(fitting).not.toEqual([]);
          approved += winnersOf(one, 999_999_999) === 2 ? one.amounts[0] + one.amounts[1] : ((firstWins[index] ? fitting[0] : fitting.at(-1)) ?? 0);
        }
        expect(rounds.filter((one) => winnersOf(one, 999_999_999) === 1).length).toBeGreaterThan(4);
      }),
      { numRuns: 50 },
    );
  });

  it('end with pairs that come to the limit to the unit, too', () => {
    const last = Array.from({ length: 50 }, (_, seed) => drawRounds(chanceOf(seed, 'rounds'), LIMIT, 1)[0]).filter((one) => one && winnersOf(one, LIMIT) === 2);
    expect(last.length).toBeGreaterThan(0);
    for (const one of last) expect((one?.amounts[0] ?? 0) + (one?.amounts[1] ?? 0)).toBe(LIMIT);
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
