import { z } from 'zod';
import { endpoint } from '../../../http/endpoint';
import { answerNow, byNumber } from '../answer-now';
import { claimAnswer } from '../answers';
import { decideLines } from '../commands/decide';
import { MOST_LINES } from '../rules/totals';

const line = z.number().int().min(1).max(MOST_LINES).meta({ description: 'Its place among the lines of the claim, from 1.' });

/** Why stands with what is rejected, and with nothing else. */
const decision = z.union([
  z.strictObject({ line, decision: z.literal('rejected'), reason: z.string().trim().min(1).max(2000) }),
  z.strictObject({ line, decision: z.literal('approved').nullable().meta({ description: 'Null takes a decision back.' }) }),
]);

const decide = endpoint({
  name: 'decideClaimLines',
  summary: 'An agent who reads a claim approves or rejects lines of it; those that are not named stay as they are. The client is told once the claim has been decided.',
  method: 'POST',
  path: '/claims/:number/decisions',
  who: ['member'],
  params: byNumber,
  body: z.strictObject({ decisions: z.array(decision).min(1).max(MOST_LINES) }),
  response: claimAnswer,
  limits: ['write'],
  idempotent: true,
  ifMatch: 'optional',
  refusals: ['claim.state', 'precondition.failed', 'relation.unknown'],
  async handle({ strapi, viewer, params, body, ifMatch, now }) {
    const call = { strapi, viewer, number: params.number, now, version: ifMatch };
    await decideLines(call, body.decisions.map((given) => ({ line: given.line, decision: given.decision, decisionReason: 'reason' in given ? given.reason : null })));
    return answerNow(call);
  },
});

export default { type: 'content-api', routes: [decide] };
