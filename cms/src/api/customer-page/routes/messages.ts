import { z } from 'zod';
import { fromCursor, NEWEST } from '../../../http/cursor';
import { endpoint } from '../../../http/endpoint';
import { writeMessage } from '../commands/write-message';
import { grantFor } from '../grant';
import { messages, messagesAnswer } from '../messages';
import { readMessages } from '../queries/messages';

const byNumber = z.strictObject({ number: z.string().min(1).max(64) });

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

const writeMessageRoute = endpoint({
  name: 'writeCustomerMessage',
  summary: 'Writes to the company; refused where only the company writes.',
  method: 'POST',
  path: '/customer/cases/:number/messages',
  who: ['customer'],
  params: byNumber,
  body: z.strictObject({ text: z.string().trim().min(1).max(20_000) }),
  response: z.strictObject({ id: z.string() }),
  status: 201,
  limits: ['customerMessage'],
  idempotent: true,
  refusals: ['direction.closed'],
  handle: ({ strapi, viewer, params, body, now }) => writeMessage(strapi, viewer, grantFor('communicationPage', viewer, params.number), body.text, now),
});

export default { type: 'content-api', routes: [listMessages, writeMessageRoute] };
