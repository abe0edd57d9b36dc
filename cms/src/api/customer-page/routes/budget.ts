import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import { endpoint } from '../../../http/endpoint';
import { budgetScope } from '../../../plugins/visibility/server/rules/budgets';
import { budgetPage, budgetPageAnswer } from '../budget';
import { grantOf } from '../grant';
import { readBudgets } from '../queries/budgets';

const readBudget = endpoint({
  name: 'readCustomerBudget',
  summary: 'The approved budgets of one case by task and line, and the cash offers: nothing that is not approved.',
  method: 'GET',
  path: '/customer/cases/:number/budget',
  who: ['customer'],
  params: z.strictObject({ number: z.string().min(1).max(64) }),
  response: budgetPage,
  async handle({ viewer, params }) {
    const grant = grantOf(viewer, params.number);
    const scope = budgetScope(grant.settings, grant.case);
    const stored = scope && (await readBudgets(grant.case.id, scope));
    if (!stored) throw new Refusal('notFound');
    return budgetPageAnswer(stored, viewer.portal.currency);
  },
});

export default { type: 'content-api', routes: [readBudget] };
