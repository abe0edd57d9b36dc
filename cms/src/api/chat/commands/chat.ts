import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { Refusal } from '../../../domain/refusal';
import type { MemberViewer } from '../../../http/viewer';
import { worker } from '../../../plugins/messaging/server/running-worker';
import type { CaseRules } from '../../../plugins/role-matrix/server/rules/may';
import { rulesOf } from '../../../plugins/role-matrix/server/services/standing';
import { heldCase } from '../../case/commands/change-case';
import { tell } from '../../notice/recipients';
import { readChatMembers, type ChatMember } from '../queries/chat';

export interface ChatCall {
  strapi: Core.Strapi;
  viewer: MemberViewer;
  /** The case's document id. */
  documentId: string;
  now: number;
}

interface Room {
  caseId: number;
  portalId: number;
  members: ChatMember[];
}

async function roomOf(trx: Knex, { viewer, documentId }: ChatCall, command: 'writeChat' | 'markForChat'): Promise<Room> {
  const { id, portalId } = await heldCase(trx, { viewer, command, documentId });
  const rules = (await rulesOf(id, trx)) as CaseRules;
  return { caseId: id, portalId, members: await readChatMembers(id, rules, trx) };
}

function memberOf({ members }: Room, documentId: string): ChatMember {
  const found = members.find((member) => member.documentId === documentId);
  if (!found) throw new Refusal('relation.unknown');
  return found;
}

/** Writes to the members of the case; those who are marked or mentioned get a mail, which does not repeat the text. Answers the message's id. */
export async function writeChat(call: ChatCall, { text, mentions }: { text: string; mentions: readonly string[] }): Promise<{ id: number }> {
  const { strapi, viewer, now } = call;
  const written = await strapi.db.transaction(async ({ trx }) => {
    const room = await roomOf(trx, call, 'writeChat');
    const named = mentions.map((documentId) => memberOf(room, documentId).id);
    const [row] = (await trx('portico_chat')
      .insert({ portal_id: room.portalId, case_id: room.caseId, author_id: viewer.id, text, mentions: JSON.stringify(named), written_at: now })
      .returning('id')) as { id: number }[];
    if (!row) throw new Error('The message was not stored');
    await keepRead(trx, room.caseId, viewer.id, row.id);
    const told = room.members.filter((member) => member.marked || named.includes(member.id)).map(({ id }) => id);
    await tell(trx, { template: 'chatWritten', portalId: room.portalId, caseId: room.caseId, members: told, variables: { name: viewer.name } }, now, viewer.id);
    return row;
  });
  worker(strapi).wake();
  return written;
}

/** Marks somebody for the mails of the chat, or unmarks them; those whom the matrix always notifies stay marked. */
export async function markForChat(call: ChatCall, member: string, marked: boolean): Promise<void> {
  await call.strapi.db.transaction(async ({ trx }) => {
    const room = await roomOf(trx, call, 'markForChat');
    const { id, forced } = memberOf(room, member);
    if (forced && !marked) throw new Refusal('chat.alwaysNotified', { right: 'chat.alwaysNotified' });
    await trx('portico_chat_members').insert({ case_id: room.caseId, member_id: id, marked: marked ? 1 : 0 }).onConflict(['case_id', 'member_id']).merge(['marked']);
  });
}

/** How far a member has read. */
export async function keepRead(trx: Knex, caseId: number, memberId: number, messageId: number): Promise<void> {
  await trx('portico_chat_members').insert({ case_id: caseId, member_id: memberId, read_id: messageId }).onConflict(['case_id', 'member_id']).merge(['read_id']);
}
