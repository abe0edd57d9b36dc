import { z } from 'zod';
import { addDays, instantOf, localDate } from '../../../domain/time';
import { endpoint } from '../../../http/endpoint';
import { movesOf } from '../outlook';
import { OPEN, readFigures } from '../queries/figures';
import { agesOn, beginnings } from '../rules/ages';
import { usualTime } from '../rules/usual';
import { reachOn } from '../side';
import { WAITS_FOR, type ClaimSide } from '../states';

const count = z.number().int();
const day = z.string().meta({ description: 'A calendar day of the portal, YYYY-MM-DD.' });

const figures = z
  .object({
    states: z.array(z.object({ state: z.enum(OPEN), count })).meta({ description: 'In the order of the way of a claim.' }),
    ages: z
      .array(z.object({ from: count, to: count.nullable(), firstDay: day.nullable(), lastDay: day, agents: count, clients: count }))
      .meta({ description: 'Undecided claims by the days since they were handed in: those that wait for the agents, and for the client.' }),
    products: z.array(z.object({ product: z.string().nullable(), count })).meta({ description: 'What was handed in since `productsSince` by product, the most first; null for units that are not known.' }),
    productsSince: day,
    unassigned: count.meta({ description: 'Undecided claims that nobody is responsible for.' }),
    decision: z.object({ hours: count, claims: count }).nullable().meta({ description: 'How long a decision usually takes from handing in, and on how many closed claims that was measured.' }),
  })
  .meta({ id: 'ClaimFigures' });

/** A year, so that each season is in it once. */
const LATELY = 365;

const read = endpoint({
  name: 'readClaimFigures',
  summary: 'An agent’s figures: open claims by state and by age, and which products fail.',
  method: 'GET',
  path: '/claim-figures',
  who: ['member'],
  response: figures,
  async handle({ viewer, now }) {
    const reach = reachOn('agent', viewer);
    const { timeZone } = viewer.portal;
    const today = localDate(now, timeZone);
    const ages = agesOn(today);
    const productsSince = addDays(today, -LATELY);
    const found = await readFigures(reach, beginnings(ages, timeZone), instantOf(`${productsSince}T00:00`, timeZone));
    const aged = (span: number, side: ClaimSide) => sumOf(found.ages.filter((row) => row.span === span && WAITS_FOR[row.state] === side));
    return {
      states: OPEN.map((state) => ({ state, count: sumOf(found.states.filter((row) => row.state === state)) })),
      ages: ages.map((span, index) => ({ ...span, agents: aged(index, 'agent'), clients: aged(index, 'client') })),
      products: found.products,
      productsSince,
      unassigned: found.unassigned,
      decision: usualTime('draft', movesOf(found.closed)),
    };
  },
});

const sumOf = (rows: readonly { count: number }[]): number => rows.reduce((sum, row) => sum + row.count, 0);

export default { type: 'content-api', routes: [read] };
