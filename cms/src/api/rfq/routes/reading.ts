import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import { streamFile } from '../../../files/stream-file';
import type { CommandViewer } from '../../../http/case-scope';
import { endpoint } from '../../../http/endpoint';
import { AUTHORITY } from '../../../plugins/role-matrix/server/rules/authority';
import { may } from '../../../plugins/role-matrix/server/rules/may';
import { admit, rulesOf } from '../../../plugins/role-matrix/server/services/standing';
import { findPortalById } from '../../../domain/portals';
import { seenCase } from '../../case/commands/change-case';
import { byDistance, forTask, RECOMMENDED } from '../../office/rules/choosing';
import { categoryFor, listWorkplaces } from '../../office/workplace';
import { place, placeAnswer } from '../../work/place-answer';
import { findCaseSite, readOfficeWork } from '../../work/queries/sites';
import { answerRfq, rfqAnswer } from '../answers';
import { findPaper } from '../papers';
import { listBids } from '../queries/bids';
import { findRfq, listRfqs, BID, RFQ, type RfqSnapshot } from '../snapshot';
import { allows, isUnsealed, type RfqCommand } from '../states';

const word = z.string().min(1).max(64);
const byId = z.strictObject({ id: word });
const asked = { who: ['member', 'apiToken'], method: 'GET', action: 'api::case.case.findOne' } as const;

const OFFERED = ['editRfq', 'sendRfq', 'cancelRfq', 'decideRfq'] as const satisfies readonly RfqCommand[];

const caseRfqs = z
  .object({
    currency: z.string(),
    workItems: z.boolean(),
    draft: z.boolean().meta({ description: 'The viewer may ask for quotations.' }),
    outsiders: z.boolean().meta({ description: 'The viewer may invite companies from outside the network.' }),
    rfqs: z.array(rfqAnswer.extend({ commands: z.array(z.enum(OFFERED)).meta({ description: 'What the viewer may do with it now.' }) })),
  })
  .meta({ id: 'CaseRfqs' });

/** What the viewer may do by right; systems act as level 5. */
async function allowedOn(viewer: CommandViewer, caseId: number): Promise<(command: RfqCommand | 'draftRfq' | 'inviteOutsiders') => boolean> {
  const rules = viewer.kind === 'member' ? await rulesOf(caseId) : null;
  return (command) => viewer.kind === 'apiToken' || (command !== 'giveBid' && rules !== null && may(viewer.member, command, rules).allowed);
}

const bidsOf = async (rfq: RfqSnapshot, now: number) => (isUnsealed(rfq, now) ? listBids(rfq.id) : []);

const list = endpoint({
  ...asked,
  name: 'listRfqs',
  authority: AUTHORITY.listRfqs,
  summary: 'The requests for quotation of a case, the newest first, with their bids once the deadline has passed. Before it, nothing tells of bids (EH-15).',
  path: '/cases/:id/rfqs',
  params: byId,
  response: caseRfqs,
  async handle({ viewer, params, now }) {
    const { id, portalId } = await seenCase({ viewer, command: 'listRfqs', documentId: params.id });
    const portal = await findPortalById(portalId);
    if (!portal) throw new Refusal('notFound');
    const allowed = await allowedOn(viewer, id);
    const rfqs = await listRfqs(id);
    return {
      currency: portal.currency,
      workItems: portal.workItems,
      draft: allowed('draftRfq'),
      outsiders: allowed('inviteOutsiders'),
      rfqs: await Promise.all(
        rfqs.map(async (rfq) => ({ ...answerRfq(rfq, await bidsOf(rfq, now), now), commands: OFFERED.filter((name) => allowed(name) && allows(name, rfq, now)) })),
      ),
    };
  },
});

const offices = endpoint({
  name: 'listRfqOffices',
  authority: AUTHORITY.listRfqOffices,
  summary: 'Offices that can be asked for a quotation: the nearest ones, or all that are available and do repairs.',
  method: 'GET',
  path: '/work/cases/:id/rfq-offices',
  who: ['member'],
  params: byId,
  query: z.strictObject({ all: z.literal('true').optional() }),
  response: z.object({ offices: z.array(z.object({ ...place, openTasks: z.number().int() })), more: z.boolean() }).meta({ id: 'RfqOffices' }),
  async handle({ viewer, params, query }) {
    const site = await admit(null, viewer, 'listRfqOffices', await findCaseSite(params.id));
    const fitting = byDistance(forTask(await listWorkplaces(site.portalId), await categoryFor(site.portalId, 'repair'), null), [site]);
    const shown = query.all ? fitting : fitting.slice(0, RECOMMENDED);
    const work = await readOfficeWork(shown);
    return { offices: shown.map((office) => ({ ...placeAnswer(office), openTasks: work(office.id).tasks })), more: fitting.length > shown.length };
  },
});

const readPaper = endpoint({
  ...asked,
  name: 'readRfqPaper',
  authority: AUTHORITY.readRfqPaper,
  summary: 'A paper of a request, or of a bid once it is unsealed, or a part of it (Range).',
  path: '/rfqs/:id/papers/:file',
  params: byId.extend({ file: word }),
  bytes: '*/*',
  async handle({ strapi, viewer, params, now, ctx }) {
    const rfq = await admit(null, viewer, 'readRfqPaper', await findRfq(params.id));
    const places = [{ type: RFQ, id: rfq.id }, ...(await bidsOf(rfq, now)).map(({ id }) => ({ type: BID, id }))];
    for (const where of places) {
      const file = await findPaper(where, params.file);
      if (file) return streamFile(ctx, strapi.dirs.static.public, file);
    }
    throw new Refusal('notFound');
  },
});

export default { type: 'content-api', routes: [list, offices, readPaper] };
