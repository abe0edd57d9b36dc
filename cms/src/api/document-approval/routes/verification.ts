import { z } from 'zod';
import { hasDossiers } from '../../../domain/portal';
import { findPortal } from '../../../domain/portals';
import { Refusal } from '../../../domain/refusal';
import { localDate } from '../../../domain/time';
import { endpoint } from '../../../http/endpoint';
import { MOST_VERIFIED, verifiedApprovals } from '../queries/approvals';

const verify = endpoint({
  name: 'verifyApprovedDocument',
  summary: 'Whether the document of a hash was approved in a portal, on which days, by which certificates; nothing of whom. For everybody.',
  method: 'GET',
  path: '/portals/:portal/approved-documents/:sha256',
  who: ['anonymous', 'customer', 'member', 'apiToken'],
  params: z.strictObject({ portal: z.string().min(1).max(64), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  response: z
    .object({
      approvals: z.array(z.object({ number: z.string(), approvedOn: z.string().meta({ format: 'date', description: 'In the portal’s zone.' }) })).meta({ description: `The newest ${MOST_VERIFIED}; none where nobody has approved it.` }),
      more: z.boolean(),
    })
    .meta({ id: 'ApprovedDocument' }),
  limits: ['verification'],
  async handle({ params }) {
    const portal = await findPortal(params.portal);
    if (!portal || !hasDossiers(portal)) throw new Refusal('notFound');
    const found = await verifiedApprovals(portal.id, params.sha256);
    return { approvals: found.slice(0, MOST_VERIFIED).map(({ number, approvedAt }) => ({ number, approvedOn: localDate(approvedAt, portal.timeZone) })), more: found.length > MOST_VERIFIED };
  },
});

export default { type: 'content-api', routes: [verify] };
