import type { Dialect } from '../../../domain/database/dialect';
import { reader, statement } from '../../../domain/portico';
import type { StoredFile } from '../../../files/stream-file';

export const MESSAGE_PAGE = 20;

export interface StoredAttachment {
  documentId: string;
  name: string;
  mime: string;
  /** Thousands of bytes, as Strapi keeps it. */
  size: number;
}

export interface StoredMessage {
  id: number;
  documentId: string;
  direction: 'toCustomer' | 'fromCustomer';
  text: string;
  /** Milliseconds UTC. */
  at: number;
  /** Milliseconds UTC; when somebody of the company read what a customer wrote. */
  readAt: number | null;
  authorName: string | null;
  contact: { id: number; name: string; email: string | null } | null;
  /** What it answers. */
  ask: { text: string } | null;
  attachments: StoredAttachment[];
}

const attachmentsOf = (message: string) =>
  `files_related_mph r JOIN files f ON f.id = r.file_id
   WHERE r.related_type = 'api::message.message' AND r.field = 'attachments' AND r.related_id = ${message}`;

const messagesOfCase = statement('messages_of_case', ({ list, object, one, instant }) => {
  const message = object({
    id: 'm.id',
    documentId: 'm.document_id',
    direction: 'm.direction',
    text: 'm.text',
    at: instant('m.created_at'),
    readAt: instant('m.read_at'),
    authorName: 'm.author_name',
    contact: one(object({ id: 'c.id', name: 'c.name', email: 'c.email' }), 'case_messages_contact_lnk cl JOIN contacts c ON c.id = cl.contact_id WHERE cl.message_id = m.id'),
    ask: one(object({ text: 'a.text' }), 'case_messages_ask_lnk al JOIN case_asks a ON a.id = al.ask_id WHERE al.message_id = m.id'),
    attachments: list(object({ documentId: 'f.document_id', name: 'f.name', mime: 'f.mime', size: 'f.size' }), `${attachmentsOf('m.id')} ORDER BY r."order", f.id`),
  });
  const from = `case_messages_case_lnk l JOIN case_messages m ON m.id = l.message_id
     WHERE l.case_id = ? AND m.id < ? ORDER BY m.id DESC LIMIT ${MESSAGE_PAGE + 1}`;
  return `SELECT ${list(message, from)} AS answer`;
});

const fileOfMessage = statement('file_of_message', ({ object }: Dialect) => {
  const file = object({ url: 'f.url', name: 'f.name', mime: 'f.mime' });
  return `SELECT ${file} AS answer FROM case_messages m JOIN case_messages_case_lnk l ON l.message_id = m.id
    CROSS JOIN ${attachmentsOf('m.id')} AND l.case_id = ? AND m.document_id = ? AND f.document_id = ?`;
});

/** One page of a case's messages, newest first, and one more to tell whether there are older ones. */
export async function readMessages(caseId: number, before: number): Promise<StoredMessage[]> {
  return (await reader().read<StoredMessage[]>(messagesOfCase(), [caseId, before])) ?? [];
}

/** What came along with a message of this case, or null. */
export function readAttachment(caseId: number, messageId: string, fileId: string): Promise<StoredFile | null> {
  return reader().read<StoredFile>(fileOfMessage(), [caseId, messageId, fileId]);
}
