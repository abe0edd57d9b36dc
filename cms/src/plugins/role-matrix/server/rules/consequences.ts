import type { Matrix } from './matrix';
import { existsIn, RIGHT_NAMES, type Right, type Role } from './rights';

/** A role on a case by which somebody acts: her own, or that of a person she stands in for. */
export interface HeldRole {
  personId: number;
  role: Role;
  /** Minor units; null where the portal’s default holds (EH-04). */
  limit: number | null;
}

/** Somebody who holds the same roles on so many open cases. Case handlers of level 5 hold none: they have every right without. */
export interface Holding {
  memberId: number;
  held: readonly HeldRole[];
  cases: number;
}

/** The rights that end at an approval limit. */
export const LIMITED_RIGHTS = ['budget.approve', 'rfq.decide'] as const satisfies readonly Right[];
export type LimitedRight = (typeof LIMITED_RIGHTS)[number];

/** What a change of the matrix is for one member, on so many open cases. */
export type Consequence =
  | { what: 'right'; right: Right; to: boolean; cases: number }
  /** Minor units. Only where she may use the right before and after. */
  | { what: 'approvalLimit'; right: LimitedRight; from: number; to: number; cases: number };

/**
 * Whom another matrix touches (EH-18): by member, what she gains and loses on how many of her open cases. A right that one
 * role loses and another role on the same case still gives is lost to nobody.
 */
export function consequencesOf(holdings: readonly Holding[], from: Matrix, to: Matrix, portal: { workItems: boolean }): Map<number, Consequence[]> {
  const byMember = new Map<number, Map<string, Consequence>>();
  for (const { memberId, held, cases } of holdings) {
    const told = byMember.get(memberId) ?? new Map<string, Consequence>();
    for (const consequence of [...rightsChanged(held, from, to, portal), ...limitsChanged(held, from, to)]) {
      const key = JSON.stringify(consequence);
      told.set(key, { ...consequence, cases: (told.get(key)?.cases ?? 0) + cases });
    }
    if (told.size > 0) byMember.set(memberId, told);
  }
  return new Map([...byMember].map(([memberId, told]) => [memberId, [...told.values()].sort(inOrder)]));
}

type OfOneCase<Of> = Of extends unknown ? Omit<Of, 'cases'> : never;

function rightsChanged(held: readonly HeldRole[], from: Matrix, to: Matrix, portal: { workItems: boolean }): OfOneCase<Consequence>[] {
  return RIGHT_NAMES.filter((right) => existsIn(right, portal)).flatMap((right) => {
    const after = gives(to, right, held);
    return gives(from, right, held) === after ? [] : [{ what: 'right', right, to: after }];
  });
}

const gives = ({ rights }: Matrix, right: Right, held: readonly HeldRole[]): boolean => held.some(({ role }) => rights[role].includes(right));

function limitsChanged(held: readonly HeldRole[], from: Matrix, to: Matrix): OfOneCase<Consequence>[] {
  return LIMITED_RIGHTS.flatMap((right) => {
    const [before, after] = [largestLimit(from, right, held), largestLimit(to, right, held)];
    return before === null || after === null || before === after ? [] : [{ what: 'approvalLimit', right, from: before, to: after }];
  });
}

/** Up to what somebody approves by any of these roles; null where none of them has the right. */
function largestLimit({ rights, approvalLimit }: Matrix, right: LimitedRight, held: readonly HeldRole[]): number | null {
  const limits = held.filter(({ role }) => rights[role].includes(right)).map(({ limit }) => limit ?? approvalLimit);
  return limits.length === 0 ? null : Math.max(...limits);
}

/** As in the grid; what is lost stands first, limits last. */
function inOrder(one: Consequence, other: Consequence): number {
  return place(one) - place(other);
}

function place(consequence: Consequence): number {
  const row = RIGHT_NAMES.indexOf(consequence.right);
  if (consequence.what === 'approvalLimit') return 2 * RIGHT_NAMES.length + row;
  return consequence.to ? RIGHT_NAMES.length + row : row;
}
