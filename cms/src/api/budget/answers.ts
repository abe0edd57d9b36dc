import { z } from 'zod';
import { quantityOf } from '../../domain/money';
import type { CommandViewer } from '../../http/case-scope';
import { limitLeft } from '../../plugins/role-matrix/server/services/approvals';
import { rulesOf } from '../../plugins/role-matrix/server/services/standing';
import { answerCashOffer, cashOfferAnswer } from '../cash-offer/answer';
import type { TaskBudgets } from './queries/task-budgets';
import { BUDGET_STATUSES, type BudgetSnapshot } from './snapshot';

export const minorUnits = z.number().int().meta({ description: 'In the smallest unit of the portal’s currency.' });

const moment = z.string().nullable().meta({ format: 'date-time', description: 'UTC.' });

export const budgetAnswer = z
  .object({
    documentId: z.string(),
    number: z.number().int(),
    status: z.enum(BUDGET_STATUSES),
    description: z.string().nullable(),
    comment: z.string().nullable(),
    amount: minorUnits,
    approvedAmount: minorUnits.nullable(),
    submittedAt: moment,
    decidedAt: moment,
    forwardedAt: moment.meta({ description: 'When it was left to the case handler, by somebody whose limit it passes.' }),
    forwardedBy: z.string().nullable(),
    lines: z.array(
      z.object({
        documentId: z.string(),
        text: z.string(),
        room: z.string().nullable(),
        quantity: z.string().meta({ description: 'With up to three decimals after a dot.' }),
        unitPrice: minorUnits,
        amount: minorUnits,
        approved: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Budget' });

const told = (at: number | null) => (at === null ? null : new Date(at).toISOString());

export function answerBudget(budget: BudgetSnapshot): z.input<typeof budgetAnswer> {
  return {
    ...budget,
    submittedAt: told(budget.submittedAt),
    decidedAt: told(budget.decidedAt),
    forwardedAt: told(budget.forwardedAt),
    lines: budget.lines.map((line) => ({ ...line, quantity: quantityOf(line.quantity) })),
  };
}

export const approvalLimit = z
  .object({ limit: minorUnits, left: minorUnits })
  .nullable()
  .meta({ description: 'What the viewer may approve on the case, all approvals together, and what is left of it; null without a limit, or without the right.' });

export const taskBudgetsAnswer = z
  .object({
    currency: z.string(),
    workItems: z.boolean().meta({ description: 'Whether members ask by work items here, or for one sum (answer 11).' }),
    budgets: z.array(budgetAnswer),
    cashOffers: z.array(cashOfferAnswer),
    limit: approvalLimit,
  })
  .meta({ id: 'TaskBudgets' });

export async function answerTaskBudgets({ caseId, currency, workItems, budgets, cashOffers }: TaskBudgets, viewer: CommandViewer): Promise<z.input<typeof taskBudgetsAnswer>> {
  const rules = await rulesOf(caseId);
  return { currency, workItems, budgets: budgets.map(answerBudget), cashOffers: cashOffers.map(answerCashOffer), limit: rules && (await limitLeft(viewer, caseId, rules)) };
}
