import { z } from 'zod';
import { Refusal } from '../../../../domain/refusal';
import { atAdminDoor, portalOf, portalsOf } from '../../../../http/admin-door';
import { hasPortal } from '../../../../http/admin-viewer';
import { fromCursor, NEWEST } from '../../../../http/cursor';
import { endpoint, type Route } from '../../../../http/endpoint';
import { actorOf, type AdminViewer } from '../../../../http/viewer';
import { attention } from '../desk/attention';
import { acceptMail, discardMail, sendAgain } from '../desk/decisions';
import { listReceived, listSent, RECEIVED_LISTS, SENT_LISTS, type Question, type ReceivedList, type SentList } from '../desk/lists';
import { placeOf } from '../desk/place';
import { historyEntry } from '../history/entries';
import { sendSource } from '../history/send-source';
import { findMessage, showMessage, wholeMessage, type FoundMessage } from '../history/whole-message';
import { findSubject } from '../inbound/correspondents';

export const READ_MESSAGES = 'plugin::messaging.messages.read';
export const HANDLE_MESSAGES = 'plugin::messaging.messages.handle';

const common = { ...atAdminDoor, permission: READ_MESSAGES } as const;
const byMessage = z.strictObject({ message: z.string().min(1).max(40) });

const ofPortal = z.strictObject({
  portal: z.string().max(64).optional().meta({ description: 'Key of one portal; else all that the administrator has.' }),
});

const query = ofPortal.extend({
  search: z.string().trim().max(200).optional().meta({ description: 'What an address begins with, or the number of a case or claim.' }),
  cursor: z.string().max(64).optional(),
});

const named = z.object({ key: z.string(), name: z.string() });

/** Where a message belongs; null where it could not be matched with anything. */
const place = { portal: named.nullable(), caseNumber: z.string().nullable().meta({ description: 'Of its case or claim.' }) };

const listed = z
  .object({
    messages: z.array(historyEntry.extend(place)),
    next: z.string().nullable(),
  })
  .meta({ id: 'MessageList' });

async function questionOf(viewer: AdminViewer, { portal, search = '', cursor }: z.output<typeof query>): Promise<Question> {
  return { portalIds: await portalIdsOf(viewer, portal), search, before: cursor === undefined ? NEWEST : fromCursor(cursor) };
}

async function portalIdsOf(viewer: AdminViewer, key: string | undefined): Promise<number[] | 'all'> {
  return key === undefined ? viewer.portalIds : [(await portalOf(viewer, key)).id];
}

/** Mails that belong to no portal are shown to whoever looks after all of them. */
async function messageOf(viewer: AdminViewer, id: string): Promise<FoundMessage> {
  const found = await findMessage(id);
  const visible = found && (found.portalId === null ? viewer.portalIds === 'all' : hasPortal(viewer, found.portalId));
  if (!found || !visible) throw new Refusal('notFound');
  return found;
}

const readAttention = endpoint({
  ...common,
  name: 'readMessagesAttention',
  summary: 'What somebody has to look at: messages that wait, failed or came back, mails in quarantine.',
  method: 'GET',
  path: '/attention',
  query: ofPortal,
  response: z
    .object({
      portals: z.array(named).meta({ description: 'All portals whose messages the administrator sees.' }),
      waiting: z.number().int(),
      oldestDueAt: z.number().nullable().meta({ description: 'Milliseconds UTC.' }),
      failed: z.number().int(),
      bounced: z.number().int(),
      quarantined: z.number().int(),
      unreadable: z.number().int(),
    })
    .meta({ id: 'MessagesAttention' }),
  async handle({ strapi, viewer, query: { portal } }) {
    const portals = await portalsOf(viewer);
    return { portals, ...(await attention(strapi, await portalIdsOf(viewer, portal))) };
  },
});

