import type { Knex } from 'knex';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import type { CommandCall } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { countApproval } from '../../../plugins/role-matrix/server/services/approvals';
import { changeTask, type TaskChange } from '../../task/commands/change-task';
import type { TaskSnapshot } from '../../task/snapshot';
import { TASK_COMMANDS, type TaskCommand } from '../../task/states';
import { approvalOf, isWaiting, rejectionOf, type Waiting } from '../rules/approval';
import { refuseOtherBudget } from '../rules/version';
import { loadBudget, loadBudgetsOfTask, type BudgetSnapshot } from '../snapshot';

/** A decision about the budget that waits; `version` is that of the one that was looked at. */
interface Deciding extends CommandCall {
  version?: string | null;
}

/** Approves all of the budget that waits, or the lines that are named by document id, with why the rest is not. */
export async function approveBudget(call: Deciding, { lines, comment = null }: { lines?: string[]; comment?: string | null }): Promise<TaskSnapshot> {
  return changeTask(call, async (task, trx) => {
    const { state, waiting, earlier } = await decisionAbout(task, trx, call);
    const { status, approvedAmount, newlyAgreed, newlyApproved, command, replaces } = approvalOf(state, waiting, lines ?? 'all');
    await countApproval(trx, call.viewer, { caseId: task.caseId, amount: newlyAgreed });
    if (newlyApproved.length) await trx('budget_lines').whereIn('id', newlyApproved).update({ approved: true });
    const decided = status === 'submitted' ? {} : { decided_at: new Date(call.now) };
    await write(trx, call, waiting, { status, approved_amount: approvedAmount, comment: status === 'approved' ? null : comment, ...decided });
    if (replaces) await replace(trx, call, earlier);
    return moved(command, null);
  });
}

export async function rejectBudget(call: Deciding, { comment }: { comment: string }): Promise<TaskSnapshot> {
  return changeTask(call, async (task, trx) => {
    const { state, waiting, earlier } = await decisionAbout(task, trx, call);
    const { command, replaces } = rejectionOf(state);
    await write(trx, call, waiting, { status: 'rejected', comment, decided_at: new Date(call.now) });
    if (replaces) await replace(trx, call, earlier);
    return moved(command, comment);
  });
}

/** Leaves the budget that waits to the case handler, who is told: nothing of it is decided by that. */
export async function forwardBudget(call: Deciding): Promise<TaskSnapshot> {
  return changeTask(call, async (task, trx) => {
    const { waiting } = await decisionAbout(task, trx, call);
    if (waiting.forwardedAt !== null) throw new Refusal('budget.forwarded');
    await write(trx, call, waiting, { forwarded_at: new Date(call.now), forwarded_by: actorOf(call.viewer).name });
    return moved(null, null);
  });
}

/** The task is held by `changeTask`, so that of two who decide at once the second finds nothing that waits. */
async function decisionAbout(task: TaskSnapshot, trx: Knex, { command, version }: Deciding): Promise<{ state: Waiting; waiting: BudgetSnapshot; earlier: BudgetSnapshot[] }> {
  if (!isWaiting(task.status)) throw new Refusal('task.state', { state: task.status, command });
  const budgets = await loadBudgetsOfTask(trx, task.id);
  const waiting = budgets.find(({ status }) => status === 'submitted');
  if (!waiting) throw new Refusal('budget.state', { state: null });
  refuseOtherBudget(waiting, version);
  return { state: task.status, waiting, earlier: budgets.filter(({ status }) => status === 'approved' || status === 'partlyApproved') };
}

const moved = (command: TaskCommand | null, reason: string | null): TaskChange => ({
  columns: command ? { status: TASK_COMMANDS[command].to, status_reason: reason } : {},
});

async function replace(trx: Knex, call: CommandCall, earlier: BudgetSnapshot[]): Promise<void> {
  for (const budget of earlier) await write(trx, call, budget, { status: 'replaced' });
}

async function write(trx: Knex, { viewer, now }: CommandCall, before: BudgetSnapshot, columns: object): Promise<void> {
  await trx('budgets').where({ id: before.id }).update({ ...columns, updated_at: new Date(now) });
  const after = await loadBudget(trx, before.documentId);
  if (!after) throw new Refusal('notFound');
  await recordChange(trx, { subject: 'budget', before, after, actor: actorOf(viewer), now });
}
