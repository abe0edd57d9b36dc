import { z } from 'zod';
import type { StoredAttachment } from './queries/messages';

export const attachment = z
  .object({ id: z.string(), name: z.string(), type: z.string(), size: z.number().meta({ description: 'Bytes, to the nearest ten.' }) })
  .meta({ id: 'Attachment' });

export const attachmentAnswer = ({ documentId, name, mime, size }: StoredAttachment): z.input<typeof attachment> => ({
  id: documentId,
  name,
  type: mime,
  size: Math.round(Number(size) * 1000),
});
