import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import { streamFile } from '../../../files/stream-file';
import { fromCursor, NEWEST } from '../../../http/cursor';
import { endpoint } from '../../../http/endpoint';
import { letterBody } from '../../message/letter';
import { readAttachment, readMessages } from '../../message/queries/messages';
import { answerAsk, writeMessage } from '../commands/write-message';
import { grantFor } from '../grant';
import { messages, messagesAnswer } from '../messages';


const word = z.string().min(1).max(64);
const byNumber = z.strictObject({ number: word });
const written = z.strictObject({ id: z.string() });

const listMessages = endpoint({
  name: 'listCustomerMessages',
  summary: 'The messages of a case, newest first, and whether this customer may write.',
  method: 'GET',
  path: '/customer/cases/:number/messages',
  who: ['customer'],
  params: byNumber,
  query: z.strictObject({ cursor: z.string().max(64).optional() }),
  response: messages,
  async handle({ viewer, params, query }) {
    const grant = grantFor('communicationPage', viewer, params.number);
    return messagesAnswer(viewer, grant, await readMessages(grant.case.id, query.cursor ? fromCursor(query.cursor) : NEWEST));
  },
});

/** What is sent by a customer, with up to five files. */
const writing = {
  method: 'POST',
  who: ['customer'],
  body: letterBody,
  files: 'message',
  response: written,
  status: 201,
  limits: ['customerMessage'],
  idempotent: true,
} as const;

const writeMessageRoute = endpoint({
  ...writing,
  name: 'writeCustomerMessage',
  summary: 'Writes to the company; refused where only the company writes.',
  path: '/customer/cases/:number/messages',
  params: byNumber,
  refusals: ['direction.closed', 'message.empty'],
  handle: ({ strapi, viewer, params, body, files, now }) =>
    writeMessage({ strapi, viewer, grant: grantFor('communicationPage', viewer, params.number), now }, { text: body.text, files }),
});

const answerAskRoute = endpoint({
  ...writing,
  name: 'answerAsk',
  summary: 'Gives what the company asked for. It becomes a message that answers the ask.',
  path: '/customer/cases/:number/asks/:id/answer',
  params: byNumber.extend({ id: word }),
  refusals: ['ask.state', 'ask.lacks', 'message.empty'],
  handle: ({ strapi, viewer, params, body, files, now }) =>
    answerAsk({ strapi, viewer, grant: grantFor('communicationPage', viewer, params.number), now }, params.id, { text: body.text, files }),
});

const readFile = endpoint({
  name: 'readCustomerAttachment',
  summary: 'A file that came with a message of the case, or a part of it (Range).',
  method: 'GET',
  path: '/customer/cases/:number/messages/:id/files/:file',
  who: ['customer'],
  params: byNumber.extend({ id: word, file: word }),
  query: z.strictObject({ download: z.literal('1').optional() }),
  bytes: '*/*',
  async handle({ strapi, viewer, params, query, ctx }) {
    const grant = grantFor('communicationPage', viewer, params.number);
    const file = await readAttachment(grant.case.id, params.id, params.file);
    if (!file) throw new Refusal('notFound');
    await streamFile(ctx, strapi.dirs.static.public, file, query.download === '1');
  },
});

export default { type: 'content-api', routes: [listMessages, writeMessageRoute, answerAskRoute, readFile] };
