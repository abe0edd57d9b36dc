import type { Knex } from 'knex';
import { updateIn } from '../../../domain/database/write-in';
import { Refusal } from '../../../domain/refusal';
import { approvingTheRest, isSomeApproved, rejectingAll, type Decided } from '../rules/decisions';
import type { ClaimSnapshot } from '../snapshot';
import type { ClaimCommand } from '../states';
import { changeClaim, type ClaimCall } from './change-claim';

/** What is decided of one line; null takes a decision back. */
export interface LineDecision extends Decided {
  /** Its place among the lines of the claim, from 1. */
  line: number;
}

/** An agent decides lines one by one, while the claim is read; those that are not named stay as they are (CL-18). */
export async function decideLines(call: ClaimCall, decisions: readonly LineDecision[]): Promise<void> {
  await changeClaim(call, 'agent', async (before, trx) => {
    if (before.state !== 'inReview') throw new Refusal('claim.state', { state: before.state });
    const lines = [...before.lines];
    for (const { line: place, decision, decisionReason } of decisions) {
      const line = lines[place - 1];
      if (!line) throw new Refusal('relation.unknown', { field: 'decisions' });
      lines[place - 1] = { ...line, decision, decisionReason };
    }
    await keepDecisions(trx, before.lines, lines);
    return { columns: {}, seen: false };
  });
}

/** Decides with a claim that is approved or rejected what its lines have left open. */
export async function settleLines(trx: Knex, command: ClaimCommand, { lines }: ClaimSnapshot, comment: string | null): Promise<void> {
  if (command !== 'approve' && command !== 'reject') return;
  const settled = command === 'approve' ? approvingTheRest(lines) : rejectingAll(lines, comment);
  if (command === 'approve' && !isSomeApproved(settled)) throw new Refusal('claim.nothingApproved');
  await keepDecisions(trx, lines, settled);
}

async function keepDecisions(trx: Knex, before: ClaimSnapshot['lines'], after: ClaimSnapshot['lines']): Promise<void> {
  for (const [index, { id, decision, decisionReason }] of after.entries()) {
    const stood = before[index];
    if (stood?.decision === decision && stood.decisionReason === decisionReason) continue;
    await updateIn(trx, 'claim_lines', { id }, { decision, decision_reason: decisionReason });
  }
}
