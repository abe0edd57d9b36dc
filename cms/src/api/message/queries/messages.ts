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
  /** How many documents went along with it that its readers may not read any more. */
  withdrawn: number;
}

/** Documents of the case `l` that went along with messages, and whether one is shared by hand still. */
const ALONG = `case_messages_documents_lnk dl JOIN case_documents d ON d.id = dl.case_document_id
     JOIN case_documents_case_lnk dc ON dc.case_document_id = d.id AND dc.case_id = l.case_id`;
const SHARED = `(d.shared AND coalesce(d.shared_by, '') <> 'rule')`;

/** What came along with a message `m` of a case `l`: its own files, then documents of the case for as long as they are shared by hand (CP-17). */
const ATTACHED = `(SELECT r.file_id, 0 AS part, r."order" AS place FROM files_related_mph r
     WHERE r.related_type = 'api::message.message' AND r.field = 'attachments' AND r.related_id = m.id
   UNION ALL
   SELECT r.file_id, 1, dl.case_document_ord FROM ${ALONG}
     JOIN files_related_mph r ON r.related_type = 'api::case-document.case-document' AND r.field = 'file' AND r.related_id = d.id
     WHERE dl.message_id = m.id AND ${SHARED}) a JOIN files f ON f.id = a.file_id`;

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
    attachments: list(object({ documentId: 'f.document_id', name: 'f.name', mime: 'f.mime', size: 'f.size' }), `${ATTACHED} ORDER BY a.part, a.place, f.id`),
    withdrawn: `(SELECT count(*) FROM ${ALONG} WHERE dl.message_id = m.id AND ${SHARED} IS NOT TRUE)`,
  });
  const from = `case_messages_case_lnk l JOIN case_messages m ON m.id = l.message_id
     WHERE l.case_id = ? AND m.id < ? ORDER BY m.id DESC LIMIT ${MESSAGE_PAGE + 1}`;
  return `SELECT ${list(message, from)} AS answer`;
});

const fileOfMessage = statement('file_of_message', ({ object, one }) => {
  const file = one(object({ url: 'f.url', name: 'f.name', mime: 'f.mime' }), `${ATTACHED} WHERE f.document_id = ?`);
  return `SELECT ${file} AS answer FROM case_messages m JOIN case_messages_case_lnk l ON l.message_id = m.id WHERE l.case_id = ? AND m.document_id = ?`;
});

/** One page of a case's messages, newest first, and one more to tell whether there are older ones. */
export async function readMessages(caseId: number, before: number): Promise<StoredMessage[]> {
  return (await reader().read<StoredMessage[]>(messagesOfCase(), [caseId, before])) ?? [];
}

/** What came along with a message of this case, or null. */
export function readAttachment(caseId: number, messageId: string, fileId: string): Promise<StoredFile | null> {
  return reader().read<StoredFile>(fileOfMessage(), [fileId, caseId, messageId]);
}