const listSentMessages = endpoint({
  ...common,
  name: 'listSentMessages',
  summary: 'Messages that wait, failed or were sent, newest first.',
  method: 'GET',
  path: '/sent/:list',
  params: z.strictObject({ list: z.enum(Object.keys(SENT_LISTS) as [SentList, ...SentList[]]) }),
  query,
  response: listed,
  handle: async ({ strapi, viewer, params, query: asked }) => listSent(strapi, params.list, await questionOf(viewer, asked)),
});

const listReceivedMails = endpoint({
  ...common,
  name: 'listReceivedMails',
  summary: 'Mails that came in, newest first: in quarantine, unreadable, or worked off.',
  method: 'GET',
  path: '/received/:list',
  params: z.strictObject({ list: z.enum(Object.keys(RECEIVED_LISTS) as [ReceivedList, ...ReceivedList[]]) }),
  query,
  response: listed,
  handle: async ({ strapi, viewer, params, query: asked }) => listReceived(strapi, params.list, await questionOf(viewer, asked)),
});

const readMessage = endpoint({
  ...common,
  name: 'readMessage',
  summary: 'One message, whole; secrets stand in it as •••.',
  method: 'GET',
  path: '/messages/:message',
  params: byMessage,
  response: wholeMessage.extend(place).meta({ id: 'MessageAtDesk' }),
  async handle({ viewer, params }) {
    const message = await messageOf(viewer, params.message);
    return { ...(await showMessage(message)), ...(await placeOf(message)) };
  },
});

const readMessageSource = endpoint({
  ...common,
  name: 'readMessageSource',
  summary: 'The source of a message as it went, with secrets struck, or as it came.',
  method: 'GET',
  path: '/messages/:message/source',
  params: byMessage,
  bytes: 'message/rfc822',
  async handle({ viewer, params, ctx }) {
    sendSource(ctx, await messageOf(viewer, params.message));
  },
});

const deciding = { ...common, permission: HANDLE_MESSAGES, method: 'POST', params: byMessage, status: 204, limits: ['write'], refusals: ['message.state'] } as const;

const sendMessageAgain = endpoint({
  ...deciding,
  name: 'sendMessageAgain',
  summary: 'Tries a message again that failed or came back.',
  path: '/messages/:message/send-again',
  body: z.strictObject({}),
  async handle({ strapi, viewer, params, now }) {
    await sendAgain({ strapi, message: await messageOf(viewer, params.message), actor: actorOf(viewer), now });
  },
});

const acceptReceivedMail = endpoint({
  ...deciding,
  name: 'acceptReceivedMail',
  summary: 'Posts a mail from quarantine into its case or claim, or into the one that is named.',
  path: '/messages/:message/accept',
  body: z.strictObject({ portal: z.string().max(64).optional(), caseNumber: z.string().trim().min(1).max(64).optional() }),
  refusals: ['message.state', 'message.unmatched', 'message.empty', 'claim.state'],
  async handle({ strapi, viewer, params, body, now }) {
    const message = await messageOf(viewer, params.message);
    const { portal, caseNumber } = body;
    const named = portal && caseNumber ? await findSubject(viewer.portalIds, portal, caseNumber) : null;
    if (caseNumber !== undefined && !named) throw new Refusal('message.unmatched');
    await acceptMail({ strapi, message, actor: actorOf(viewer), now }, named);
  },
});

const discardReceivedMail = endpoint({
  ...deciding,
  name: 'discardReceivedMail',
  summary: 'Lays a mail from quarantine aside. It is kept.',
  path: '/messages/:message/discard',
  body: z.strictObject({}),
  async handle({ strapi, viewer, params, now }) {
    await discardMail({ strapi, message: await messageOf(viewer, params.message), actor: actorOf(viewer), now });
  },
});

export const deskRoutes: Route[] = [readAttention, listSentMessages, listReceivedMails, readMessage, readMessageSource, sendMessageAgain, acceptReceivedMail, discardReceivedMail];
