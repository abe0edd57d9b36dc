import { z } from 'zod';
import { findPortal } from '../../../domain/portals';
import { Refusal } from '../../../domain/refusal';
import { endpoint } from '../../../http/endpoint';
import { readPreviewDraft } from '../../../plugins/visibility/server/services/preview-drafts';
import { logoOf } from '../../../plugins/visibility/server/services/logo';
import { customerPreview, previewAnswer } from '../preview/answer';

const readPreview = endpoint({
  name: 'readCustomerPagePreview',
  summary: 'The customer page of a sample case under settings that are being changed, for whoever has the draft’s token (CP-02).',
  method: 'GET',
  path: '/portals/:portal/preview/:token',
  who: ['anonymous', 'customer', 'member', 'apiToken'],
  params: z.strictObject({ portal: z.string(), token: z.string().min(20).max(64) }),
  response: customerPreview,
  limits: ['preview'],
  async handle({ params, now }) {
    const portal = await findPortal(params.portal);
    const draft = portal && (await readPreviewDraft(portal, params.token, now));
    if (!draft) throw new Refusal('notFound');
    return previewAnswer(portal, await logoOf(portal, draft.settings), draft, now);
  },
});

export default { type: 'content-api', routes: [readPreview] };
