import { z } from 'zod';
import { localDate } from '../../../domain/time';
import { endpoint } from '../../../http/endpoint';
import { answerVerdict, verdictAnswer } from '../../unit/verdict-answer';
import { judgement } from '../../unit/warranty';
import { demandSide, reachOf } from '../commands/change-claim';

const answer = z
  .object({
    unit: z.object({ product: z.string(), own: z.boolean().meta({ description: 'It is with the viewer’s company.' }) }).nullable(),
    verdict: verdictAnswer.nullable().meta({ description: 'Null where no serial number is said.' }),
  })
  .meta({ id: 'SerialVerdict' });

const read = endpoint({
  name: 'readWarrantyVerdict',
  summary: 'How the warranty of a serial number stands, however it is typed, on the day of a failure (CL-06). Of a unit that is with another company no more than product, first and last day.',
  method: 'GET',
  path: '/claim-verdict',
  who: ['member'],
  query: z.strictObject({ serial: z.string().max(80), failedOn: z.iso.date().optional().meta({ description: 'Today where it is left out.' }) }),
  response: answer,
  async handle({ viewer, query, now }) {
    const reach = reachOf(viewer);
    demandSide(reach, 'client');
    const { portalId, companyId } = reach;
    const found = await judgement({ portalId, companyId, serial: query.serial, failedOn: query.failedOn ?? localDate(now, viewer.portal.timeZone) });
    return { unit: found?.unit ? { product: found.unit.product, own: found.unit.own } : null, verdict: found && answerVerdict(found.verdict) };
  },
});

export default { type: 'content-api', routes: [read] };
