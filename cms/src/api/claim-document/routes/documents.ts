import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import { streamFile } from '../../../files/stream-file';
import { endpoint } from '../../../http/endpoint';
import { type ClaimCall } from '../../claim/commands/change-claim';
import { readClaim } from '../../claim/queries/claim';
import { reachOf } from '../../claim/side';
import { claimDocument, claimDocumentAnswer } from '../answer';
import { addToDraft, nameKind, removeFromDraft } from '../commands/of-draft';
import { readClaimFile } from '../queries/documents';
import { CLAIM_DOCUMENT_KINDS } from '../rules/kinds';

const who = ['member'] as const;
const word = z.string().min(1).max(64);
const byNumber = z.strictObject({ number: word });
const byDocument = byNumber.extend({ document: word });
const kind = z.enum(CLAIM_DOCUMENT_KINDS);

async function documentNow({ viewer, number }: ClaimCall, documentId: string): Promise<z.input<typeof claimDocument>> {
  const found = await readClaim(reachOf(viewer), number);
  const document = found?.documents.find((one) => one.documentId === documentId);
  if (!document) throw new Refusal('notFound');
  return claimDocumentAnswer(document);
}

const add = endpoint({
  name: 'addClaimDocument',
  summary: 'A client adds one file to a draft. Once the claim has been handed in, files come along with comments and answers.',
  method: 'POST',
  path: '/claims/:number/documents',
  who,
  params: byNumber,
  body: z.strictObject({ kind: kind.optional().meta({ description: 'Told by name and content where it is not said.' }) }),
  files: 'claim',
  response: claimDocument,
  status: 201,
  limits: ['write', 'upload'],
  idempotent: true,
  refusals: ['claim.state', 'claim.files'],
  async handle({ strapi, viewer, params, body, files: [file], now }) {
    if (!file) throw new Refusal('file.missing');
    const call = { strapi, viewer, number: params.number, now };
    return documentNow(call, await addToDraft(call, body.kind, file));
  },
});

const name = endpoint({
  name: 'nameClaimDocument',
  summary: 'A client says what a file of a draft is.',
  method: 'PATCH',
  path: '/claims/:number/documents/:document',
  who,
  params: byDocument,
  body: z.strictObject({ kind }),
  response: claimDocument,
  limits: ['write'],
  refusals: ['claim.state'],
  async handle({ strapi, viewer, params, body, now }) {
    const call = { strapi, viewer, number: params.number, now };
    await nameKind(call, params.document, body.kind);
    return documentNow(call, params.document);
  },
});

const remove = endpoint({
  name: 'removeClaimDocument',
  summary: 'A client takes a file out of a draft; nothing of it is kept.',
  method: 'DELETE',
  path: '/claims/:number/documents/:document',
  who,
  params: byDocument,
  status: 204,
  limits: ['write'],
  refusals: ['claim.state'],
  handle: ({ strapi, viewer, params, now }) => removeFromDraft({ strapi, viewer, number: params.number, now }, params.document),
});

const file = endpoint({
  name: 'readClaimFile',
  summary: 'A file of a claim, or a part of it (Range). Whether the viewer may read it is asked at each request.',
  method: 'GET',
  path: '/claims/:number/documents/:document/file',
  who,
  params: byDocument,
  query: z.strictObject({ download: z.literal('1').optional() }),
  bytes: '*/*',
  async handle({ strapi, viewer, params, query, ctx }) {
    const found = await readClaimFile(reachOf(viewer), params.number, params.document);
    if (!found) throw new Refusal('notFound');
    await streamFile(ctx, strapi.dirs.static.public, found, query.download === '1');
  },
});

export default { type: 'content-api', routes: [add, name, remove, file] };
