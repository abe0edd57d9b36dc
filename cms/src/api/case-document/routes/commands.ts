import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import { endpoint } from '../../../http/endpoint';
import { AUTHORITY } from '../../../plugins/role-matrix/server/rules/authority';
import { addDocument } from '../commands/add';
import { setShared } from '../commands/share';
import { DOCUMENT_KINDS } from '../recorded';

const documentState = z.object({ documentId: z.string(), title: z.string(), kind: z.string(), shared: z.boolean() }).meta({ id: 'DocumentState' });

const newDocument = z.strictObject({
  title: z.string().trim().min(1).max(200),
  kind: z.enum(DOCUMENT_KINDS).default('other'),
  // A form knows words only.
  shared: z.enum(['true', 'false']).default('false'),
});

const addDocumentRoute = endpoint({
  name: 'addDocument',
  summary: 'Adds a document with its file to the case, and shares it where that is asked for.',
  method: 'POST',
  path: '/cases/:id/documents',
  who: ['member', 'apiToken'],
  authority: AUTHORITY.addDocument,
  action: 'api::case-document.case-document.create',
  params: z.strictObject({ id: z.string().min(1).max(64) }),
  body: newDocument,
  files: 'document',
  response: documentState.extend({ file: z.object({ name: z.string(), type: z.string(), size: z.number().int() }) }).meta({ id: 'AddedDocument' }),
  status: 201,
  limits: ['write', 'upload'],
  idempotent: true,
  refusals: ['case.state'],
  async handle({ strapi, viewer, params, body, files: [file], now }) {
    if (!file) throw new Refusal('file.missing');
    const added = await addDocument({ strapi, viewer, command: 'addDocument', documentId: params.id, now }, { ...body, shared: body.shared === 'true' }, file);
    return { ...added, file };
  },
});

const shareRoute = (name: 'shareDocument' | 'unshareDocument', path: string, summary: string, shared: boolean) =>
  endpoint({
    name,
    summary,
    method: 'POST',
    path: `/documents/:id/${path}`,
    who: ['member', 'apiToken'],
    authority: AUTHORITY[name],
    action: 'api::case-document.case-document.update',
    params: z.strictObject({ id: z.string().min(1).max(64) }),
    body: z.strictObject({}),
    response: documentState,
    limits: ['write'],
    idempotent: true,
    refusals: ['case.state'],
    handle: ({ strapi, viewer, params, now }) => setShared({ strapi, viewer, command: name, documentId: params.id, now }, shared),
  });

export default {
  type: 'content-api',
  routes: [
    addDocumentRoute,
    shareRoute('shareDocument', 'share', 'Shares the document with the customers of its case, at once.', true),
    shareRoute('unshareDocument', 'unshare', 'Takes the share back, at once.', false),
  ],
};
