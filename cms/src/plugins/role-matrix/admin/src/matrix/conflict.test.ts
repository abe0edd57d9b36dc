import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixDifferences } from '../../../server/rules/differences';
import type { Matrix } from '../../../server/rules/matrix';
import { RIGHT_NAMES, ROLE_NAMES } from '../../../server/rules/rights';
import { conflictIn } from './conflict';

const rights = fc.subarray(RIGHT_NAMES);
const matrix: fc.Arbitrary<Matrix> = fc.record({
  rights: fc.record({ externalCaseHandler: rights, projectManager: rights, inspector: rights }),
  approvalLimit: fc.nat(3),
});
const refused = (wanted: Matrix, theirs: Matrix) => ({ details: { code: 'settings.conflict', version: 7, savedBy: 'Kari', differences: matrixDifferences(wanted, theirs) } });

describe('EH-01 CP-01 two who changed the matrix at once', () => {
  it('are told apart from what the server says differs, and neither loses a right that only they changed', () => {
    fc.assert(
      fc.property(matrix, matrix, matrix, (before, wanted, theirs) => {
        const conflict = conflictIn(refused(wanted, theirs), before, wanted);
        expect(conflict?.theirs).toEqual(matrixDifferences(before, theirs));
        expect(conflict?.mine).toEqual(matrixDifferences(before, wanted));
        for (const role of ROLE_NAMES) {
          for (const right of RIGHT_NAMES) {
            const [was, mine, other, now] = [before, wanted, theirs, conflict?.merged].map((each) => each?.rights[role].includes(right));
            expect(now).toBe(mine === was ? other : mine);
          }
        }
        expect(conflict?.opposed).toEqual(
          wanted.approvalLimit !== before.approvalLimit && theirs.approvalLimit !== before.approvalLimit && wanted.approvalLimit !== theirs.approvalLimit
            ? [{ what: 'approvalLimit', from: before.approvalLimit, to: wanted.approvalLimit }]
            : [],
        );
      }),
    );
  });

  it('are told apart after a second conflict too', () => {
    fc.assert(
      fc.property(matrix, matrix, matrix, matrix, (before, wanted, theirs, again) => {
        const merged = conflictIn(refused(wanted, theirs), before, wanted)?.merged ?? wanted;
        const second = conflictIn(refused(merged, again), before, wanted, merged);
        expect(second?.theirs).toEqual(matrixDifferences(before, again));
        expect(second?.mine).toEqual(matrixDifferences(before, wanted));
      }),
    );
  });

  it('another refusal is none', () => {
    const empty = { rights: { externalCaseHandler: [], projectManager: [], inspector: [] }, approvalLimit: 0 };
    expect(conflictIn({ details: { code: 'right.missing' } }, empty, empty)).toBeNull();
  });
});
