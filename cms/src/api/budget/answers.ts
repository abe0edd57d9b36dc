import { z } from 'zod';
import { quantityOf } from '../../domain/money';
import type { CommandViewer } from '../../http/case-scope';
import { may, type CaseRules } from '../../plugins/role-matrix/server/rules/may';
import { limitLeft } from '../../plugins/role-matrix/server/services/approvals';
import { rulesOf } from '../../plugins/role-matrix/server/services/standing';
import { answerCashOffer, cashOfferAnswer } from '../cash-offer/answer';
import { offeredWork } from '../cash-offer/rules/offered-work';
import type { TaskBudgets } from './queries/task-budgets';
import { versionOf } from './rules/version';
import { BUDGET_STATUSES, type BudgetSnapshot } from './snapshot';

export const minorUnits = z.number().int().meta({ description: 'In the smallest unit of the portal’s currency.' });

const moment = z.string().nullable().meta({ format: 'date-time', description: 'UTC.' });

export const budgetAnswer = z
  .object({
    documentId: z.string(),
    number: z.number().int(),
    version: z.string().meta({ description: 'For `If-Match` when it is decided about.' }),
    status: z.enum(BUDGET_STATUSES),
    description: z.string().nullable(),
    comment: z.string().nullable(),
    amount: minorUnits,
    approvedAmount: minorUnits.nullable(),
    submittedAt: moment,
    decidedAt: moment,
    forwardedAt: moment.meta({ description: 'When it was left to the case handler, by somebody whose limit it passes.' }),
    forwardedBy: z.string().nullable(),
    calculation: z
      .object({ name: z.string(), type: z.string(), size: z.number().int() })
      .nullable()
      .meta({ description: 'How one sum was worked out, as a file; the workspace reads it under the case.' }),
    coveredTasks: z.array(z.object({ documentId: z.string(), title: z.string() })).meta({ description: 'What else of the office’s work on the case the sum is for.' }),
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
    version: versionOf(budget),
    calculation: budget.calculation && { name: budget.calculation.name, type: budget.calculation.mime, size: Math.round(budget.calculation.size * 1000) },
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
    offering: z
      .object({ task: z.boolean(), lines: z.array(z.string()), withdrawn: z.array(z.string()) })
      .meta({ description: 'What the viewer has the right to hand to the customer now, the task or which lines, and which offers to take back (EH-02).' }),
  })
  .meta({ id: 'TaskBudgets' });

export async function answerTaskBudgets(stored: TaskBudgets, viewer: CommandViewer): Promise<z.input<typeof taskBudgetsAnswer>> {
  const { caseId, currency, workItems, budgets, cashOffers } = stored;
  const rules = await rulesOf(caseId);
  return {
    currency,
    workItems,
    budgets: budgets.map(answerBudget),
    cashOffers: cashOffers.map(answerCashOffer),
    limit: rules && (await limitLeft(viewer, caseId, rules)),
    offering: rules ? offeringOf(stored, viewer, rules) : { task: false, lines: [], withdrawn: [] },
  };
}

/** The same question that the commands ask, so that no control stands where its command would be refused. */
function offeringOf({ taskId, taskStatus, budgets, cashOffers }: TaskBudgets, viewer: CommandViewer, rules: CaseRules): z.input<typeof taskBudgetsAnswer>['offering'] {
  const place = rules.people.tasks.find(({ id }) => id === taskId) ?? null;
  const allows = (command: 'makeCashOffer' | 'withdrawCashOffer', lineId: number | null) =>
    viewer.kind === 'apiToken' || may(viewer.member, command, rules, place, offeredWork(taskStatus, budgets, lineId)).allowed;
  return {
    task: allows('makeCashOffer', null),
    lines: budgets.flatMap(({ lines }) => lines.filter(({ id }) => allows('makeCashOffer', id)).map(({ documentId }) => documentId)),
    withdrawn: cashOffers.filter(({ lineId }) => allows('withdrawCashOffer', lineId)).map(({ documentId }) => documentId),
  };
}
