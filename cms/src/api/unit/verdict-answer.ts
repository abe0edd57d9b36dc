import { z } from 'zod';
import { COVERED, STARTS } from '../../plugins/warranty/server/rules/terms';
import type { Answer } from '../../plugins/warranty/server/rules/verdict';
import type { ClaimSide } from '../claim/states';
import type { KeptVerdict } from './warranty';

const day = z.string().meta({ description: 'A calendar day, YYYY-MM-DD.' });

const answer = z.object({
  outcome: z.enum(['in', 'out', 'notRegistered', 'unknown', 'notYours']),
  from: day.nullable(),
  until: day.nullable().meta({ description: 'The last day of the warranty.' }),
  since: day.nullable().meta({ description: 'The first day without warranty, where it is out.' }),
});

const toldToAgents = z.string().nullable().meta({ description: 'Why it was extended; null for clients.' });

const reason = z.discriminatedUnion('what', [
  z.object({ what: z.literal('noUnit') }),
  z.object({ what: z.literal('noPolicy') }),
  z.object({ what: z.literal('notYours') }),
  z.object({ what: z.literal('notRegistered') }),
  z.object({ what: z.literal('noDay'), from: z.enum(STARTS) }),
  z.object({ what: z.literal('term'), months: z.number().int(), from: z.enum(STARTS), day }),
  z.object({ what: z.literal('late'), days: z.number().int(), allowed: z.number().int() }),
  z.object({ what: z.literal('extendedBy'), months: z.number().int(), reason: toldToAgents }),
  z.object({ what: z.literal('extendedTo'), until: day, reason: toldToAgents }),
]);

export const verdictAnswer = z
  .object({
    failedOn: day.meta({ description: 'The day that it is about: of the failure, today where none is said.' }),
    policy: z.string().nullable().meta({ description: 'The name of the policy that was asked.' }),
    policyVersion: z.number().int(),
    parts: answer,
    labour: answer,
    because: z.array(z.object({ of: z.enum([...COVERED, 'both']), reason })).meta({ description: 'Why, in the order in which it was asked.' }),
  })
  .meta({ id: 'WarrantyVerdict' });

const answered = (given: Answer) => ({ from: null, until: null, since: null, ...given });

/** Pure: the verdict that a claim keeps, for somebody of a side. Why a warranty was extended is agents' own, as it is on the unit. */
export const answerVerdict = ({ parts, labour, because, ...rest }: KeptVerdict, side: ClaimSide): z.input<typeof verdictAnswer> => ({
  ...rest,
  parts: answered(parts),
  labour: answered(labour),
  because: side === 'agent' ? because : because.map(({ of, reason }) => ({ of, reason: 'reason' in reason ? { ...reason, reason: null } : reason })),
});
