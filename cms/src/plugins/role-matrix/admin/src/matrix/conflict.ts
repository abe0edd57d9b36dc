import { detailsOf } from '../../../../shared/admin/src/refusals';
import { matrixDifferences, matrixWith, type MatrixDifference } from '../../../server/rules/differences';
import type { Matrix } from '../../../server/rules/matrix';

/** Somebody else saved in the meantime. */
export interface Conflict {
  /** The version that is in force now. */
  version: number;
  savedBy: string | null;
  /** What each changed of the version that both began with. */
  theirs: MatrixDifference[];
  mine: MatrixDifference[];
  /** What only one of them can have: where both changed the limit. A right that both changed, they changed alike. */
  opposed: MatrixDifference[];
  /** My changes on top of theirs. */
  merged: Matrix;
}

interface Details {
  version: number;
  savedBy: string | null;
  differences: MatrixDifference[];
}

/** `before` is what I began with, `wanted` what I made of it, `sent` what was refused: another than that after a second conflict. */
export function conflictIn(error: unknown, before: Matrix, wanted: Matrix, sent = wanted): Conflict | null {
  const { code, version = 0, savedBy = null, differences = [] } = detailsOf<Details>(error);
  if (code !== 'settings.conflict') return null;
  const theirs = matrixDifferences(before, matrixWith(sent, differences));
  const mine = matrixDifferences(before, wanted);
  const opposed = mine.filter((change) => theirs.some((other) => sameCell(change, other) && other.to !== change.to));
  return { version, savedBy, theirs, mine, opposed, merged: matrixWith(matrixWith(before, theirs), mine) };
}

function sameCell(one: MatrixDifference, other: MatrixDifference): boolean {
  if (one.what === 'approvalLimit' || other.what === 'approvalLimit') return one.what === other.what;
  return one.role === other.role && one.right === other.right;
}
