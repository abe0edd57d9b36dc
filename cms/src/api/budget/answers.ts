import { z } from 'zod';
import { quantityOf } from '../../domain/money';
import { BUDGET_STATUSES, type BudgetSnapshot } from './snapshot';

export const minorUnits = z.number().int().meta({ description: 'In the smallest unit of the portal’s currency.' });

export const budgetAnswer = z
  .object({
    documentId: z.string(),
    number: z.number().int(),
    status: z.enum(BUDGET_STATUSES),
    description: z.string().nullable(),
    comment: z.string().nullable(),
    amount: minorUnits,
    approvedAmount: minorUnits.nullable(),
    decidedAt: z.string().nullable().meta({ format: 'date-time', description: 'UTC.' }),
    lines: z.array(
      z.object({
        documentId: z.string(),
        text: z.string(),
        quantity: z.string().meta({ description: 'With up to three decimals after a dot.' }),
        unitPrice: minorUnits,
        amount: minorUnits,
        approved: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Budget' });

export function answerBudget(budget: BudgetSnapshot): z.input<typeof budgetAnswer> {
  return {
    ...budget,
    decidedAt: budget.decidedAt === null ? null : new Date(budget.decidedAt).toISOString(),
    lines: budget.lines.map((line) => ({ ...line, quantity: quantityOf(line.quantity) })),
  };
}
