import { z } from 'zod';
import { hasCases, hasDossiers } from '../../../domain/portal';
import { findPortal } from '../../../domain/portals';
import { Refusal } from '../../../domain/refusal';
import { endpoint } from '../../../http/endpoint';
import { readPreviewDraft, type ClientPreviewDraft, type PreviewDraft } from '../../../plugins/visibility/server/services/preview-drafts';
import { logoOf } from '../../../plugins/visibility/server/services/logo';
import { clientPreview, clientPreviewAnswer } from '../../client-portal/preview';
import { officePreview, officePreviewAnswer } from '../../office-portal/preview';
import { customerPreview, previewAnswer } from '../preview/answer';

const readPreview = endpoint({
  name: 'readCustomerPagePreview',
  summary: 'What customers or clients would see of samples under settings that are being changed, for whoever has the draft’s token (CP-02, CL-02).',
  method: 'GET',
  path: '/portals/:portal/preview/:token',
  who: ['anonymous', 'customer', 'member', 'apiToken'],
  params: z.strictObject({ portal: z.string(), token: z.string().min(20).max(64) }),
  response: z.discriminatedUnion('of', [customerPreview, clientPreview, officePreview]).meta({ id: 'Preview' }),
  limits: ['preview'],
  async handle({ params, now }) {
    const portal = await findPortal(params.portal);
    if (!portal) throw new Refusal('notFound');
    if (hasCases(portal)) {
      const draft = await readPreviewDraft<PreviewDraft>(portal, params.token, now);
      if (!draft) throw new Refusal('notFound');
      return previewAnswer(portal, await logoOf(portal, draft.settings), draft, now);
    }
    const draft = await readPreviewDraft<ClientPreviewDraft>(portal, params.token, now);
    if (!draft) throw new Refusal('notFound');
    const answered = hasDossiers(portal) ? officePreviewAnswer : clientPreviewAnswer;
    return answered(portal, await logoOf(portal, draft.settings), draft, now);
  },
});

export default { type: 'content-api', routes: [readPreview] };
