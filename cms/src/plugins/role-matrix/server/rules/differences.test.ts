import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixDifferences, matrixWith, matrixWithin } from './differences';
import { matrixFindings } from './findings';
import { DEFAULT_MATRIX, type Matrix } from './matrix';
import { existsIn, RIGHT_NAMES, ROLE_NAMES } from './rights';

const rights = fc.subarray(RIGHT_NAMES);
const matrix: fc.Arbitrary<Matrix> = fc.record({
  rights: fc.record({ externalCaseHandler: rights, projectManager: rights, inspector: rights }),
  approvalLimit: fc.nat(1_000_000_00),
});
const portal = fc.record({ workItems: fc.boolean() });

describe('EH-01 the difference of two matrices', () => {
  it('is told right by right and role by role, the limit last', () => {
    const changed: Matrix = {
      rights: { externalCaseHandler: ['rfq.decide'], projectManager: [], inspector: ['inspection.start', 'tasks.manage'] },
      approvalLimit: 500,
    };
    expect(matrixDifferences(DEFAULT_MATRIX, changed)).toEqual([
      { what: 'right', role: 'inspector', right: 'tasks.manage', from: false, to: true },
      { what: 'right', role: 'externalCaseHandler', right: 'rfq.decide', from: false, to: true },
      { what: 'right', role: 'inspector', right: 'inspection.start', from: false, to: true },
      { what: 'approvalLimit', from: 0, to: 500 },
    ]);
  });

  it('leads from the one to the other, and there is none of a matrix to itself', () => {
    fc.assert(
      fc.property(matrix, matrix, (from, to) => {
        expect(matrixDifferences(matrixWith(from, matrixDifferences(from, to)), to)).toEqual([]);
        expect(matrixDifferences(from, from)).toEqual([]);
        expect(matrixDifferences(to, from)).toHaveLength(matrixDifferences(from, to).length);
      }),
    );
  });
});

describe('EH-02 rights that a portal does not know', () => {
  it('are found one by one, and gone from a matrix within the portal', () => {
    fc.assert(
      fc.property(matrix, portal, (candidate, of) => {
        const foreign = ROLE_NAMES.flatMap((role) => candidate.rights[role].filter((right) => !existsIn(right, of)));
        expect(matrixFindings(candidate, of)).toHaveLength(foreign.length);
        const within = matrixWithin(candidate, of);
        expect(matrixFindings(within, of)).toEqual([]);
        expect(matrixDifferences(candidate, within)).toHaveLength(foreign.length);
      }),
    );
  });

  it.each([
    ['cashOffer.tasks', false, 'cashOffer.tasks exists only in portals that work with work items.'],
    ['budget.onBehalf', true, 'budget.onBehalf exists only in portals that do not work with work items.'],
  ] as const)('%s where work items are %s', (right, workItems, message) => {
    const candidate = matrixWith(DEFAULT_MATRIX, [{ what: 'right', role: 'projectManager', right, from: false, to: true }]);
    expect(matrixFindings(candidate, { workItems })).toEqual([{ setting: 'rights.projectManager', message }]);
  });
});
