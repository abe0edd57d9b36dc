import { z } from 'zod';
import { fromCursor, NEWEST, toCursor } from '../../../http/cursor';
import { endpoint } from '../../../http/endpoint';
import type { MemberViewer } from '../../../http/viewer';
import { AUTHORITY, type Command } from '../../../plugins/role-matrix/server/rules/authority';
import { rulesOf } from '../../../plugins/role-matrix/server/services/standing';
import { Refusal } from '../../../domain/refusal';
import { seenCase } from '../../case/commands/change-case';
import { keepRead, markForChat, writeChat } from '../commands/chat';
import { CHAT_PAGE, chatReadUntil, readChat, readChatMembers, type ChatMember } from '../queries/chat';

const word = z.string().min(1).max(64);
const byId = z.strictObject({ id: word });
const byMember = byId.extend({ member: word });

const person = z.object({ documentId: z.string(), name: z.string(), company: z.string() });
const chatMember = person
  .extend({
    me: z.boolean(),
    marked: z.boolean().meta({ description: 'Gets a mail when something is written.' }),
    forced: z.boolean().meta({ description: 'Always marked, by the right chat.alwaysNotified (EH-14).' }),
  })
  .meta({ id: 'ChatMember' });
const message = z
  .object({
    id: z.number().int(),
    at: z.string().meta({ format: 'date-time' }),
    text: z.string(),
    author: z.object({ documentId: z.string(), name: z.string(), company: z.string().nullable() }),
    mentions: z.array(z.object({ documentId: z.string(), name: z.string() })),
    mine: z.boolean(),
    unread: z.boolean(),
  })
  .meta({ id: 'ChatMessage' });

const listMembers = (members: ChatMember[], viewer: MemberViewer) => members.map(({ id, documentId, name, company, marked, forced }) => ({ documentId, name, company, marked, forced, me: id === viewer.id }));

async function room(viewer: MemberViewer, documentId: string, command: Command) {
  const { id } = await seenCase({ viewer, command, documentId });
  const rules = await rulesOf(id);
  if (!rules) throw new Refusal('notFound');
  return { caseId: id, members: await readChatMembers(id, rules) };
}

const read = endpoint({
  name: 'readChat',
  authority: AUTHORITY.readChat,
  summary: 'What the members of the case write to each other, newest first, and who they are (EH-14).',
  method: 'GET',
  path: '/cases/:id/chat',
  who: ['member'],
  params: byId,
  query: z.strictObject({ cursor: z.string().max(64).optional() }),
  response: z.object({ members: z.array(chatMember), messages: z.array(message), next: z.string().nullable() }).meta({ id: 'Chat' }),
  async handle({ viewer, params, query }) {
    const { caseId, members } = await room(viewer, params.id, 'readChat');
    const found = await readChat(caseId, query.cursor ? fromCursor(query.cursor) : NEWEST);
    const until = await chatReadUntil(caseId, viewer.id);
    const shown = found.slice(0, CHAT_PAGE);
    const last = shown.at(-1);
    return {
      members: listMembers(members, viewer),
      messages: shown.map(({ id, at, text, author, mentions }) => ({
        id,
        at: new Date(at).toISOString(),
        text,
        author,
        mentions: members.filter((member) => mentions.includes(member.id)).map(({ documentId, name }) => ({ documentId, name })),
        mine: author.documentId === viewer.documentId,
        unread: id > until && author.documentId !== viewer.documentId,
      })),
      next: found.length > CHAT_PAGE && last ? toCursor(last.id) : null,
    };
  },
});

const write = endpoint({
  name: 'writeChat',
  authority: AUTHORITY.writeChat,
  summary: 'Writes to the members of the case. Those who are marked or mentioned get a mail.',
  method: 'POST',
  path: '/cases/:id/chat',
  who: ['member'],
  params: byId,
  body: z.strictObject({ text: z.string().trim().min(1).max(4000), mentions: z.array(word).max(30).default([]) }),
  response: z.object({ id: z.number().int() }),
  status: 201,
  limits: ['write'],
  idempotent: true,
  refusals: ['relation.unknown'],
  handle: ({ strapi, viewer, params, body, now }) => writeChat({ strapi, viewer, documentId: params.id, now }, body),
});

const mark = endpoint({
  name: 'markForChat',
  authority: AUTHORITY.markForChat,
  summary: 'Says whether a member of the case gets a mail when something is written in its chat.',
  method: 'PUT',
  path: '/cases/:id/chat/members/:member',
  who: ['member'],
  params: byMember,
  body: z.strictObject({ marked: z.boolean() }),
  response: z.array(chatMember),
  limits: ['write'],
  refusals: ['relation.unknown', 'chat.alwaysNotified'],
  async handle({ strapi, viewer, params, body, now }) {
    await markForChat({ strapi, viewer, documentId: params.id, now }, params.member, body.marked);
    return listMembers((await room(viewer, params.id, 'readChat')).members, viewer);
  },
});

const readAll = endpoint({
  name: 'markChatRead',
  authority: AUTHORITY.readChat,
  summary: 'Says how far the member has read.',
  method: 'POST',
  path: '/cases/:id/chat/read',
  who: ['member'],
  params: byId,
  body: z.strictObject({ until: z.number().int().min(0).max(2 ** 31 - 1) }),
  status: 204,
  limits: ['write'],
  async handle({ strapi, viewer, params, body }) {
    const { id } = await seenCase({ viewer, command: 'readChat', documentId: params.id });
    await keepRead(strapi.db.connection, id, viewer.id, body.until);
  },
});

export default { type: 'content-api', routes: [read, write, mark, readAll] };
