import { z } from 'zod';
import { DOCUMENT_KINDS } from '../case-document/recorded';
import type { StoredWorkDocuments } from './queries/documents';

const instant = z.string().meta({ format: 'date-time' });
const bytes = z.number().int().meta({ description: 'Bytes.' });

const document = z
  .object({
    documentId: z.string(),
    title: z.string(),
    kind: z.enum(DOCUMENT_KINDS),
    addedAt: instant,
    author: z.object({ name: z.string(), company: z.string().nullable() }).nullable().meta({ description: 'Null where no member added it.' }),
    isNew: z.boolean().meta({ description: 'A partner’s document that the company has not looked at.' }),
    shared: z.object({ at: instant.nullable(), byRule: z.boolean(), name: z.string().nullable() }).nullable().meta({ description: 'Since when the customers may read it and who shared it; null where it is not shared.' }),
    file: z.object({ name: z.string(), type: z.string(), size: bytes }).nullable(),
    version: z.number().int().nullable().meta({ description: 'Of a report that the portal has made; null of what somebody put in.' }),
    madeAt: instant.nullable(),
    earlier: z.array(z.object({ version: z.number().int(), madeAt: instant, size: bytes })).meta({ description: 'What a report was before, the newest first.' }),
  })
  .meta({ id: 'WorkDocument' });

export const workDocuments = z.object({ documents: z.array(document) }).meta({ id: 'WorkDocuments' });

type Kind = z.infer<typeof document>['kind'];

/** Strapi keeps thousands of bytes. */
const bytesOf = ({ size }: { size: number }): number => Math.round(Number(size) * 1000);

/** Documents for a member: `whole` where she reads all of the case, `looks` where hers is the company that looks at what partners add. */
export function answerDocuments({ documents, shares }: StoredWorkDocuments, { whole, looks }: { whole: boolean; looks: boolean }): z.input<typeof workDocuments> {
  const sharers = new Map(shares.map(({ document: of, name }) => [of, name]));
  return {
    documents: documents.map(({ documentId, title, kind, addedAt, author, seenAt, shared, sharedAt, sharedBy, file, version, madeAt, earlier }) => ({
      documentId,
      title,
      kind: kind as Kind,
      addedAt: new Date(addedAt).toISOString(),
      author: author && { name: author.name, company: author.own ? null : author.company },
      isNew: looks && author !== null && !author.own && author.company !== null && seenAt === null,
      shared: shared
        ? { at: sharedAt === null ? null : new Date(sharedAt).toISOString(), byRule: sharedBy === 'rule', name: whole && sharedBy !== 'rule' ? (sharers.get(documentId) ?? null) : null }
        : null,
      file: file && { name: file.name, type: file.mime, size: bytesOf(file) },
      version,
      madeAt: madeAt === null ? null : new Date(madeAt).toISOString(),
      earlier: earlier.map((one) => ({ version: one.version, madeAt: new Date(one.madeAt).toISOString(), size: bytesOf(one) })),
    })),
  };
}
