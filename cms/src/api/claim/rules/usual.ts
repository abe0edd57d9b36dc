import type { ClaimState } from '../states';

/** How a claim came to a state, and when (milliseconds UTC). */
export interface ClaimMove {
  claim: number;
  to: ClaimState;
  at: number;
}

export interface UsualTime {
  /** Whole hours, rounded up. */
  hours: number;
  /** How many claims it was measured on. */
  claims: number;
}

/** Of how many closed claims at most it is told; older ones say little about today. */
export const CLOSED_LOOKED_AT = 50;
/** Fewer claims than these are no custom. */
export const FEWEST = 5;

const HOUR = 3_600_000;
const DECIDED: readonly ClaimState[] = ['approved', 'rejected'];

/**
 * How long closed claims usually stood in a state before they left it: the median of what each of them spent there,
 * all its visits together (CL-19). Of a draft, how long the decision took once it had been handed in. Null while too
 * few claims have been closed. `moves` are those of closed claims, each claim's in their order.
 */
export function usualTime(state: ClaimState, moves: readonly ClaimMove[]): UsualTime | null {
  const spans = byClaim(moves).flatMap((own) => (state === 'draft' ? untilDecided(own) : spentIn(state, own)));
  if (spans.length < FEWEST) return null;
  return { hours: Math.ceil(median(spans) / HOUR), claims: spans.length };
}

function byClaim(moves: readonly ClaimMove[]): ClaimMove[][] {
  const claims = new Map<number, ClaimMove[]>();
  for (const move of moves) claims.set(move.claim, [...(claims.get(move.claim) ?? []), move]);
  return [...claims.values()];
}

function spentIn(state: ClaimState, moves: readonly ClaimMove[]): number[] {
  const visits = moves.flatMap(({ to, at }, index) => {
    const left = moves[index + 1];
    return to === state && left ? [left.at - at] : [];
  });
  return visits.length > 0 ? [visits.reduce((sum, span) => sum + span, 0)] : [];
}

function untilDecided(moves: readonly ClaimMove[]): number[] {
  const submitted = moves.find(({ to }) => to === 'submitted');
  const decided = moves.find(({ to }) => DECIDED.includes(to));
  return submitted && decided ? [decided.at - submitted.at] : [];
}

function median(spans: readonly number[]): number {
  const sorted = [...spans].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
