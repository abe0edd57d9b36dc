import { reader, statement } from '../../../domain/portico';

export const MESSAGE_PAGE = 20;

export interface StoredMessage {
  id: number;
  documentId: string;
  direction: 'toCustomer' | 'fromCustomer';
  text: string;
  /** Milliseconds UTC. */
  at: number;
  authorName: string | null;
  contact: { id: number; name: string; email: string | null } | null;
}

const messagesOfCase = statement('customer_messages', ({ list, object, one, instant }) => {
  const message = object({
    id: 'm.id',
    documentId: 'm.document_id',
    direction: 'm.direction',
    text: 'm.text',
    at: instant('m.created_at'),
    authorName: 'm.author_name',
    contact: one(object({ id: 'c.id', name: 'c.name', email: 'c.email' }), 'case_messages_contact_lnk cl JOIN contacts c ON c.id = cl.contact_id WHERE cl.message_id = m.id'),
  });
  const from = `case_messages_case_lnk l JOIN case_messages m ON m.id = l.message_id
     WHERE l.case_id = ? AND m.id < ? ORDER BY m.id DESC LIMIT ${MESSAGE_PAGE + 1}`;
  return `SELECT ${list(message, from)} AS answer`;
});

/** One page of a case's messages, newest first, and one more to tell whether there are older ones. */
export async function readMessages(caseId: number, before: number): Promise<StoredMessage[]> {
  return (await reader().read<StoredMessage[]>(messagesOfCase(), [caseId, before])) ?? [];
}
