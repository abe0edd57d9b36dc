import { z } from 'zod';
import type { StoredClaimDocument } from './queries/documents';
import { CLAIM_DOCUMENT_KINDS } from './rules/kinds';

export const claimDocument = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(CLAIM_DOCUMENT_KINDS),
    type: z.string(),
    size: z.number().meta({ description: 'Bytes, to the nearest ten.' }),
    at: z.string().meta({ format: 'date-time', description: 'UTC.' }),
    author: z.string().nullable(),
    internal: z.boolean().meta({ description: 'It came with a note among agents.' }),
    comment: z.string().nullable().meta({ description: 'The comment that it came along with.' }),
    step: z.string().nullable().meta({ description: 'The entry of the history that it came along with; null with both where it came with the draft.' }),
  })
  .meta({ id: 'ClaimDocument' });

const idOf = (id: number | null): string | null => (id === null ? null : String(id));

export const claimDocumentAnswer = ({ documentId, title, kind, mime, size, at, author, internal, comment, answerEvent }: StoredClaimDocument): z.input<typeof claimDocument> => ({
  id: documentId,
  name: title,
  kind,
  type: mime,
  size: Math.round(Number(size) * 1000),
  at: new Date(at).toISOString(),
  author,
  internal,
  comment: idOf(comment),
  step: idOf(answerEvent),
});
