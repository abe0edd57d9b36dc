import { sum } from '../../../domain/money';
import type { ClaimState } from '../states';
import type { ClaimTotals, LineKind } from './totals';

export const DECISIONS = ['approved', 'rejected'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Its kind in the log. Told to agents alone: what a client is told of its lines stands when the claim has been decided. */
export const LINES_DECIDED = 'claimLinesDecided';

/** What has been decided of a line: null while nobody has. Why stands with what is rejected. */
export interface Decided {
  decision: Decision | null;
  decisionReason: string | null;
}

/** Who approves a claim approves what nobody has decided (CL-18). */
export const approvingTheRest = <Line extends Decided>(lines: readonly Line[]): Line[] => lines.map((line) => (line.decision === null ? { ...line, decision: 'approved' } : line));

/** Who rejects a claim rejects each line, for the same reason; what was rejected before keeps its own. */
export const rejectingAll = <Line extends Decided>(lines: readonly Line[], reason: string | null): Line[] =>
  lines.map((line) => (line.decision === 'rejected' ? line : { ...line, decision: 'rejected', decisionReason: reason }));

/** With nothing approved a claim can only be rejected. */
export const isSomeApproved = (lines: readonly Decided[]): boolean => lines.some(({ decision }) => decision === 'approved');

/** Whether the lines say what the claim does: approved with nothing left open, or rejected altogether. */
export function agreeWith(lines: readonly Decided[], state: Decision): boolean {
  if (state === 'rejected') return lines.every(({ decision }) => decision === 'rejected');
  return isSomeApproved(lines) && lines.every(({ decision }) => decision !== null);
}

/** Clients are told of their lines once the claim has been decided; until then an agent may think again. */
export const isTold = (state: ClaimState): boolean => state === 'approved' || state === 'rejected' || state === 'closed';

/** What the approved lines come to, in minor units; never more than was asked for, as each line is approved whole. */
export function approvedTotals(lines: readonly (Pick<Decided, 'decision'> & { kind: LineKind; amount: number | null })[]): ClaimTotals {
  const of = (kind: LineKind) => sum(lines.filter((line) => line.kind === kind && line.decision === 'approved').map(({ amount }) => amount ?? 0));
  const [parts, labour] = [of('part'), of('labour')];
  return { parts, labour, total: sum([parts, labour]) };
}
