import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { present, type CommandCall } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { admit, admitHolding } from '../../../plugins/role-matrix/server/services/standing';
import { loadBudgetsOfTask, type BudgetSnapshot } from '../../budget/snapshot';
import { refuseEndedCase } from '../../task/recorded';
import { heldTask } from '../../task/commands/change-task';
import { loadTask } from '../../task/snapshot';
import { offeredWork } from '../rules/offered-work';
import { CASH_OFFER, loadCashOffer, loadCashOffersOfTask, standsInTheWay, type CashOfferSnapshot } from '../recorded';

export interface NewCashOffer {
  text: string;
  /** Minor units. */
  amount: number;
  /** The document id of a line; none for the whole task. */
  line?: string;
}

/** Before or after approval, and whatever has come of the work: only a removed task has nothing to hand over. */
export async function makeCashOffer(call: CommandCall, { text, amount, line }: NewCashOffer): Promise<CashOfferSnapshot> {
  const { strapi, viewer, now } = call;
  return strapi.db.transaction(async ({ trx }) => {
    const task = await heldTask(trx, call);
    const budgets = await loadBudgetsOfTask(trx, task.id);
    const lineId = line === undefined ? null : lineOf(budgets, line);
    await admit(trx, viewer, call.command, task, task.id, offeredWork(task.status, budgets, lineId));
    refuseEndedCase(task);
    if (task.status === 'removed') throw new Refusal('task.state', { state: task.status, command: 'makeCashOffer' });
    if (standsInTheWay(await loadCashOffersOfTask(trx, task.id), lineId)) throw new Refusal('cashOffer.standing');
    const stored = (await strapi.db.query(CASH_OFFER).create({ data: { text, amount, status: 'offered', task: task.id, line: lineId } })) as { documentId: string };
    const after = present(await loadCashOffer(trx, stored.documentId));
    await recordChange(trx, { subject: 'cashOffer', before: null, after, actor: actorOf(viewer), now });
    return after;
  });
}

export async function withdrawCashOffer(call: CommandCall): Promise<CashOfferSnapshot> {
  const { strapi, viewer, command, documentId, now } = call;
  return strapi.db.transaction(async ({ trx }) => {
    const before = await admitHolding(trx, call, 'cash_offers', loadCashOffer);
    const task = present(await loadTask(trx, before.taskDocumentId));
    await admit(trx, viewer, command, before, task.id, offeredWork(task.status, await loadBudgetsOfTask(trx, task.id), before.lineId));
    refuseEndedCase(before);
    await trx('cash_offers').where({ id: before.id }).update({ status: 'withdrawn', updated_at: new Date(now) });
    const after = present(await loadCashOffer(trx, documentId));
    await recordChange(trx, { subject: 'cashOffer', before, after, actor: actorOf(viewer), now });
    return after;
  });
}

/** A line of a budget that is in force or waits; what was rejected or replaced is nobody's work any more. */
function lineOf(budgets: readonly BudgetSnapshot[], documentId: string): number {
  const alive = budgets.filter(({ status }) => status !== 'rejected' && status !== 'replaced');
  const found = alive.flatMap(({ lines }) => lines).find((line) => line.documentId === documentId);
  if (!found) throw new Refusal('relation.unknown');
  return found.id;
}
