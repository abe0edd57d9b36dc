import { z } from 'zod';
import { endpoint } from '../../../http/endpoint';
import { setShared } from '../commands/share';

const documentState = z.object({ documentId: z.string(), title: z.string(), kind: z.string(), shared: z.boolean() }).meta({ id: 'DocumentState' });

const shareRoute = (name: string, path: string, summary: string, shared: boolean) =>
  endpoint({
    name,
    summary,
    method: 'POST',
    path: `/documents/:id/${path}`,
    who: ['member', 'apiToken'],
    level: 5,
    action: 'api::case-document.case-document.update',
    params: z.strictObject({ id: z.string().min(1).max(64) }),
    body: z.strictObject({}),
    response: documentState,
    limits: ['write'],
    idempotent: true,
    refusals: ['case.state'],
    handle: ({ strapi, viewer, params, now }) => setShared({ strapi, viewer, documentId: params.id, now }, shared),
  });

export default {
  type: 'content-api',
  routes: [
    shareRoute('shareDocument', 'share', 'Shares the document with the customers of its case, at once.', true),
    shareRoute('unshareDocument', 'unshare', 'Takes the share back, at once.', false),
  ],
};
