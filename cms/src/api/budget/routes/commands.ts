import { z } from 'zod';
import { MAX_AMOUNT, QUANTITY } from '../../../domain/money';
import { endpoint } from '../../../http/endpoint';
import { AUTHORITY } from '../../../plugins/role-matrix/server/rules/authority';
import { admit } from '../../../plugins/role-matrix/server/services/standing';
import { taskState } from '../../task/routes/commands';
import { answerBudget, answerTaskBudgets, budgetAnswer, taskBudgetsAnswer } from '../answers';
import { approveBudget, forwardBudget, rejectBudget } from '../commands/decide';
import { submitBudget } from '../commands/submit';
import { readTaskBudgets } from '../queries/task-budgets';

const byId = z.strictObject({ id: z.string().min(1).max(64) });
const asked = { who: ['member', 'apiToken'], params: byId } as const;
const command = { ...asked, method: 'POST', action: 'api::task.task.update', limits: ['write'], idempotent: true } as const;

const amount = z.number().int().min(0).max(MAX_AMOUNT);

/** Lines of work as a budget, or a template of one, takes them. */
export const newLines = z
  .array(
    z.strictObject({
      text: z.string().trim().min(1).max(200),
      room: z.string().trim().min(1).max(100).optional(),
      quantity: z.string().regex(QUANTITY),
      unitPrice: z.number().int().min(0).max(1_000_000_000),
    }),
  )
  .min(1)
  .max(100);

const newBudget = z
  .strictObject({
    description: z.string().trim().min(1).max(5000).optional(),
    amount: amount.optional().meta({ description: 'The whole sum without tax, where the budget has no lines.' }),
    lines: newLines.optional(),
  })
  .refine((body) => (body.amount === undefined) !== (body.lines === undefined), { message: 'Give either the amount or the lines.' });

const submit = endpoint({
  ...command,
  name: 'submitBudget',
  authority: AUTHORITY.submitBudget,
  summary: 'Asks for a sum for a task, in one or by lines, as the portal does it; the partner’s office does, or somebody on its behalf. While work goes on, the old one stays in force until this is approved.',
  path: '/tasks/:id/budgets',
  body: newBudget,
  response: budgetAnswer,
  status: 201,
  refusals: ['task.state', 'task.needs', 'case.state', 'budget.way'],
  handle: async ({ strapi, viewer, params, body, now }) => answerBudget(await submitBudget({ strapi, viewer, command: 'submitBudget', documentId: params.id, now }, body)),
});

const approve = endpoint({
  ...command,
  name: 'approveBudget',
  authority: AUTHORITY.approveBudget,
  summary: 'Approves the budget that waits, all of it or the lines that are named, within the limit of whoever approves (EH-04).',
  path: '/tasks/:id/budgets/approve',
  body: z.strictObject({ lines: z.array(z.string().max(64)).min(1).max(100).optional() }),
  response: taskState,
  refusals: ['task.state', 'case.state', 'budget.state', 'relation.unknown', 'limit.exceeded'],
  handle: ({ strapi, viewer, params, body, now }) => approveBudget({ strapi, viewer, command: 'approveBudget', documentId: params.id, now }, body),
});

const reject = endpoint({
  ...command,
  name: 'rejectBudget',
  authority: AUTHORITY.rejectBudget,
  summary: 'Rejects the budget that waits. One that is in force while work goes on stays in force.',
  path: '/tasks/:id/budgets/reject',
  body: z.strictObject({ comment: z.string().trim().min(1).max(2000) }),
  response: taskState,
  refusals: ['task.state', 'case.state', 'budget.state'],
  handle: ({ strapi, viewer, params, body, now }) => rejectBudget({ strapi, viewer, command: 'rejectBudget', documentId: params.id, now }, body),
});

const forward = endpoint({
  ...command,
  name: 'forwardBudget',
  authority: AUTHORITY.forwardBudget,
  summary: 'Leaves the budget that waits to the case handler, who is told.',
  path: '/tasks/:id/budgets/forward',
  body: z.strictObject({}),
  response: taskState,
  refusals: ['task.state', 'case.state', 'budget.state', 'budget.forwarded'],
  handle: ({ strapi, viewer, params, now }) => forwardBudget({ strapi, viewer, command: 'forwardBudget', documentId: params.id, now }),
});

const read = endpoint({
  ...asked,
  name: 'readTaskBudgets',
  authority: AUTHORITY.readTaskBudgets,
  summary: 'All budgets of a task, the newest first, and its cash offers.',
  method: 'GET',
  action: 'api::task.task.findOne',
  path: '/tasks/:id/budgets',
  response: taskBudgetsAnswer,
  async handle({ viewer, params }) {
    const stored = await readTaskBudgets(params.id);
    return answerTaskBudgets(await admit(null, viewer, 'readTaskBudgets', stored, stored?.taskId), viewer);
  },
});

export default { type: 'content-api', routes: [submit, approve, reject, forward, read] };
