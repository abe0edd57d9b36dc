import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import { streamFile } from '../../../files/stream-file';
import { fromCursor, NEWEST, toCursor } from '../../../http/cursor';
import { endpoint } from '../../../http/endpoint';
import { AUTHORITY } from '../../../plugins/role-matrix/server/rules/authority';
import { seenCase } from '../../case/commands/change-case';
import { HANDLERS } from '../../case/routes/commands';
import { attachment, attachmentAnswer } from '../attachment';
import { markAllRead } from '../commands/read';
import { MESSAGE_PAGE, readAttachment, readMessages, type StoredMessage } from '../queries/messages';

const word = z.string().min(1).max(64);
const byId = z.strictObject({ id: word });
const instant = z.string().meta({ format: 'date-time', description: 'UTC.' });

const caseMessage = z
  .object({
    documentId: z.string(),
    direction: z.enum(['toCustomer', 'fromCustomer']),
    at: instant,
    text: z.string(),
    author: z.object({ name: z.string(), email: z.string().nullable() }),
    answers: z.string().nullable().meta({ description: 'What had been asked for, where this answers it.' }),
    readAt: instant.nullable().meta({ description: 'Of a customer’s message: when the company read it.' }),
    attachments: z.array(attachment),
    withdrawn: z.number().int().meta({ description: 'How many documents went along with it whose share was taken back.' }),
  })
  .meta({ id: 'CaseMessage' });

const listed = z.object({ messages: z.array(caseMessage), next: z.string().nullable() }).meta({ id: 'CaseMessages' });

const messageAnswer = ({ documentId, direction, at, text, authorName, contact, ask, readAt, attachments, withdrawn }: StoredMessage): z.input<typeof caseMessage> => ({
  documentId,
  direction,
  at: new Date(at).toISOString(),
  text,
  author: { name: (direction === 'fromCustomer' ? contact?.name : null) ?? authorName ?? '', email: direction === 'fromCustomer' ? (contact?.email ?? null) : null },
  answers: ask?.text ?? null,
  readAt: readAt === null ? null : new Date(readAt).toISOString(),
  attachments: attachments.map(attachmentAnswer),
  withdrawn,
});

const common = { who: HANDLERS, authority: AUTHORITY.listCaseMessages } as const;

const listCaseMessages = endpoint({
  ...common,
  name: 'listCaseMessages',
  summary: 'The customer communication of a case, newest first.',
  method: 'GET',
  path: '/cases/:id/messages',
  action: 'api::case.case.findOne',
  params: byId,
  query: z.strictObject({ cursor: z.string().max(64).optional() }),
  response: listed,
  async handle({ viewer, params, query }) {
    const { id } = await seenCase({ viewer, command: 'listCaseMessages', documentId: params.id });
    const stored = await readMessages(id, query.cursor ? fromCursor(query.cursor) : NEWEST);
    const shown = stored.slice(0, MESSAGE_PAGE);
    const last = shown.at(-1);
    return { messages: shown.map(messageAnswer), next: stored.length > MESSAGE_PAGE && last ? toCursor(last.id) : null };
  },
});

const readCaseAttachment = endpoint({
  ...common,
  name: 'readCaseAttachment',
  summary: 'A file that came with a message of the case, or a part of it (Range).',
  method: 'GET',
  path: '/cases/:id/messages/:message/files/:file',
  action: 'api::case.case.findOne',
  params: byId.extend({ message: word, file: word }),
  bytes: '*/*',
  async handle({ strapi, viewer, params, ctx }) {
    const { id } = await seenCase({ viewer, command: 'readCaseAttachment', documentId: params.id });
    const file = await readAttachment(id, params.message, params.file);
    if (!file) throw new Refusal('notFound');
    await streamFile(ctx, strapi.dirs.static.public, file, false);
  },
});

const readAllMessages = endpoint({
  ...common,
  name: 'markMessagesRead',
  summary: 'Marks all messages from customers of the case as read (CP-20).',
  method: 'POST',
  path: '/cases/:id/messages/read',
  action: 'api::case.case.update',
  params: byId,
  body: z.strictObject({}),
  response: z.object({ read: z.number().int().meta({ description: 'How many had not been.' }) }),
  limits: ['write'],
  handle: ({ strapi, viewer, params, now }) => markAllRead({ strapi, viewer, command: 'markMessagesRead', documentId: params.id, now }),
});

export default { type: 'content-api', routes: [listCaseMessages, readCaseAttachment, readAllMessages] };
