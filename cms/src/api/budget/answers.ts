import { z } from 'zod';
import { quantityOf } from '../../domain/money';
import type { CommandViewer } from '../../http/case-scope';
import { may, type CaseRules } from '../../plugins/role-matrix/server/rules/may';
import { limitLeft } from '../../plugins/role-matrix/server/services/approvals';
import { rulesOf } from '../../plugins/role-matrix/server/services/standing';
import { answerCashOffer, cashOfferAnswer } from '../cash-offer/answer';
import { offeredWork } from '../cash-offer/rules/offered-work';
import type { TaskBudgets } from './queries/task-budgets';
import { compared, nextLines, SINCE, standingLines } from './rules/standing';
import { taskSums } from './rules/sums';
import { versionOf } from './rules/version';
import { BUDGET_STATUSES, type BudgetSnapshot } from './snapshot';

export const minorUnits = z.number().int().meta({ description: 'In the smallest unit of the portal’s currency.' });

const quantity = z.string().meta({ description: 'With up to three decimals after a dot.' });

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
        quantity,
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

const budgetChange = z
  .object({
    before: minorUnits.meta({ description: 'What is approved now, and still the partner’s.' }),
    lines: z.array(
      z.object({
        line: z.string(),
        since: z.enum(SINCE).meta({ description: 'Whether it stands as it was approved, takes the place of another sum for the same work, or is new.' }),
        before: minorUnits.nullable().meta({ description: 'What was approved for the same work.' }),
      }),
    ),
    leftOut: z.array(z.object({ text: z.string(), room: z.string().nullable(), amount: minorUnits })).meta({ description: 'What is approved, and not asked for any more.' }),
  })
  .meta({ id: 'BudgetChange' });

const nextLine = z
  .object({
    text: z.string(),
    room: z.string().nullable(),
    quantity,
    unitPrice: minorUnits,
    approved: z.boolean(),
    comment: z.string().nullable().meta({ description: 'Why it, or a change of it, was not approved.' }),
  })
  .meta({ id: 'NextBudgetLine' });

export const taskBudgetsAnswer = z
  .object({
    currency: z.string(),
    workItems: z.boolean().meta({ description: 'Whether members ask by work items here, or for one sum (answer 11).' }),
    budgets: z.array(budgetAnswer),
    cashOffers: z.array(cashOfferAnswer),
    change: budgetChange.nullable().meta({ description: 'What the budget that waits changes of what is approved; null where nothing waits, or nothing is approved.' }),
    next: z.array(nextLine).meta({ description: 'The lines from which the next budget starts: what is in force, and what was not approved.' }),
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
    change: changeOf(stored),
    next: nextLines(budgets, cashOffers).map(({ text, room, quantity: thousandths, unitPrice, approved, comment }) => ({ text, room, quantity: quantityOf(thousandths), unitPrice, approved, comment })),
    limit: rules && (await limitLeft(viewer, caseId, rules)),
    offering: rules ? offeringOf(stored, viewer, rules) : { task: false, lines: [], withdrawn: [] },
  };
}

function changeOf({ budgets, cashOffers }: TaskBudgets): z.input<typeof budgetChange> | null {
  const waiting = budgets.find(({ status }) => status === 'submitted');
  const before = taskSums(budgets, cashOffers).approved;
  if (!waiting || before === 0) return null;
  const { lines, leftOut } = compared(standingLines(budgets, cashOffers), waiting.lines);
  return {
    before,
    lines: lines.map(({ line, since, before: was }) => ({ line: line.documentId, since, before: was?.amount ?? null })),
    leftOut: leftOut.map(({ text, room, amount }) => ({ text, room, amount })),
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
