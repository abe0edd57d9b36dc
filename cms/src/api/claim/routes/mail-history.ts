import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import { endpoint } from '../../../http/endpoint';
import { actorOf, type MemberViewer } from '../../../http/viewer';
import { sendAgain } from '../../../plugins/messaging/server/desk/decisions';
import { mailHistory } from '../../../plugins/messaging/server/history/entries';
import { historyOf } from '../../../plugins/messaging/server/history/history';
import { sendSource } from '../../../plugins/messaging/server/history/send-source';
import { findMessage, showMessage, wholeMessage, type FoundMessage } from '../../../plugins/messaging/server/history/whole-message';
import { seenPlace } from '../queries/scope';
import { demandSide, reachOf } from '../side';

const who = ['member'] as const;
const word = z.string().min(1).max(64);
const byNumber = z.strictObject({ number: word });
const byMessage = byNumber.extend({ message: word });

/** The claim whose mails an agent asks for; a client who sees it sees that it may not. */
async function claimOfAgent(viewer: MemberViewer, number: string): Promise<number> {
  const reach = reachOf(viewer);
  const place = await seenPlace(reach, number);
  if (!place) throw new Refusal('notFound');
  demandSide(reach, 'agent');
  return place.id;
}

async function messageOf(viewer: MemberViewer, { number, message }: z.output<typeof byMessage>): Promise<FoundMessage> {
  const claimId = await claimOfAgent(viewer, number);
  const found = await findMessage(message);
  if (found?.aggregate !== 'claim' || found.aggregateId !== claimId) throw new Refusal('notFound');
  return found;
}

const list = endpoint({
  name: 'listMailsOfClaim',
  summary: 'To agents: every mail of a claim in both directions, newest first, with its state (CL-09, MS-07).',
  method: 'GET',
  path: '/claims/:number/mail-history',
  who,
  params: byNumber,
  query: z.strictObject({ cursor: z.string().max(64).optional() }),
  response: mailHistory,
  async handle({ viewer, params, query }) {
    const { entries, next } = await historyOf('claim', await claimOfAgent(viewer, params.number), query.cursor);
    return { entries: entries.map(({ answer }) => answer), next };
  },
});

const read = endpoint({
  name: 'readMailOfClaim',
  summary: 'To agents: one mail of a claim, whole; secrets stand in it as •••.',
  method: 'GET',
  path: '/claims/:number/mail-history/:message',
  who,
  params: byMessage,
  response: wholeMessage,
  handle: async ({ viewer, params }) => showMessage(await messageOf(viewer, params)),
});

const source = endpoint({
  name: 'readSourceOfClaimMail',
  summary: 'To agents: the source of a mail as it went, with secrets struck, or as it came.',
  method: 'GET',
  path: '/claims/:number/mail-history/:message/source',
  who,
  params: byMessage,
  bytes: 'message/rfc822',
  async handle({ viewer, params, ctx }) {
    sendSource(ctx, await messageOf(viewer, params));
  },
});

const again = endpoint({
  name: 'sendMailOfClaimAgain',
  summary: 'An agent has a mail tried again that failed or came back.',
  method: 'POST',
  path: '/claims/:number/mail-history/:message/send-again',
  who,
  params: byMessage,
  body: z.strictObject({}),
  status: 204,
  limits: ['write'],
  refusals: ['message.state'],
  async handle({ strapi, viewer, params, now }) {
    await sendAgain({ strapi, message: await messageOf(viewer, params), actor: actorOf(viewer), now });
  },
});

export default { type: 'content-api', routes: [list, read, source, again] };
