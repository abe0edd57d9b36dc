import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import { endpoint } from '../../../http/endpoint';
import { AUTHORITY } from '../../../plugins/role-matrix/server/rules/authority';
import { lackOf } from '../../../plugins/role-matrix/server/rules/may';
import { admit } from '../../../plugins/role-matrix/server/services/standing';
import { isCaseHandler } from '../../case/list/conditions';
import { byDistance, forExternalHandler, RECOMMENDED, type PlacedOffice } from '../../office/rules/choosing';
import { listWorkplaces } from '../../office/workplace';
import { place, placeAnswer } from '../place-answer';
import { findCaseSite, findCaseSites, readOfficeWork } from '../queries/sites';

const count = z.number().int();
const all = z.literal('true').optional().meta({ description: 'All that are available, instead of the nearest ones.' });

const externalOffices = z
  .object({
    offices: z.array(
      z.object({
        ...place,
        marked: count.meta({ description: 'Its members who are marked as external case handlers.' }),
        openCases: count.meta({ description: 'Open cases with the external case handler there.' }),
        current: z.boolean().meta({ description: 'It has the role now, on each of the cases.' }),
      }),
    ),
    more: z.boolean().meta({ description: 'There are more than these.' }),
  })
  .meta({ id: 'ExternalOffices' });

async function officeAnswers(offices: readonly PlacedOffice[], isCurrent: (id: number) => boolean) {
  const work = await readOfficeWork(offices);
  return offices.map((office) => ({ ...placeAnswer(office), marked: office.marked, openCases: work(office.id).externalCases, current: isCurrent(office.id) }));
}

const listExternalOffices = endpoint({
  name: 'listExternalOffices',
  authority: AUTHORITY.allocateExternalOffice,
  summary: 'Offices that can take the external case handler’s role on this case: the nearest ones, or all that are available, each with somebody who is marked (EH-06).',
  method: 'GET',
  path: '/work/cases/:id/external-offices',
  who: ['member'],
  params: z.strictObject({ id: z.string().min(1).max(64) }),
  query: z.strictObject({ all }),
  response: externalOffices,
  async handle({ viewer, params, query }) {
    const site = await admit(null, viewer, 'allocateExternalOffice', await findCaseSite(params.id));
    const offices = await listWorkplaces(site.portalId);
    const fitting = byDistance(forExternalHandler(offices), [site]);
    const shown = query.all ? fitting : fitting.slice(0, RECOMMENDED);
    // The one that has the role is shown whatever has become of it.
    const current = shown.some(({ id }) => id === site.externalOfficeId) ? [] : byDistance(offices.filter(({ id }) => id === site.externalOfficeId), [site]);
    return { offices: await officeAnswers([...current, ...shown], (id) => id === site.externalOfficeId), more: fitting.length > shown.length };
  },
});

/** As many as can be selected in the list. */
const CASES = 100;

const listExternalOfficesOfCases = endpoint({
  name: 'listExternalOfficesOfCases',
  authority: AUTHORITY.allocateExternalOffice,
  summary: 'Offices that can take the external case handler’s role on several cases at once, by distance from the farthest of them (EH-06). Cases that the viewer does not see are passed over.',
  method: 'GET',
  path: '/work/external-offices',
  who: ['member'],
  query: z.strictObject({
    cases: z
      .string()
      .max(CASES * 65)
      .transform((given) => [...new Set(given.split(','))])
      .pipe(z.array(z.string().min(1).max(64)).max(CASES))
      .meta({ description: `Document ids, parted by commas, at most ${CASES}.` }),
    all,
  }),
  response: externalOffices,
  refusals: ['notFound'],
  async handle({ viewer, query }) {
    // Whoever handles cases sees all of the portal's, so that no case has to be asked about by itself.
    if (!isCaseHandler(viewer)) throw new Refusal('level.missing', lackOf(AUTHORITY.allocateExternalOffice));
    const sites = await findCaseSites(viewer.portal.id, query.cases);
    if (sites.length === 0) throw new Refusal('notFound');
    const fitting = byDistance(forExternalHandler(await listWorkplaces(viewer.portal.id)), sites);
    const shown = query.all ? fitting : fitting.slice(0, RECOMMENDED);
    return { offices: await officeAnswers(shown, (id) => sites.every(({ externalOfficeId }) => externalOfficeId === id)), more: fitting.length > shown.length };
  },
});

export default { type: 'content-api', routes: [listExternalOfficesOfCases, listExternalOffices] };
