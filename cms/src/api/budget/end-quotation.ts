import type { Knex } from 'knex';
import { recordChange, type Change } from '../../domain/recorder';
import type { TaskSnapshot } from '../task/snapshot';
import { loadBudget, loadBudgetsOfTask } from './snapshot';

/**
 * A quotation is its office's: where the task goes to another before work is under way, the sum that was agreed on with
 * the first one ends. A task that had no office keeps it: then a company outside the network has quoted.
 */
export async function endQuotation(trx: Knex, { before, after, actor, now }: Change<TaskSnapshot>): Promise<void> {
  if (!before?.office || before.office.id === after.office?.id || before.budget?.status !== 'approved') return;
  for (const budget of await loadBudgetsOfTask(trx, after.id)) {
    if (budget.status !== 'approved' && budget.status !== 'partlyApproved') continue;
    await trx('budgets').where({ id: budget.id }).update({ status: 'replaced', updated_at: new Date(now) });
    const ended = await loadBudget(trx, budget.documentId);
    if (ended) await recordChange(trx, { subject: 'budget', before: budget, after: ended, actor, now });
  }
}
