import { z } from 'zod';
import { MAX_AMOUNT } from '../../../domain/money';
import { endpoint } from '../../../http/endpoint';
import { AUTHORITY } from '../../../plugins/role-matrix/server/rules/authority';
import { answerCashOffer, cashOfferAnswer } from '../answer';
import { makeCashOffer, withdrawCashOffer } from '../commands/offers';

const command = {
  who: ['member', 'apiToken'],
  method: 'POST',
  params: z.strictObject({ id: z.string().min(1).max(64) }),
  action: 'api::task.task.update',
  response: cashOfferAnswer,
  limits: ['write'],
  idempotent: true,
} as const;

const make = endpoint({
  ...command,
  name: 'makeCashOffer',
  authority: AUTHORITY.makeCashOffer,
  summary: 'Offers the customer a sum for doing the task, or one line of its budget, herself. She reads the text.',
  path: '/tasks/:id/cash-offers',
  body: z.strictObject({ text: z.string().trim().min(1).max(200), amount: z.number().int().min(1).max(MAX_AMOUNT), line: z.string().min(1).max(64).optional() }),
  status: 201,
  refusals: ['task.state', 'case.state', 'cashOffer.standing', 'relation.unknown'],
  handle: async ({ strapi, viewer, params, body, now }) => answerCashOffer(await makeCashOffer({ strapi, viewer, command: 'makeCashOffer', documentId: params.id, now }, body)),
});

const withdraw = endpoint({
  ...command,
  name: 'withdrawCashOffer',
  authority: AUTHORITY.withdrawCashOffer,
  summary: 'Takes the offer back; the work is the partner’s again.',
  path: '/cash-offers/:id/withdraw',
  body: z.strictObject({}),
  refusals: ['case.state', 'cashOffer.state'],
  handle: async ({ strapi, viewer, params, now }) => answerCashOffer(await withdrawCashOffer({ strapi, viewer, command: 'withdrawCashOffer', documentId: params.id, now })),
});

export default { type: 'content-api', routes: [make, withdraw] };
