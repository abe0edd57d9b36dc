import { z } from 'zod';
import { endpoint } from '../../../http/endpoint';
import { reachOf, reachOn } from '../../claim/side';
import { answerListedUnit, answerUnit, listedUnits, unitAnswer } from '../answers';
import { placeOf, questionOf, unitCursor, unitFilters } from '../list/filters';
import { judgingOf } from '../queries/judging';
import { readUnits, UNIT_PAGE } from '../queries/list';
import { findUnits, readUnitChoices } from '../queries/unit';

const who = ['member'] as const;

const list = endpoint({
  name: 'listUnits',
  summary: `Units with their warranty: a client’s are those that are with its company, an agent’s those of the portal; ${UNIT_PAGE} a page.`,
  method: 'GET',
  path: '/units',
  who,
  query: unitFilters.extend({ cursor: z.string().min(1).max(600).optional() }),
  response: listedUnits,
  async handle({ viewer, query: { cursor, ...filters }, now }) {
    const { sort } = filters;
    const { units, next } = await readUnits(reachOf(viewer), questionOf(filters), cursor === undefined ? null : placeOf(sort, cursor), await judgingOf(viewer.portal, now));
    return { units: units.map(answerListedUnit), next: next && unitCursor(sort, next) };
  },
});

const found = endpoint({
  name: 'findUnits',
  summary: 'Any units of the portal with just this serial number, however it is spaced and parted; several where several products have it.',
  method: 'GET',
  path: '/found-units',
  who,
  query: z.strictObject({ serial: z.string().max(80) }),
  response: z.array(z.object({ documentId: z.string(), serial: z.string(), product: z.string(), own: z.boolean().meta({ description: 'It is with the company of who asks.' }) }).meta({ id: 'FoundUnit' })),
  handle: ({ viewer, query }) => findUnits(reachOf(viewer), query.serial),
});

const read = endpoint({
  name: 'readUnit',
  summary: 'A unit of the portal. Whom it belongs to, its claims in full and what happened to it is told to the company that it is with and to agents; everybody else reads product, serial number, warranty and the states of claims (CL-13).',
  method: 'GET',
  path: '/units/:unit',
  who,
  params: z.strictObject({ unit: z.string().min(1).max(64) }),
  response: unitAnswer,
  handle: async ({ viewer, params, now }) => answerUnit(viewer, params.unit, await judgingOf(viewer.portal, now), now),
});

const choice = z.object({ documentId: z.string(), name: z.string() });

const choices = endpoint({
  name: 'readUnitChoices',
  summary: 'Of which products units are, and with which companies they can be; for agents.',
  method: 'GET',
  path: '/unit-choices',
  who,
  response: z.object({ products: z.array(choice.extend({ number: z.string() })), companies: z.array(choice) }).meta({ id: 'UnitChoices' }),
  refusals: ['right.missing'],
  handle({ viewer }) {
    const reach = reachOn('agent', viewer);
    return readUnitChoices(reach.portalId);
  },
});

export default { type: 'content-api', routes: [list, found, choices, read] };
