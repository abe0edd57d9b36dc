import { z } from 'zod';
import { MAX_AMOUNT, QUANTITY } from '../../../domain/money';
import { endpoint } from '../../../http/endpoint';
import { Refusal } from '../../../domain/refusal';
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

/** Who decides says which budget she looked at; who takes whatever waits does not (PF-09). */
const decision = { ...command, ifMatch: 'optional', response: taskState } as const;

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

// A form, which brings the calculation, knows words only.
const amountInWords = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)
  .pipe(amount);
const tasks = z.array(z.string().min(1).max(64)).max(50);
const tasksInWords = z
  .string()
  .max(4000)
  .transform((given) => given.split(',').filter(Boolean))
  .pipe(tasks);

const newBudget = z
  .strictObject({
    description: z.string().trim().min(1).max(5000).optional(),
    amount: z.union([amount, amountInWords]).optional().meta({ description: 'The whole sum without tax and materials, where the budget has no lines.' }),
    coveredTasks: z.union([tasks, tasksInWords]).optional().meta({ description: 'Other tasks of the office on the case that one sum is for: document ids, in a form parted by commas.' }),
    lines: newLines.optional(),
  })
  .refine((body) => (body.amount === undefined) !== (body.lines === undefined), { message: 'Give either the amount or the lines.' })
  .refine((body) => body.lines === undefined || body.coveredTasks === undefined, { message: 'Lines say by themselves what they are for.', path: ['coveredTasks'] });

const submit = endpoint({
  ...command,
  name: 'submitBudget',
  authority: AUTHORITY.submitBudget,
  summary: 'Asks for a sum for a task, in one, with the file that it was worked out in, or by lines, as the portal does it; the partner’s office does, or somebody on its behalf. While work goes on, the old one stays in force until this is approved.',
  path: '/tasks/:id/budgets',
  body: newBudget,
  files: 'calculation',
  response: budgetAnswer,
  status: 201,
  limits: ['write', 'upload'],
  refusals: ['task.state', 'task.needs', 'case.state', 'budget.way', 'relation.unknown'],
  async handle({ strapi, viewer, params, body, files: [calculation = null], now }) {
    if (calculation && body.lines) throw new Refusal('input.invalid', { findings: [{ path: 'body.file', message: 'A calculation goes with one sum.' }] });
    return answerBudget(await submitBudget({ strapi, viewer, command: 'submitBudget', documentId: params.id, now }, body, calculation));
  },
});

const approve = endpoint({
  ...decision,
  name: 'approveBudget',
  authority: AUTHORITY.approveBudget,
  summary: 'Approves the budget that waits, all of it or the lines that are named, within the limit of whoever approves (EH-04). Lines that were approved before stay approved; named alone, they are what is approved.',
  path: '/tasks/:id/budgets/approve',
  body: z.strictObject({ lines: z.array(z.string().max(64)).min(1).max(100).optional(), comment: z.string().trim().min(1).max(2000).optional().meta({ description: 'Why the rest is not approved.' }) }),
  refusals: ['task.state', 'case.state', 'budget.state', 'precondition.failed', 'relation.unknown', 'limit.exceeded'],
  handle: ({ strapi, viewer, params, body, ifMatch, now }) => approveBudget({ strapi, viewer, command: 'approveBudget', documentId: params.id, now, version: ifMatch }, body),
});

const reject = endpoint({
  ...decision,
  name: 'rejectBudget',
  authority: AUTHORITY.rejectBudget,
  summary: 'Rejects the budget that waits. One that is in force while work goes on stays in force.',
  path: '/tasks/:id/budgets/reject',
  body: z.strictObject({ comment: z.string().trim().min(1).max(2000) }),
  refusals: ['task.state', 'case.state', 'budget.state', 'precondition.failed'],
  handle: ({ strapi, viewer, params, body, ifMatch, now }) => rejectBudget({ strapi, viewer, command: 'rejectBudget', documentId: params.id, now, version: ifMatch }, body),
});

const forward = endpoint({
  ...decision,
  name: 'forwardBudget',
  authority: AUTHORITY.forwardBudget,
  summary: 'Leaves the budget that waits to the case handler, who is told.',
  path: '/tasks/:id/budgets/forward',
  body: z.strictObject({}),
  refusals: ['task.state', 'case.state', 'budget.state', 'precondition.failed', 'budget.forwarded'],
  handle: ({ strapi, viewer, params, ifMatch, now }) => forwardBudget({ strapi, viewer, command: 'forwardBudget', documentId: params.id, now, version: ifMatch }),
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
