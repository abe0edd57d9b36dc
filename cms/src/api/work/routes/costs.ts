import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import { streamFile } from '../../../files/stream-file';
import { endpoint } from '../../../http/endpoint';
import { AUTHORITY } from '../../../plugins/role-matrix/server/rules/authority';
import { limitLeft } from '../../../plugins/role-matrix/server/services/approvals';
import { admitBy } from '../../../plugins/role-matrix/server/services/standing';
import { answerCosts, answerSettlement, caseCosts, settlement } from '../costs-answer';
import { readCaseCosts } from '../queries/costs';
import { readCalculation } from '../queries/files';
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
    const { stored, rules } = await seenByNumber(viewer, params.number, 'readCostControl');
    const { tasks } = await readCaseCosts(stored.id);
    return answerCosts(tasks, viewer.portal.currency, await limitLeft(viewer, stored.id, rules));
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
    const { stored } = await seenByNumber(viewer, params.number, 'readSettlement');
    return answerSettlement(await readCaseCosts(stored.id), viewer.portal.currency, stored.deductible);
  },
});

const calculation = endpoint({
  name: 'readCalculation',
  authority: AUTHORITY.readCalculation,
  summary: 'The file that the sum of a budget was worked out in, or a part of it (Range).',
  method: 'GET',
  path: '/work/cases/:number/budgets/:budget/calculation',
  who: ['member'],
  params: z.strictObject({ number: z.string().min(1).max(64), budget: z.string().min(1).max(64) }),
  query: z.strictObject({ download: z.literal('1').optional() }),
  bytes: '*/*',
  async handle({ strapi, viewer, params, query, ctx }) {
    const { stored, rules } = await seenByNumber(viewer, params.number, 'readWorkCase');
    const kept = await readCalculation(stored.id, params.budget);
    admitBy(rules, viewer.member, 'readCalculation', kept?.taskId);
    if (!kept) throw new Refusal('notFound');
    await streamFile(ctx, strapi.dirs.static.public, kept.file, query.download === '1');
  },
});

export default { type: 'content-api', routes: [costs, settled, calculation] };
