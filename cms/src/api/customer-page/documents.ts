import { z } from 'zod';
import type { CustomerGrant } from '../../plugins/customer-access/server/customer';
import { awaitedReports, REPORTS } from '../../plugins/visibility/server/rules/documents';
import { DOCUMENT_KINDS } from '../case-document/recorded';
import type { StoredDocuments } from './queries/documents';

const document = z
  .object({
    id: z.string(),
    title: z.string(),
    kind: z.enum(DOCUMENT_KINDS),
    isNew: z.boolean().meta({ description: 'Shared since this contact last looked.' }),
    sharedAt: z.string().nullable().meta({ format: 'date-time', description: 'UTC.' }),
    file: z.object({ name: z.string(), type: z.string(), size: z.number().meta({ description: 'Bytes, to the nearest ten.' }) }).nullable(),
  })
  .meta({ id: 'CustomerDocument' });

export const customerDocuments = z
  .object({
    documents: z.array(document),
    awaited: z.array(z.enum(REPORTS)).meta({ description: 'Reports that will be shared once they exist.' }),
  })
  .meta({ id: 'CustomerDocuments' });

type Kind = z.infer<typeof document>['kind'];

/** The documents tab for this contact (CP-17): what is shared, and which report is still to come. */
export function documentsAnswer({ settings, case: facts, seen }: CustomerGrant, { reports, documents }: StoredDocuments): z.input<typeof customerDocuments> {
  return {
    documents: documents.map(({ documentId, title, kind, sharedAt, file }) => ({
      id: documentId,
      title,
      kind: kind as Kind,
      isNew: sharedAt !== null && sharedAt > seen.documents,
      sharedAt: sharedAt === null ? null : new Date(sharedAt).toISOString(),
      file: file && { name: file.name, type: file.mime, size: Math.round(Number(file.size) * 1000) },
    })),
    awaited: awaitedReports(reports, settings, facts),
  };
}
