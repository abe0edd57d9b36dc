import { z } from 'zod';
import { quantityOf } from '../../../domain/money';
import { fromCursor, NEWEST, toCursor } from '../../../http/cursor';
import { endpoint } from '../../../http/endpoint';
import { Refusal } from '../../../domain/refusal';
import { answerClaim, answerListed, claimAnswer, listedClaims } from '../answers';
import { demandSide, reachOf } from '../commands/change-claim';
import { readClaim } from '../queries/claim';
import { CLAIM_PAGE, countClaims, readClaims } from '../queries/list';
import { findLabour, findParts } from '../queries/masters';
import { CLAIM_LISTS, CLAIM_STATES, type ClaimState } from '../states';

const who = ['member'] as const;

const list = endpoint({
  name: 'listClaims',
  summary: 'Claims, newest first: a client’s are those of its company, an agent’s those of the portal that have been handed in.',
  method: 'GET',
  path: '/claims',
  who,
  query: z.strictObject({
    list: z.enum(CLAIM_LISTS).optional().meta({ description: 'One of the lists beside all.' }),
    state: z.enum(CLAIM_STATES).optional(),
    q: z.string().trim().min(1).max(80).optional().meta({ description: 'The beginning of a number or a serial number.' }),
    mine: z.literal('1').optional().meta({ description: 'Those that the asking agent is responsible for.' }),
    cursor: z.string().max(64).optional(),
  }),
  response: listedClaims,
  async handle({ viewer, query: { list: named, state, q, mine, cursor } }) {
    const found = await readClaims(reachOf(viewer), { list: named, state, words: q, mine: mine && viewer.id, after: cursor === undefined ? NEWEST : fromCursor(cursor) });
    const last = found[CLAIM_PAGE - 1];
    return { currency: viewer.portal.currency, claims: found.slice(0, CLAIM_PAGE).map(answerListed), next: found.length > CLAIM_PAGE && last ? toCursor(last.id) : null };
  },
});

const counts = endpoint({
  name: 'countClaims',
  summary: 'How many claims the viewer sees in each state.',
  method: 'GET',
  path: '/claim-counts',
  who,
  response: z.object(Object.fromEntries(CLAIM_STATES.map((state) => [state, z.number().int()])) as Record<ClaimState, z.ZodNumber>).meta({ id: 'ClaimCounts' }),
  async handle({ viewer }) {
    const found = await countClaims(reachOf(viewer));
    return Object.fromEntries(CLAIM_STATES.map((state) => [state, found[state] ?? 0])) as Record<ClaimState, number>;
  },
});

const read = endpoint({
  name: 'readClaim',
  summary: 'A claim with its lines, how it moved, and what was written about it; to clients without what agents note among themselves.',
  method: 'GET',
  path: '/claims/:number',
  who,
  params: z.strictObject({ number: z.string().min(1).max(64) }),
  response: claimAnswer,
  async handle({ viewer, params }) {
    const reach = reachOf(viewer);
    const found = await readClaim(reach, params.number);
    if (!found) throw new Refusal('notFound');
    return answerClaim(found, reach, viewer);
  },
});

const search = z.strictObject({ q: z.string().max(80).default('') });
const master = z.object({ documentId: z.string(), number: z.string(), description: z.string() });

const parts = endpoint({
  name: 'findClaimParts',
  summary: 'Parts of the portal for a line, with their price; twenty at most.',
  method: 'GET',
  path: '/claim-parts',
  who,
  query: search,
  response: z.array(master.extend({ price: z.number().int().meta({ description: 'In the smallest unit of the portal’s currency.' }) }).meta({ id: 'ClaimPart' })),
  async handle({ viewer, query }) {
    const reach = reachOf(viewer);
    demandSide(reach, 'client');
    return findParts(reach.portalId, query.q);
  },
});

const labour = endpoint({
  name: 'findClaimLabour',
  summary: 'Repairs of the portal for a line, with their standard time; twenty at most.',
  method: 'GET',
  path: '/claim-labour',
  who,
  query: search,
  response: z.array(master.extend({ hours: z.string().meta({ description: 'With a dot and up to three decimals.' }) }).meta({ id: 'ClaimLabour' })),
  async handle({ viewer, query }) {
    const reach = reachOf(viewer);
    demandSide(reach, 'client');
    return (await findLabour(reach.portalId, query.q)).map((found) => ({ ...found, hours: quantityOf(found.hours) }));
  },
});

export default { type: 'content-api', routes: [list, counts, read, parts, labour] };
