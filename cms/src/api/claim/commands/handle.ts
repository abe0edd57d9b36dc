import type { Knex } from 'knex';
import { Refusal } from '../../../domain/refusal';
import { actorOf } from '../../../http/viewer';
import type { TakenFile } from '../../../files/taken';
import { keepDocuments } from '../../claim-document/keep';
import { findColleague } from '../../member/colleague';
import { demandSide, reachOf } from '../side';
import type { ClaimSnapshot } from '../snapshot';
import { CLAIM_COMMANDS, type ClaimCommand } from '../states';
import { changeClaim, heldClaim, moved, type ClaimCall } from './change-claim';
import { settleLines } from './decide';
import { storeComment } from './store-comment';

/** Moves a claim, with what is said about it; files come along with the answer to a question. Who begins a review that nobody has takes the claim. */
export async function moveClaim(call: ClaimCall, command: Exclude<ClaimCommand, 'submit'>, comment: string | null, files: readonly TakenFile[] = []): Promise<void> {
  const { strapi, viewer, now } = call;
  const decide = async (before: ClaimSnapshot, trx: Knex) => {
    const columns = moved(command, before, comment);
    await settleLines(trx, command, before, comment);
    return command === 'startReview' && before.agent === null ? { columns, agentId: viewer.id } : { columns };
  };
  await changeClaim(call, CLAIM_COMMANDS[command].by, decide, async (claim, trx) => {
    await keepDocuments(strapi, trx, { claim, along: 'answer', internal: false, author: viewer.id, actor: actorOf(viewer) }, files, now);
  });
}

/** Makes an agent responsible: oneself where nobody is named. */
export async function assignClaim(call: ClaimCall, agent: string | undefined): Promise<void> {
  await changeClaim(call, 'agent', async (before, trx) => {
    if (before.state === 'closed') throw new Refusal('claim.state', { state: before.state });
    if (agent === undefined) return { columns: {}, agentId: call.viewer.id };
    const colleague = await findColleague(trx, before.portalId, agent);
    if (colleague.company.kind !== 'own') throw new Refusal('relation.unknown', { field: 'agent' });
    return { columns: {}, agentId: colleague.id };
  });
}

export interface WrittenComment {
  text: string;
  internal: boolean;
  files?: readonly TakenFile[];
}

/** Writes to the other side, or, among agents, a note that never leaves them. A claim that is closed takes notes alone. */
export async function commentOnClaim(call: ClaimCall, { text, internal, files = [] }: WrittenComment): Promise<void> {
  const { strapi, viewer, now } = call;
  await strapi.db.transaction(async ({ trx }) => {
    const claim = await heldClaim(trx, call);
    if (internal) demandSide(reachOf(viewer), 'agent');
    if (!internal && (claim.state === 'draft' || claim.state === 'closed')) throw new Refusal('claim.state', { state: claim.state });
    const { id } = await storeComment(strapi, trx, { claim, text, internal, side: reachOf(viewer).side, author: viewer.id }, actorOf(viewer), now);
    await keepDocuments(strapi, trx, { claim, along: { comment: id }, internal, author: viewer.id, actor: actorOf(viewer) }, files, now);
  });
}
