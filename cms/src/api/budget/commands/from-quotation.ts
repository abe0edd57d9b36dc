import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../domain/actor';
import { recordChange } from '../../../domain/recorder';
import { present } from '../../../http/case-scope';
import { approvalOf } from '../rules/approval';
import { BUDGET, BUDGET_LINE, loadBudget, loadBudgetsOfTask, type BudgetSnapshot } from '../snapshot';

/** What was quoted for one task. Minor units, quantities in thousandths. */
export interface Quotation {
  description: string | null;
  amount: number;
  lines: readonly { text: string; room: string | null; quantity: number; unitPrice: number; amount: number }[];
}

interface Moment {
  strapi: Core.Strapi;
  trx: Knex;
  actor: Actor;
  now: number;
}

/**
 * Makes a winning bid the task's budget: a revision that is asked for and agreed on in the same moment, by the rules of
 * both. What was in force ends. Its sum has been counted against the limit of whoever decides.
 */
export async function agreeOnQuotation({ strapi, trx, actor, now }: Moment, taskId: number, { description, amount, lines }: Quotation): Promise<void> {
  const earlier = await loadBudgetsOfTask(trx, taskId);
  const stored = (await strapi.db.query(BUDGET).create({
    data: { number: (earlier[0]?.number ?? 0) + 1, status: 'submitted', description, amount, task: taskId },
  })) as { id: number; documentId: string };
  for (const [index, line] of lines.entries()) await strapi.db.query(BUDGET_LINE).create({ data: { ...line, position: index + 1, approved: false, budget: stored.id } });
  const asked = present(await loadBudget(trx, stored.documentId));
  await recordChange(trx, { subject: 'budget', before: null, after: asked, actor, now });
  const { status, approvedAmount, newlyApproved } = approvalOf('budgetSubmitted', asked, 'all');
  await trx('budget_lines').whereIn('id', newlyApproved).update({ approved: true });
  await write(asked, { status, approved_amount: approvedAmount, decided_at: new Date(now) });
  for (const budget of earlier) if (budget.status === 'approved' || budget.status === 'partlyApproved') await write(budget, { status: 'replaced' });

  async function write(before: BudgetSnapshot, columns: object): Promise<void> {
    await trx('budgets').where({ id: before.id }).update({ ...columns, updated_at: new Date(now) });
    const after = present(await loadBudget(trx, before.documentId));
    await recordChange(trx, { subject: 'budget', before, after, actor, now });
  }
}
