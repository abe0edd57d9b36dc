import { z } from 'zod';
import { endpoint } from '../../../http/endpoint';
import { AUTHORITY } from '../../../plugins/role-matrix/server/rules/authority';
import { limitLeft } from '../../../plugins/role-matrix/server/services/approvals';
import { admit } from '../../../plugins/role-matrix/server/services/standing';
import { answerCosts, answerSettlement, caseCosts, settlement } from '../costs-answer';
import { readCaseCosts } from '../queries/costs';
import { seenByNumber } from '../seen-case';

const asked = { method: 'GET', who: ['member'], params: z.strictObject({ number: z.string().min(1).max(64) }) } as const;

const costs = endpoint({
  ...asked,
  name: 'readCostControl',
  authority: AUTHORITY.readCostControl,
  summary: 'The money of a case by task: what is approved, what waits, what was changed, and what the customer is offered.',
  path: '/work/cases/:number/costs',
  response: caseCosts,
  async handle({ viewer, params }) {
    const { stored, rules } = await seenByNumber(viewer, params.number);
    await admit(null, viewer, 'readCostControl', { caseId: stored.id, portalId: stored.portalId });
    return answerCosts(await readCaseCosts(stored.id), viewer.portal.currency, await limitLeft(viewer, stored.id, rules));
  },
});

const settled = endpoint({
  ...asked,
  name: 'readSettlement',
  authority: AUTHORITY.readSettlement,
  summary: 'What the damage comes to for the customer: work that is approved, what is paid in cash, less the deductible.',
  path: '/work/cases/:number/settlement',
  response: settlement,
  async handle({ viewer, params }) {
    const { stored } = await seenByNumber(viewer, params.number);
    await admit(null, viewer, 'readSettlement', { caseId: stored.id, portalId: stored.portalId });
    return answerSettlement(await readCaseCosts(stored.id), viewer.portal.currency, stored.deductible);
  },
});

export default { type: 'content-api', routes: [costs, settled] };
