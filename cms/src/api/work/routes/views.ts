import { z } from 'zod';
import { endpoint } from '../../../http/endpoint';
import type { MemberViewer } from '../../../http/viewer';
import { countCases } from '../../case/list/query';
import { askedBy, filtersOf, plainQuery } from '../list-filters';
import { STANDARD_VIEW_NAMES, STANDARD_VIEWS } from '../rules/standard-views';
import { addView, changeView, deleteView, readViews } from '../saved-views';

/** Beyond this a view says "more than": counts stand beside every page. */
const VIEW_COUNTED = 1000;

const counted = {
  count: z.number().int(),
  more: z.boolean().meta({ description: `There are more than the ${VIEW_COUNTED} that were counted.` }),
};
const view = z.object({ id: z.string(), name: z.string(), query: z.string() }).meta({ id: 'SavedView' });
const views = z
  .object({
    standard: z.array(z.object({ view: z.enum(STANDARD_VIEW_NAMES), query: z.string(), ...counted })).meta({ description: 'The lists that everybody has.' }),
    saved: z.array(view.extend(counted)).meta({ description: 'The member’s own, in her order.' }),
  })
  .meta({ id: 'WorkViews' });

const name = z.string().trim().min(1).max(60);
const query = z
  .string()
  .max(1000)
  .transform((given, { addIssue }) => {
    const plain = plainQuery(given);
    if (plain === null) addIssue({ code: 'custom', message: 'The list cannot be asked for this.' });
    return plain ?? '';
  })
  .meta({ description: 'What the list is asked for, as in its address, without a cursor.' });
const byId = z.strictObject({ id: z.string().min(1).max(64) });

async function count(viewer: MemberViewer, asked: string, now: number): Promise<{ count: number; more: boolean } | null> {
  const wanted = filtersOf(asked);
  if (!wanted) return null;
  const resolved = await askedBy(viewer, wanted, now);
  const found = resolved ? await countCases(resolved, VIEW_COUNTED + 1) : 0;
  return { count: Math.min(found, VIEW_COUNTED), more: found > VIEW_COUNTED };
}

const listViews = endpoint({
  name: 'listViews',
  summary: 'The views of the case list, those that everybody has and the member’s own (EH-11), each with how many cases it finds now.',
  method: 'GET',
  path: '/work/views',
  who: ['member'],
  response: views,
  async handle({ viewer, now }) {
    const saved = await readViews(viewer);
    const [standard, own] = await Promise.all([
      Promise.all(STANDARD_VIEW_NAMES.map(async (named) => ({ view: named, query: STANDARD_VIEWS[named], counted: await count(viewer, STANDARD_VIEWS[named], now) }))),
      Promise.all(saved.map(async (kept) => ({ ...kept, counted: await count(viewer, kept.query, now) }))),
    ]);
    return {
      standard: standard.flatMap(({ counted: numbers, ...rest }) => (numbers ? [{ ...rest, ...numbers }] : [])),
      saved: own.flatMap(({ counted: numbers, ...rest }) => (numbers ? [{ ...rest, ...numbers }] : [])),
    };
  },
});

const saveView = endpoint({
  name: 'saveView',
  summary: 'Keeps a list of cases under a name, for the member alone.',
  method: 'POST',
  path: '/work/views',
  who: ['member'],
  body: z.strictObject({ name, query }),
  response: view,
  status: 201,
  limits: ['write'],
  refusals: ['view.nameTaken', 'view.tooMany'],
  handle: ({ strapi, viewer, body }) => addView(strapi, viewer, body),
});

const changeViewRoute = endpoint({
  name: 'changeView',
  summary: 'Gives a view another name, or has it ask for something else.',
  method: 'PATCH',
  path: '/work/views/:id',
  who: ['member'],
  params: byId,
  body: z.strictObject({ name: name.optional(), query: query.optional() }),
  response: view,
  limits: ['write'],
  refusals: ['view.nameTaken'],
  handle: ({ strapi, viewer, params, body }) =>
    changeView(strapi, viewer, params.id, { ...(body.name !== undefined && { name: body.name }), ...(body.query !== undefined && { query: body.query }) }),
});

const deleteViewRoute = endpoint({
  name: 'deleteView',
  summary: 'Deletes a view. The cases stay.',
  method: 'DELETE',
  path: '/work/views/:id',
  who: ['member'],
  params: byId,
  status: 204,
  limits: ['write'],
  handle: ({ strapi, viewer, params }) => deleteView(strapi, viewer, params.id),
});

export default { type: 'content-api', routes: [listViews, saveView, changeViewRoute, deleteViewRoute] };
