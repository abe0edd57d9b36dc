import type { Matrix } from './matrix';
import { existsIn, RIGHT_NAMES, ROLE_NAMES, type Right, type Role } from './rights';

/** A change of a matrix by one gesture: a role gains or loses a right, or the portal's approval limit is another. */
export type MatrixDifference =
  | { what: 'right'; role: Role; right: Right; from: boolean; to: boolean }
  /** Minor units. */
  | { what: 'approvalLimit'; from: number; to: number };

/** In the order of the grid: right by right, role by role, the limit last. */
export function matrixDifferences(from: Matrix, to: Matrix): MatrixDifference[] {
  const found: MatrixDifference[] = [];
  for (const right of RIGHT_NAMES) {
    for (const role of ROLE_NAMES) {
      const [before, after] = [from, to].map(({ rights }) => rights[role].includes(right)) as [boolean, boolean];
      if (before !== after) found.push({ what: 'right', role, right, from: before, to: after });
    }
  }
  if (from.approvalLimit !== to.approvalLimit) found.push({ what: 'approvalLimit', from: from.approvalLimit, to: to.approvalLimit });
  return found;
}

/** The matrix with each of the differences made: it has what they say under `to`. */
export function matrixWith(matrix: Matrix, differences: Iterable<MatrixDifference>): Matrix {
  const rights = Object.fromEntries(ROLE_NAMES.map((role) => [role, new Set(matrix.rights[role])])) as Record<Role, Set<Right>>;
  let { approvalLimit } = matrix;
  for (const difference of differences) {
    if (difference.what === 'approvalLimit') approvalLimit = difference.to;
    else if (difference.to) rights[difference.role].add(difference.right);
    else rights[difference.role].delete(difference.right);
  }
  return { rights: rightsWhere((role, right) => rights[role].has(right)), approvalLimit };
}

/** A portal that turned to work items, or from them, may have a matrix with rights that mean nothing there any more. */
export function matrixWithin(matrix: Matrix, portal: { workItems: boolean }): Matrix {
  return { ...matrix, rights: rightsWhere((role, right) => matrix.rights[role].includes(right) && existsIn(right, portal)) };
}

function rightsWhere(has: (role: Role, right: Right) => boolean): Matrix['rights'] {
  return Object.fromEntries(ROLE_NAMES.map((role) => [role, RIGHT_NAMES.filter((right) => has(role, right))])) as Record<Role, Right[]>;
}
