import type { Knex } from 'knex';
import { readIn } from '../../domain/database/read-in';
import { news, silent, type EventDraft } from '../../domain/events';
import { statement } from '../../domain/portico';
import { registerRecordedType, type Snapshot } from '../../domain/recorder';
import { Refusal } from '../../domain/refusal';
import { registerTemplate } from '../../plugins/messaging/server/templates/definition';
import { customerMessageTemplate } from './notice-variables';

export const MESSAGE = 'api::message.message';

export interface MessageSnapshot extends Snapshot {
  direction: 'toCustomer' | 'fromCustomer';
  authorName: string;
}

/** Whoever writes in the admin panel need not name an author: then it is the portal. */
const messageSnapshot = statement(
  'message_snapshot',
  (sql) => `SELECT ${sql.object({
    id: 'm.id',
    documentId: 'm.document_id',
    caseId: 'l.case_id',
    portalId: 'p.id',
    direction: 'm.direction',
    authorName: 'coalesce(m.author_name, p.name)',
  })} AS answer
  FROM case_messages m JOIN case_messages_case_lnk l ON l.message_id = m.id
    JOIN cases_portal_lnk kp ON kp.case_id = l.case_id JOIN portals p ON p.id = kp.portal_id
  WHERE m.document_id = ?`,
);

const loadMessage = (trx: Knex, documentId: string) => readIn<MessageSnapshot>(trx, messageSnapshot(), [documentId]);

function checkMessage(before: MessageSnapshot | null, after: MessageSnapshot): void {
  if (before && before.caseId !== after.caseId) throw new Refusal('relation.fixed', { field: 'case' });
}

/** Told to those who may read what they are about (EH-02). */
export const MESSAGE_EVENTS = ['messageSent', 'messageReceived', 'messagesRead'] as const;

export function deriveMessage(before: MessageSnapshot | null, message: MessageSnapshot): EventDraft[] {
  if (before) return [];
  if (message.direction === 'fromCustomer') return [silent('messageReceived', { from: message.authorName })];
  return [news('messageSent', 'messageToCustomer', { name: message.authorName })];
}

export function registerMessage(): void {
  registerRecordedType<MessageSnapshot>({ subject: 'message', uid: MESSAGE, load: loadMessage, check: checkMessage, derive: deriveMessage });
  registerTemplate(customerMessageTemplate);
}
