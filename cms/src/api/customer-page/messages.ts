import { z } from 'zod';
import { toCursor } from '../../http/cursor';
import type { CustomerGrant, CustomerViewer } from '../../plugins/customer-access/server/customer';
import { mayWrite } from '../../plugins/visibility/server/rules/communication';
import { attachment, attachmentAnswer } from '../message/attachment';
import { MESSAGE_PAGE, type StoredMessage } from '../message/queries/messages';

const message = z
  .object({
    id: z.string(),
    direction: z.enum(['toCustomer', 'fromCustomer']),
    at: z.string().meta({ format: 'date-time', description: 'UTC.' }),
    text: z.string(),
    author: z.object({
      name: z.string(),
      email: z.string().nullable().meta({ description: 'Of a contact that wrote; null for the company.' }),
      own: z.boolean().meta({ description: 'Written by the contact that reads it.' }),
    }),
    answers: z.string().nullable().meta({ description: 'What the company had asked for, where this answers it.' }),
    isNew: z.boolean().meta({ description: 'Written by the company since this contact last looked.' }),
    attachments: z.array(attachment),
    withdrawn: z.number().int().meta({ description: 'How many documents went along with it whose share was taken back.' }),
  })
  .meta({ id: 'CustomerMessage' });

export const messages = z
  .object({ messages: z.array(message), next: z.string().nullable(), mayWrite: z.boolean() })
  .meta({ id: 'CustomerMessages' });

/** One page of messages as this customer may read them, newest first (CP-16). */
export function messagesAnswer(viewer: CustomerViewer, grant: CustomerGrant, stored: StoredMessage[]): z.input<typeof messages> {
  const shown = stored.slice(0, MESSAGE_PAGE);
  const last = shown.at(-1);
  return {
    messages: shown.map((entry) => ({
      id: entry.documentId,
      direction: entry.direction,
      at: new Date(entry.at).toISOString(),
      text: entry.text,
      author: authorOf(entry, viewer, grant),
      answers: entry.ask?.text ?? null,
      isNew: entry.direction === 'toCustomer' && entry.at > grant.seen.communication,
      attachments: entry.attachments.map(attachmentAnswer),
      withdrawn: entry.withdrawn,
    })),
    next: stored.length > MESSAGE_PAGE && last ? toCursor(last.id) : null,
    mayWrite: mayWrite('customer', grant.settings).allowed,
  };
}

/** A member is named where the settings let customers know names; else the company speaks. */
function authorOf({ direction, authorName, contact }: StoredMessage, { portal }: CustomerViewer, grant: CustomerGrant) {
  if (direction === 'toCustomer') return { name: (grant.settings.handlerName && authorName) || portal.name, email: null, own: false };
  return { name: contact?.name ?? authorName ?? '', email: contact?.email ?? null, own: contact?.id === grant.contact.id };
}
