import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreeWith, approvedTotals, approvingTheRest, DECISIONS, isSomeApproved, rejectingAll, type Decision } from './decisions';
import { LINE_KINDS } from './totals';

const line = fc.record({
  kind: fc.constantFrom(...LINE_KINDS),
  amount: fc.integer({ min: 0, max: 1_000_000 }),
  decision: fc.option(fc.constantFrom(...DECISIONS)),
  decisionReason: fc.option(fc.string()),
});
const lines = fc.array(line, { maxLength: 12 });
const decided = (...decisions: (Decision | null)[]) => decisions.map((decision, index) => ({ kind: LINE_KINDS[index % 2] ?? 'part', amount: 100 * 10 ** index, decision, decisionReason: decision === 'rejected' ? 'Own reason' : null }));

describe('CL-18 what is approved of a claim', () => {
  it('is never more than was asked, and what is approved and what is not make up the whole', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const asked = approvedTotals(given.map((one) => ({ ...one, decision: 'approved' as const })));
        const approved = approvedTotals(given);
        const rest = approvedTotals(given.map((one) => ({ ...one, decision: one.decision === 'approved' ? ('rejected' as const) : ('approved' as const) })));
        for (const of of ['parts', 'labour', 'total'] as const) {
          expect(approved[of]).toBeLessThanOrEqual(asked[of]);
          expect(approved[of] + rest[of]).toBe(asked[of]);
        }
        expect(approved.total).toBe(approved.parts + approved.labour);
      }),
    );
  });

  it('grows with each line that is approved and no other way', () => {
    fc.assert(
      fc.property(lines, line, (given, more) => {
        const grown = approvedTotals([...given, more]).total - approvedTotals(given).total;
        expect(grown).toBe(more.decision === 'approved' ? more.amount : 0);
      }),
    );
  });

  it.each<[string, (Decision | null)[], { parts: number; labour: number; total: number }]>([
    ['nothing yet', [null, null], { parts: 0, labour: 0, total: 0 }],
    ['a part', ['approved', null], { parts: 100, labour: 0, total: 100 }],
    ['labour without the part', ['rejected', 'approved'], { parts: 0, labour: 1000, total: 1000 }],
    ['all of it', ['approved', 'approved', 'approved'], { parts: 10_100, labour: 1000, total: 11_100 }],
  ])('%s', (_what, decisions, totals) => {
    expect(approvedTotals(decided(...decisions))).toEqual(totals);
  });
});

describe('CL-18 who decides the claim decides its lines', () => {
  it('approving leaves no line open and changes none that is decided', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const after = approvingTheRest(given);
        after.forEach((one, index) => {
          if (given[index]?.decision === null) expect(one.decision).toBe('approved');
          else expect(one).toEqual(given[index]);
        });
        expect(agreeWith(after, 'approved')).toBe(isSomeApproved(after));
      }),
    );
  });

  it('rejecting leaves no line approved, and each has its reason', () => {
    fc.assert(
      fc.property(lines, fc.string({ minLength: 1 }), (given, reason) => {
        const after = rejectingAll(given, reason);
        expect(agreeWith(after, 'rejected')).toBe(true);
        expect(approvedTotals(after).total).toBe(0);
        after.forEach((one, index) => expect(one.decisionReason).toBe(given[index]?.decision === 'rejected' ? given[index].decisionReason : reason));
      }),
    );
  });

  it.each<[(Decision | null)[], boolean, boolean]>([
    [[null], false, false],
    [['approved', null], false, false],
    [['approved', 'rejected'], true, false],
    [['rejected', 'rejected'], false, true],
    [['approved'], true, false],
  ])('lines %j agree with an approved claim: %s, with a rejected one: %s', (decisions, approved, rejected) => {
    expect(agreeWith(decided(...decisions), 'approved')).toBe(approved);
    expect(agreeWith(decided(...decisions), 'rejected')).toBe(rejected);
  });
});
