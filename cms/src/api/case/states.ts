import type { CaseSnapshot, CaseStatus, Decision } from './snapshot';

/** The states of a case and the commands between them (spec 25). One table for commands and stock doors. */
export const CASE_COMMANDS = {
  wait: { from: ['open'], to: 'waiting', description: 'The case waits, until a day and for a reason.' },
  resume: { from: ['waiting'], to: 'open', description: 'The case goes on.' },
  close: { from: ['open', 'waiting'], to: 'closed', description: 'The work is done; the comment stays inside.' },
  cancel: { from: ['open', 'waiting'], to: 'cancelled', description: 'There is nothing to be done; not while a task is started.' },
  reopen: { from: ['closed', 'cancelled'], to: 'open', description: 'The case is taken up again; the reason stays inside.' },
} as const satisfies Record<string, { from: readonly CaseStatus[]; to: CaseStatus; description: string }>;

export type CaseCommand = keyof typeof CASE_COMMANDS;

/** The command that leads from one status to another, or none. */
export function caseCommandBetween(from: CaseStatus, to: CaseStatus): CaseCommand | null {
  const found = (Object.entries(CASE_COMMANDS) as [CaseCommand, { from: readonly CaseStatus[]; to: CaseStatus }][]).find(
    ([, row]) => row.to === to && row.from.includes(from),
  );
  return found?.[0] ?? null;
}

/** A decision is made in an open or waiting case; once made it can change, but not be undone into *none*. */
export function mayDecide(before: Pick<CaseSnapshot, 'status'>, to: Decision): boolean {
  return to !== 'none' && (before.status === 'open' || before.status === 'waiting');
}
