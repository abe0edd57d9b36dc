import type { Knex } from 'knex';
import { isUniqueViolation } from '../../domain/database/unique-violation';
import { insertIn } from '../../domain/database/write-in';
import { silent, type EventDraft } from '../../domain/events';
import { registerRecordedType, type Change, type Recorded } from '../../domain/recorder';
import { refuseForeign } from '../../domain/references';
import { Refusal } from '../../domain/refusal';
import { claimRow } from './list/row';
import { agreeWith, approvedTotals, LINES_DECIDED } from './rules/decisions';
import { CLAIM, CLAIM_COMMENT, CLAIM_LINE, type ClaimSnapshot } from './snapshot';
import { CLAIM_COMMANDS, claimCommandBetween, type ClaimCommand, type ClaimSide } from './states';

/** What a claim asks for: fixed once it has been handed in. */
const ASKED = ['contactName', 'contactEmail', 'contactCompany', 'contactPhone', 'serial', 'failureDate', 'verdict', 'problem', 'description', 'partsTotal', 'labourTotal', 'total', 'submittedAt'] as const satisfies readonly (keyof ClaimSnapshot)[];

const asked = (claim: ClaimSnapshot) => JSON.stringify([ASKED.map((field) => claim[field]), claim.lines.map(({ id: _id, decision: _decision, decisionReason: _reason, ...line }) => line)]);

/** The lines about which something else has been decided than before. */
const newlyDecided = (before: ClaimSnapshot, after: ClaimSnapshot) =>
  after.lines.filter(({ decision, decisionReason }, index) => {
    const stood = before.lines[index];
    return (stood?.decision ?? null) !== decision || (stood?.decisionReason ?? null) !== decisionReason;
  });

/** Lines are decided while the claim is read, and agree with what it comes to (CL-18). */
function checkDecisions(before: ClaimSnapshot, after: ClaimSnapshot): void {
  const { state, lines } = after;
  if (before.state !== 'inReview' && newlyDecided(before, after).length > 0) throw new Refusal('claim.state', { state: before.state });
  if (lines.some(({ decision, decisionReason }) => (decision === 'rejected') !== (decisionReason !== null))) throw new Refusal('input.invalid', { findings: [{ path: 'body.decisions', message: 'What is rejected has a reason, and nothing else has.' }] });
  if (before.state !== state && (state === 'approved' || state === 'rejected') && !agreeWith(lines, state)) throw new Refusal('claim.state', { state: before.state, wanted: state });
}

export function checkClaim(before: ClaimSnapshot | null, after: ClaimSnapshot): void {
  const { portalId, company, creator, agent, state } = after;
  refuseForeign(portalId, [company, creator, agent]);
  if (company.kind !== 'dealer' && company.kind !== 'client') throw new Refusal('relation.unknown', { field: 'company' });
  if (agent && agent.kind !== 'own') throw new Refusal('relation.unknown', { field: 'agent' });
  if (!before) {
    if (state !== 'draft') throw new Refusal('claim.state', { state: null, wanted: state });
    return;
  }
  if (before.portalId !== portalId) throw new Refusal('relation.fixed', { field: 'portal' });
  if (before.company.id !== company.id) throw new Refusal('relation.fixed', { field: 'company' });
  if (before.number !== after.number) throw new Refusal('relation.fixed', { field: 'number' });
  if (before.state !== state && !claimCommandBetween(before.state, state)) throw new Refusal('claim.state', { state: before.state, wanted: state });
  if (before.state !== 'draft' && asked(before) !== asked(after)) throw new Refusal('claim.state', { state: before.state });
  checkDecisions(before, after);
}

/** What the client may be told of its own claim; no customer's news. */
const told = (kind: string, facts: EventDraft['public']): EventDraft => ({ kind, news: null, public: facts, private: {} });

/** How a claim moved; null where it did not. Two commands lead from a question back to the review: the answer brings words, an agent who goes on without one none. */
export function moveOf(before: ClaimSnapshot, after: ClaimSnapshot): ClaimCommand | null {
  if (before.state === after.state) return null;
  return before.state === 'infoRequested' ? claimCommandBetween(before.state, after.state, after.stateComment === null ? 'agent' : 'client') : claimCommandBetween(before.state, after.state);
}

/** How a claim moved. A draft that saves itself makes no events. */
export function deriveClaim(before: ClaimSnapshot | null, after: ClaimSnapshot): EventDraft[] {
  if (!before) return [silent('claimCreated', { number: after.number })];
  const events: EventDraft[] = [];
  const command = moveOf(before, after);
  if (command) events.push(told(CLAIM_COMMANDS[command].event, { from: before.state, to: after.state, comment: after.stateComment, ...(command === 'approve' && { approved: approvedTotals(after.lines).total }) }));
  const lines = command ? [] : newlyDecided(before, after).map(({ description, decision, decisionReason }) => ({ line: description ?? '', decision, reason: decisionReason }));
  if (lines.length > 0) events.push(silent(LINES_DECIDED, { lines }));
  if (before.agent?.id !== after.agent?.id) events.push(silent('claimAssigned', { from: before.agent?.name ?? null, to: after.agent?.name ?? null }));
  return events;
}

async function projectClaim(trx: Knex, { after }: Change<ClaimSnapshot>): Promise<void> {
  try {
    await insertIn(trx, 'portico_claim_list', [claimRow(after)], ['claim_id']);
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('claim.numberTaken', { number: after.number });
    throw error;
  }
}

/** A comment is what it is from its first moment. */
export interface CommentSnapshot extends Recorded {
  claimId: number;
  text: string;
  internal: boolean;
  /** Whose side it is written on. */
  side: ClaimSide;
}

export function registerClaim(): void {
  // Without `load` the stock doors are closed: what a claim is, its commands say.
  registerRecordedType<ClaimSnapshot>({ subject: 'claim', uid: CLAIM, logOf: ({ id }) => ({ aggregate: 'claim', aggregateId: id }), check: checkClaim, derive: deriveClaim, project: projectClaim });
  registerRecordedType({ subject: 'claimLine', uid: CLAIM_LINE, derive: () => [] });
  registerRecordedType<CommentSnapshot>({
    subject: 'claimComment',
    uid: CLAIM_COMMENT,
    logOf: ({ claimId }) => ({ aggregate: 'claim', aggregateId: claimId }),
    derive: (_before, { internal }) => [silent(internal ? 'claimNoted' : 'claimCommented')],
  });
}
