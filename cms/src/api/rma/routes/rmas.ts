import { Readable } from 'node:stream';
import contentDisposition from 'content-disposition';
import { z } from 'zod';
import { day } from '../../../domain/day';
import { Refusal } from '../../../domain/refusal';
import { localDate } from '../../../domain/time';
import { endpoint } from '../../../http/endpoint';
import { line, words } from '../../../http/typed';
import type { MemberViewer } from '../../../http/viewer';
import { drawAside } from '../../case-report/draw/draw-aside';
import { seenPlace } from '../../claim/queries/scope';
import { reachOf } from '../../claim/side';
import { answerListedRma, answerRma, listedRmas, rmaAnswer, rmasOfClaim } from '../answers';
import { inspectedLines, issueRma, moveRma, type RmaCall } from '../commands/commands';
import { writeRmaPaper } from '../paper';
import { countRmas, readRma, readRmas, readRmasOfClaim, RMA_PAGE } from '../queries/rmas';
import { readReturnedOf } from '../queries/proposal';
import { proposalOf } from '../rules/proposal';
import { RESULTS } from '../snapshot';
import { isIssuedFrom, MOST_LINES, RMA_STATES, RMA_TYPES, type RmaState } from '../states';

const who = ['member'] as const;
const word = z.string().min(1).max(64);
const byNumber = z.strictObject({ number: word });

async function answerNow(viewer: MemberViewer, number: string): Promise<z.input<typeof rmaAnswer>> {
  const reach = reachOf(viewer);
  const found = await readRma(reach, number);
  if (!found) throw new Refusal('notFound');
  return answerRma(found, reach);
}

const list = endpoint({
  name: 'listRmas',
  summary: `Returns, the newest first, ${RMA_PAGE} a page, of one state where it is named, and found by words. A client’s are those of its company, an agent’s those of the portal.`,
  method: 'GET',
  path: '/rmas',
  who,
  query: z.strictObject({ cursor: z.coerce.number().int().min(1).max(2 ** 31 - 1).optional(), state: z.enum(RMA_STATES).optional(), q: z.string().trim().min(1).max(80).optional().meta({ description: 'The beginning of the number of the return or of its claim, its tracking number, or a part of the company’s name.' }) }),
  response: listedRmas,
  async handle({ viewer, query: { cursor, state, q } }) {
    const found = await readRmas(reachOf(viewer), { before: cursor ?? 2 ** 31 - 1, state, words: q });
    const last = found[RMA_PAGE - 1];
    return { rmas: found.slice(0, RMA_PAGE).map(answerListedRma), next: found.length > RMA_PAGE && last ? String(last.id) : null };
  },
});

const ofClaim = endpoint({
  name: 'listRmasOfClaim',
  summary: 'The returns of a claim, the newest first; for agents, where the claim allows another one, what it could be made of.',
  method: 'GET',
  path: '/claims/:number/rmas',
  who,
  params: byNumber,
  response: rmasOfClaim,
  async handle({ viewer, params: { number }, now }) {
    const reach = reachOf(viewer);
    const isAgent = reach.side === 'agent';
    const [found, claim] = await Promise.all([readRmasOfClaim(reach, number), isAgent ? readReturnedOf(reach.portalId, number, viewer.office?.id ?? 0) : seenPlace(reach, number)]);
    if (!claim) throw new Refusal('notFound');
    const proposal = 'state' in claim && isIssuedFrom(claim.state) ? proposalOf(claim, localDate(now, viewer.portal.timeZone)) : null;
    return { rmas: found.map(answerListedRma), proposal };
  },
});

const counts = endpoint({
  name: 'countRmas',
  summary: 'How many returns the viewer sees in each state.',
  method: 'GET',
  path: '/rma-counts',
  who,
  response: z.object(Object.fromEntries(RMA_STATES.map((state) => [state, z.number().int()])) as Record<RmaState, z.ZodNumber>).meta({ id: 'RmaCounts' }),
  handle: ({ viewer }) => countRmas(reachOf(viewer)),
});

const read = endpoint({
  name: 'readRma',
  summary: 'A return with its lines, and how it moved.',
  method: 'GET',
  path: '/rmas/:number',
  who,
  params: byNumber,
  response: rmaAnswer,
  handle: ({ viewer, params }) => answerNow(viewer, params.number),
});

