import { z } from 'zod';
import { sum } from '../../domain/money';
import { instantText } from '../../domain/time';
import type { LimitLeft } from '../../plugins/role-matrix/server/services/approvals';
import { answerBudget, approvalLimit, budgetAnswer, minorUnits } from '../budget/answers';
import { taskSums, totalOf } from '../budget/rules/sums';
import { answerCashOffer, cashOfferAnswer } from '../cash-offer/answer';
import type { StoredCosts, StoredTaskCosts } from './queries/costs';

const sums = z
  .object({
    approved: minorUnits.meta({ description: 'In force and still the partner’s, without what was handed to the customer.' }),
    waiting: minorUnits.meta({ description: 'Asked for and not decided.' }),
    cashOffers: minorUnits,
  })
  .meta({ id: 'CostSums' });

const taskCosts = z
  .object({ documentId: z.string(), title: z.string(), status: z.string(), office: z.string().nullable(), sums, budgets: z.array(budgetAnswer), cashOffers: z.array(cashOfferAnswer) })
  .meta({ id: 'TaskCosts' });

export const caseCosts = z.object({ currency: z.string(), limit: approvalLimit, total: sums, tasks: z.array(taskCosts) }).meta({ id: 'CaseCosts' });

/** Pure: the money of a case as its cost control shows it. */
export function answerCosts(stored: readonly StoredTaskCosts[], currency: string, limit: LimitLeft | null): z.input<typeof caseCosts> {
  const tasks = stored.map(({ budgets, cashOffers, ...task }) => ({
    ...task,
    sums: taskSums(task.status === 'removed' ? [] : budgets, cashOffers),
    budgets: budgets.map(answerBudget),
    cashOffers: cashOffers.map(answerCashOffer),
  }));
  return { currency, limit, total: totalOf(tasks.map((task) => task.sums)), tasks };
}

export const settlement = z
  .object({
    currency: z.string(),
    work: z.array(z.object({ task: z.string(), office: z.string().nullable(), status: z.string(), amount: minorUnits })),
    cashOffers: z.array(z.object({ task: z.string(), text: z.string(), amount: minorUnits })),
    deductible: minorUnits.nullable(),
    decision: z
      .object({ decision: z.string(), decidedAt: z.string().nullable().meta({ format: 'date-time', description: 'UTC.' }) })
      .nullable()
      .meta({ description: 'The compensation decision, once there is one.' }),
    total: minorUnits.meta({ description: 'Work and cash together, less the deductible; never below nothing.' }),
  })
  .meta({ id: 'Settlement' });

/** Pure: what the damage comes to for the customer (answers 12, 13). */
export function answerSettlement({ tasks, decision: { decision, decidedAt } }: StoredCosts, currency: string, deductible: number | null): z.input<typeof settlement> {
  const work = tasks
    .map(({ title, office, status, budgets, cashOffers }) => ({ task: title, office, status, amount: taskSums(status === 'removed' ? [] : budgets, cashOffers).approved }))
    .filter(({ amount }) => amount > 0);
  const cashOffers = tasks.flatMap((task) => task.cashOffers.filter(({ status }) => status === 'offered').map(({ text, amount }) => ({ task: task.title, text, amount })));
  const total = sum([...work, ...cashOffers].map(({ amount }) => amount)) - (deductible ?? 0);
  const made = decision === 'none' ? null : { decision, decidedAt: decidedAt === null ? null : instantText(decidedAt) };
  return { currency, work, cashOffers, deductible, decision: made, total: Math.max(0, total) };
}
