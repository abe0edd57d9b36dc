import { z } from 'zod';
import { quantityOf } from '../../../domain/money';
import { endpoint } from '../../../http/endpoint';
import { Refusal } from '../../../domain/refusal';
import { answerClaim, answerListed, claimAnswer, claimCounts, listedClaims } from '../answers';
import { claimCursor, claimFilters, placeOf, questionOf } from '../list/filters';
import { readClaim } from '../queries/claim';
import { readFilterChoices } from '../queries/filter-choices';
import { CLAIM_PAGE, countClaims, MOST_COUNTED, readClaims } from '../queries/list';
import { findLabour, findParts } from '../queries/masters';
import { reachOf, reachOn } from '../side';

const who = ['member'] as const;

const list = endpoint({
  name: 'listClaims',
  summary: 'Claims: a client’s are those of its company, an agent’s those of the portal that have been handed in.',
  method: 'GET',
  path: '/claims',
  who,
  query: claimFilters.extend({ cursor: z.string().max(64).optional() }),
  response: listedClaims,
  ahead: true,
  async handle({ viewer, query: { cursor, ...filters }, ask }) {
    const { sort } = filters;
    const found = await readClaims(ask, reachOf(viewer), questionOf(viewer, filters), cursor === undefined ? null : placeOf(sort, cursor));
    const last = found[CLAIM_PAGE - 1];
    return { currency: viewer.portal.currency, claims: found.slice(0, CLAIM_PAGE).map(answerListed), next: found.length > CLAIM_PAGE && last ? claimCursor(sort, last) : null };
  },
});

const counts = endpoint({
  name: 'countClaims',
  summary: `How many claims the viewer sees in each state; ${MOST_COUNTED + 1} stands for more than ${MOST_COUNTED}.`,
  method: 'GET',
  path: '/claim-counts',
  who,
  response: claimCounts,
  handle: ({ viewer }) => countClaims(reachOf(viewer)),
});

const choice = z.object({ documentId: z.string(), name: z.string() });

const choices = endpoint({
  name: 'readClaimFilters',
  summary: 'By whom the viewer can narrow a list: agents; for clients their colleagues, for agents the dealers.',
  method: 'GET',
  path: '/claim-filters',
  who,
  response: z.object({ agents: z.array(choice), creators: z.array(choice), companies: z.array(choice) }).meta({ id: 'ClaimFilters' }),
  handle: ({ viewer }) => readFilterChoices(reachOf(viewer)),
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
    const reach = reachOn('client', viewer);
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
    const reach = reachOn('client', viewer);
    return (await findLabour(reach.portalId, query.q)).map((found) => ({ ...found, hours: quantityOf(found.hours) }));
  },
});

export default { type: 'content-api', routes: [list, counts, choices, read, parts, labour] };
