import { z } from 'zod';
import { day } from '../../../domain/day';
import { MAX_AMOUNT, QUANTITY } from '../../../domain/money';
import type { RefusalCode } from '../../../domain/refusal';
import { endpoint } from '../../../http/endpoint';
import { line, words } from '../../../http/typed';
import { answerNow, byNumber } from '../answer-now';
import { claimAnswer } from '../answers';
import { createClaim, saveDraft, submitClaim } from '../commands/draft';
import { assignClaim, commentOnClaim, moveClaim } from '../commands/handle';
import { LINE_KINDS, MAX_LINE, MOST_LINES } from '../rules/totals';
import { CLAIM_COMMANDS, type ClaimCommand } from '../states';

const who = ['member'] as const;

const create = endpoint({
  name: 'createClaim',
  summary: 'A client begins a claim: a draft, with the contact filled in from the login.',
  method: 'POST',
  path: '/claims',
  who,
  body: z.strictObject({}),
  response: claimAnswer,
  status: 201,
  limits: ['write'],
  idempotent: true,
  handle: async ({ strapi, viewer, now }) => answerNow({ viewer, number: await createClaim({ strapi, viewer, now }) }),
});


const draft = z.strictObject({
  contact: z.strictObject({ name: line(200), email: line(254), company: line(200), phone: line(40) }),
  serial: line(80),
  failureDate: day.nullable(),
  problem: words(200),
  description: words(5000),
  lines: z
    .array(
      z.strictObject({
        kind: z.enum(LINE_KINDS),
        master: z.string().min(1).max(64).nullable().meta({ description: 'The document id of a part or a labour operation, whose price or standard time then counts.' }),
        number: line(60),
        description: line(200),
        quantity: z.string().regex(QUANTITY).nullable(),
        unitPrice: z.number().int().min(0).max(Math.min(MAX_AMOUNT, MAX_LINE)).nullable(),
      }),
    )
    .max(MOST_LINES),
});

const save = endpoint({
  name: 'saveClaimDraft',
  summary: 'Keeps all that has been entered of a draft, complete or not. If-Match says which version it was entered upon, so that two windows do not overwrite each other.',
  method: 'PATCH',
  path: '/claims/:number',
  who,
  params: byNumber,
  body: draft,
  response: claimAnswer,
  limits: ['write'],
  ifMatch: 'required',
  refusals: ['claim.state', 'precondition.failed', 'relation.unknown'],
  async handle({ strapi, viewer, params, body, ifMatch, now }) {
    const call = { strapi, viewer, number: params.number, now, version: ifMatch };
    await saveDraft(call, body);
    return answerNow(call);
  },
});

const submit = endpoint({
  name: 'submitClaim',
  summary: 'Hands a draft in. What is missing or wrong is told all at once, field by field.',
  method: 'POST',
  path: '/claims/:number/submit',
  who,
  params: byNumber,
  body: z.strictObject({}),
  response: claimAnswer,
  limits: ['write'],
  idempotent: true,
  ifMatch: 'required',
  refusals: ['claim.state', 'claim.incomplete', 'precondition.failed', 'relation.unknown'],
  async handle({ strapi, viewer, params, ifMatch, now }) {
    const call = { strapi, viewer, number: params.number, now, version: ifMatch };
    await submitClaim(call);
    return answerNow(call);
  },
});

const said = words(5000).min(1);

/** Who moves a claim may say upon which version. */
const command = { who, method: 'POST', params: byNumber, response: claimAnswer, limits: ['write'], idempotent: true, ifMatch: 'optional' } as const;
/** Nobody decides upon what a colleague has changed a moment before. */
const DECIDING: readonly ClaimCommand[] = ['approve', 'reject'];
const refusals = ['claim.state', 'precondition.failed'] as const satisfies readonly RefusalCode[];

/** One route a row of the table of states. */
const moving = (move: Exclude<ClaimCommand, 'submit'>, name: string, path: string, summary: string) => {
  const { comment } = CLAIM_COMMANDS[move];
  const body = comment === 'none' ? z.strictObject({}) : comment === 'required' ? z.strictObject({ comment: said }) : z.strictObject({ comment: said.optional() });
  return endpoint({
    ...command,
    name,
    summary,
    path: `/claims/:number/${path}`,
    body,
    ifMatch: DECIDING.includes(move) ? 'required' : 'optional',
    ...(move === 'answer' && { files: 'message' as const, limits: ['write', 'upload'] as const }),
    refusals: move === 'answer' ? [...refusals, 'claim.files'] : move === 'approve' ? [...refusals, 'claim.nothingApproved'] : refusals,
    async handle({ strapi, viewer, params, body: given, files, ifMatch, now }) {
      const call = { strapi, viewer, number: params.number, now, version: ifMatch };
      await moveClaim(call, move, 'comment' in given ? (given.comment ?? null) : null, files);
      return answerNow(call);
    },
  });
};

const assign = endpoint({
  ...command,
  name: 'assignClaim',
  summary: 'Makes an agent responsible for the claim; oneself where nobody is named.',
  path: '/claims/:number/assign',
  body: z.strictObject({ agent: z.string().min(1).max(64).optional() }),
  refusals: [...refusals, 'relation.unknown'],
  async handle({ strapi, viewer, params, body, ifMatch, now }) {
    const call = { strapi, viewer, number: params.number, now, version: ifMatch };
    await assignClaim(call, body.agent);
    return answerNow(call);
  },
});

/** A form knows words only. */
const internal = z.union([z.boolean(), z.enum(['true', 'false'])]).default(false);

const comment = endpoint({
  name: 'commentOnClaim',
  summary: 'Writes to the other side, with up to five files; an agent’s internal note is read by agents alone, and so is what comes with it.',
  method: 'POST',
  path: '/claims/:number/comments',
  who,
  params: byNumber,
  body: z.strictObject({ text: said, internal }),
  files: 'message',
  response: claimAnswer,
  status: 201,
  limits: ['write', 'upload'],
  idempotent: true,
  refusals: ['claim.state', 'claim.files'],
  async handle({ strapi, viewer, params, body, files, now }) {
    const call = { strapi, viewer, number: params.number, now };
    await commentOnClaim(call, { text: body.text, internal: String(body.internal) === 'true', files });
    return answerNow(call);
  },
});

export default {
  type: 'content-api',
  routes: [
    create,
    save,
    submit,
    moving('startReview', 'startClaimReview', 'start-review', 'An agent begins to read the claim, or goes on without an answer. Who begins with one that nobody has, has it.'),
    moving('askForInformation', 'askForClaimInformation', 'ask', 'An agent asks the client for more; the claim waits for the answer.'),
    moving('answer', 'answerClaim', 'answer', 'The client answers what was asked, and the review goes on.'),
    moving('approve', 'approveClaim', 'approve', 'An agent approves the claim.'),
    moving('reject', 'rejectClaim', 'reject', 'An agent rejects the claim and says why.'),
    moving('close', 'closeClaim', 'close', 'An agent closes what has been decided.'),
    assign,
    comment,
  ],
};
