import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import { streamFile } from '../../../files/stream-file';
import { endpoint } from '../../../http/endpoint';
import type { CustomerViewer } from '../../../plugins/customer-access/server/customer';
import { documentScope } from '../../../plugins/visibility/server/rules/documents';
import { customerDocuments, documentsAnswer } from '../documents';
import { grantOf } from '../grant';
import { readDocumentFile, readDocuments } from '../queries/documents';

const word = z.string().min(1).max(64);
const byNumber = z.strictObject({ number: word });

/** What this customer may see of a case’s documents; another case, or a page that is not open, looks like none. */
function within(viewer: CustomerViewer, number: string) {
  const grant = grantOf(viewer, number);
  const scope = documentScope(grant.settings, grant.case);
  if (!scope) throw new Refusal('notFound');
  return { grant, scope };
}

const listDocuments = endpoint({
  name: 'listCustomerDocuments',
  summary: 'The documents that are shared with the customer now, the last shared first.',
  method: 'GET',
  path: '/customer/cases/:number/documents',
  who: ['customer'],
  params: byNumber,
  response: customerDocuments,
  async handle({ viewer, params }) {
    const { grant, scope } = within(viewer, params.number);
    return documentsAnswer(grant, await readDocuments(grant.case.id, scope));
  },
});

const readFile = endpoint({
  name: 'readCustomerDocument',
  summary: 'The file of a document that is shared with the customer now, or a part of it (Range).',
  method: 'GET',
  path: '/customer/cases/:number/documents/:id/file',
  who: ['customer'],
  params: byNumber.extend({ id: word }),
  query: z.strictObject({ download: z.literal('1').optional() }),
  bytes: '*/*',
  async handle({ strapi, viewer, params, query, ctx }) {
    const { grant, scope } = within(viewer, params.number);
    const file = await readDocumentFile(grant.case.id, scope, params.id);
    if (!file) throw new Refusal('notFound');
    await streamFile(ctx, strapi.dirs.static.public, file, query.download === '1');
  },
});

export default { type: 'content-api', routes: [listDocuments, readFile] };
