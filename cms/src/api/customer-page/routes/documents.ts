import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import { streamFile } from '../../../files/stream-file';
import { endpoint } from '../../../http/endpoint';
import type { CustomerViewer } from '../../../plugins/customer-access/server/viewer';
import { documentScope } from '../../../plugins/visibility/server/rules/documents';
import { readDocumentFile, readDocuments } from '../queries/documents';

const byNumber = z.strictObject({ number: z.string().min(1).max(64) });

const customerDocuments = z
  .object({
    documents: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        kind: z.enum(['inspectionReport', 'settlementReport', 'photo', 'letter', 'invoice', 'other']),
        isNew: z.boolean().meta({ description: 'Shared since this contact last looked.' }),
        sharedAt: z.string().nullable().meta({ format: 'date-time', description: 'UTC.' }),
        file: z.object({ name: z.string(), type: z.string(), size: z.number().meta({ description: 'Bytes, to the nearest ten.' }) }).nullable(),
      }),
    ),
  })
  .meta({ id: 'CustomerDocuments' });

type Kind = z.infer<typeof customerDocuments>['documents'][number]['kind'];

/** What this customer may see of a case’s documents; another case, or a page that is not open, looks like none. */
function within(viewer: CustomerViewer, number: string) {
  const grant = viewer.grants.find((candidate) => candidate.case.number === number);
  const scope = grant ? documentScope(grant.settings, grant.case) : null;
  if (!grant || !scope) throw new Refusal('notFound');
  return { caseId: grant.case.id, seen: grant.seen.documents, scope };
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
    const { caseId, seen, scope } = within(viewer, params.number);
    const stored = await readDocuments(caseId, scope);
    return {
      documents: stored.map(({ documentId, title, kind, sharedAt, file }) => ({
        id: documentId,
        title,
        kind: kind as Kind,
        isNew: sharedAt !== null && sharedAt > seen,
        sharedAt: sharedAt === null ? null : new Date(sharedAt).toISOString(),
        file: file && { name: file.name, type: file.mime, size: Math.round(Number(file.size) * 1000) },
      })),
    };
  },
});

const readFile = endpoint({
  name: 'readCustomerDocument',
  summary: 'The file of a document that is shared with the customer now, or a part of it (Range).',
  method: 'GET',
  path: '/customer/cases/:number/documents/:id/file',
  who: ['customer'],
  params: z.strictObject({ number: z.string().min(1).max(64), id: z.string().min(1).max(64) }),
  query: z.strictObject({ download: z.literal('1').optional() }),
  bytes: '*/*',
  async handle({ strapi, viewer, params, query, ctx }) {
    const { caseId, scope } = within(viewer, params.number);
    const file = await readDocumentFile(caseId, scope, params.id);
    if (!file) throw new Refusal('notFound');
    await streamFile(ctx, strapi.dirs.static.public, file, query.download === '1');
  },
});

export default { type: 'content-api', routes: [listDocuments, readFile] };
