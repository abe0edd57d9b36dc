import type { Knex } from 'knex';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { present, relate, type CommandCall } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { countApproval } from '../../../plugins/role-matrix/server/services/approvals';
import { agreeOnQuotation } from '../../budget/commands/from-quotation';
import { loadTask, type TaskSnapshot } from '../../task/snapshot';
import { TASK_COMMANDS } from '../../task/states';
import { loadBid, type StoredBid } from '../queries/bids';
import type { Invitation, RfqSnapshot } from '../snapshot';
import { changeRfq } from './rfq-call';

/**
 * Takes one bid. Its office gets the tasks, each with what was bid for it as its budget. A company outside the network gets
 * no task, as it has no account: the sums are agreed on, and whoever looks after the work for the company is allocated it by hand.
 */
export async function decideRfq(call: CommandCall, { invitation, reason }: { invitation: string; reason?: string | undefined }): Promise<RfqSnapshot> {
  return changeRfq(call, 'decideRfq', async (before, trx) => {
    const winner = before.invitations.find(({ documentId }) => documentId === invitation);
    const bid = winner && (await loadBid(trx, winner.id));
    if (!winner || !bid) throw new Refusal('relation.unknown', { field: 'invitation' });
    await countApproval(trx, call.viewer, { caseId: before.caseId, amount: bid.total }, 'rfq.decide');
    for (const { documentId } of before.tasks) await take(call, trx, winner, bid, documentId);
    await trx('rfq_invitations').where({ id: winner.id }).update({ won: true });
    return { status: 'decided', decided_at: new Date(call.now), reason: reason ?? null };
  });
}

async function take(call: CommandCall, trx: Knex, { office }: Invitation, bid: StoredBid, documentId: string): Promise<void> {
  const task = present(await loadTask(trx, documentId));
  const part = bid.parts.find((one) => one.task === documentId);
  if (!part) throw new Refusal('bid.parts');
  refuseMoved(task, office !== null);
  if (office && office.id !== task.office?.id) await allocate(call, trx, task, office.id);
  const { strapi, viewer, now } = call;
  await agreeOnQuotation({ strapi, trx, actor: actorOf(viewer), now }, task.id, { description: bid.text, amount: part.amount, lines: part.lines });
}

/** The work is still free to go to whoever won: to an office as by *allocate*, to nobody of the network where it is with no office. */
function refuseMoved({ status }: TaskSnapshot, toOffice: boolean): void {
  const free: readonly string[] = toOffice ? TASK_COMMANDS.allocate.from : ['created'];
  if (!free.includes(status)) throw new Refusal('task.state', { state: status, command: 'decideRfq' });
}

async function allocate({ viewer, now }: CommandCall, trx: Knex, before: TaskSnapshot, officeId: number): Promise<void> {
  const owner = { column: 'task_id', id: before.id };
  await trx('tasks').where({ id: before.id }).update({ status: 'allocated', updated_at: new Date(now) });
  await relate(trx, 'tasks_office_lnk', owner, { column: 'office_id', id: officeId });
  await relate(trx, 'tasks_responsible_lnk', owner, { column: 'member_id', id: null });
  const after = present(await loadTask(trx, before.documentId));
  await recordChange(trx, { subject: 'task', before, after, actor: actorOf(viewer), now });
}