const paper = endpoint({
  name: 'readRmaPaper',
  summary: 'The paper of a return as a PDF, with its number as a barcode.',
  method: 'GET',
  path: '/rmas/:number/paper.pdf',
  who,
  params: byNumber,
  bytes: 'application/pdf',
  limits: ['report'],
  async handle({ strapi, viewer, params, now, ctx }) {
    const found = await readRma(reachOf(viewer), params.number);
    if (!found) throw new Refusal('notFound');
    const drawn = await drawAside(await writeRmaPaper(found, viewer, strapi.dirs.static.public, now));
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.set('Content-Disposition', contentDisposition(`${found.number}.pdf`, { type: 'inline' }));
    ctx.body = Readable.from([drawn]);
    ctx.set('Content-Type', 'application/pdf');
  },
});

const issue = endpoint({
  name: 'issueRma',
  summary: 'An agent authorises a return from a claim that is read or approved.',
  method: 'POST',
  path: '/claims/:number/rmas',
  who,
  params: byNumber,
  body: z.strictObject({
    type: z.enum(RMA_TYPES),
    lines: z.array(z.strictObject({ serial: line(80), description: line(200).min(1), quantity: z.number().int().min(1).max(999) })).min(1).max(MOST_LINES),
    returnAddress: words(1000).min(1),
    instructions: words(5000),
    validUntil: day,
  }),
  response: rmaAnswer,
  status: 201,
  limits: ['write'],
  idempotent: true,
  refusals: ['right.missing', 'claim.state'],
  handle: async ({ strapi, viewer, params, body, now }) => answerNow(viewer, await issueRma({ strapi, viewer, number: params.number, now }, body)),
});

/** Nobody moves what has been moved a moment before. */
const moving = { who, method: 'POST', params: byNumber, response: rmaAnswer, limits: ['write'], idempotent: true, ifMatch: 'required', refusals: ['right.missing', 'rma.state', 'precondition.failed'] } as const;

const done = async (call: RmaCall, work: (call: RmaCall) => Promise<void>) => {
  await work(call);
  return answerNow(call.viewer, call.number);
};

const ship = endpoint({
  ...moving,
  refusals: [...moving.refusals, 'rma.shippedOften'],
  name: 'shipRma',
  summary: 'A client says how it has sent what goes back; said again, the newer one holds.',
  path: '/rmas/:number/ship',
  body: z.strictObject({ carrier: line(80).min(1), tracking: line(80).min(1) }),
  handle: ({ strapi, viewer, params, body, ifMatch, now }) => done({ strapi, viewer, number: params.number, now, version: ifMatch }, (call) => moveRma(call, 'ship', () => body)),
});

const receive = endpoint({
  ...moving,
  name: 'receiveRma',
  summary: 'An agent says that it has arrived.',
  path: '/rmas/:number/receive',
  body: z.strictObject({}),
  handle: ({ strapi, viewer, params, ifMatch, now }) => done({ strapi, viewer, number: params.number, now, version: ifMatch }, (call) => moveRma(call, 'receive', () => ({ state_comment: null }))),
});

const inspect = endpoint({
  ...moving,
  name: 'inspectRma',
  summary: 'An agent says of each line, in its order, what came of it.',
  path: '/rmas/:number/inspect',
  body: z.strictObject({ results: z.array(z.strictObject({ result: z.enum(RESULTS), comment: words(1000).default('') })).min(1).max(MOST_LINES) }),
  handle: ({ strapi, viewer, params, body, ifMatch, now }) =>
    done({ strapi, viewer, number: params.number, now, version: ifMatch }, (call) => moveRma(call, 'inspect', (before) => ({ state_comment: null, lines: JSON.stringify(inspectedLines(before, body.results)) }))),
});

const close = endpoint({
  ...moving,
  name: 'closeRma',
  summary: 'An agent closes what has been looked at.',
  path: '/rmas/:number/close',
  body: z.strictObject({ comment: words(5000).optional() }),
  handle: ({ strapi, viewer, params, body, ifMatch, now }) => done({ strapi, viewer, number: params.number, now, version: ifMatch }, (call) => moveRma(call, 'close', () => ({ state_comment: body.comment || null }))),
});

const cancel = endpoint({
  ...moving,
  name: 'cancelRma',
  summary: 'An agent cancels what has not arrived yet, and says why.',
  path: '/rmas/:number/cancel',
  body: z.strictObject({ comment: words(5000).min(1) }),
  handle: ({ strapi, viewer, params, body, ifMatch, now }) => done({ strapi, viewer, number: params.number, now, version: ifMatch }, (call) => moveRma(call, 'cancel', () => ({ state_comment: body.comment }))),
});

export default { type: 'content-api', routes: [list, counts, ofClaim, read, paper, issue, ship, receive, inspect, close, cancel] };
