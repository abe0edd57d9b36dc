import type { Knex } from 'knex';
import { readIn } from '../../../domain/database/read-in';
import type { Binding, Statement } from '../../../domain/database/statement';
import { reader, statement } from '../../../domain/portico';
import type { CaseRules } from '../../../plugins/role-matrix/server/rules/may';
import { TAKES_PART } from '../../case/list/conditions';
import { personOf, type StoredPerson } from '../../../plugins/role-matrix/server/rules/person';
import { isForced, isMarked } from '../rules/notified';

export const CHAT_PAGE = 30;

interface StoredMember extends StoredPerson {
  documentId: string;
  name: string;
  company: string;
  isHandler: boolean;
  marked: number | null;
}

/** A member of a case, as its chat knows her. */
export interface ChatMember {
  id: number;
  documentId: string;
  name: string;
  company: string;
  marked: boolean;
  /** Nobody can unmark her. */
  forced: boolean;
}

export interface StoredChatMessage {
  id: number;
  /** Milliseconds UTC. */
  at: number;
  text: string;
  author: { documentId: string; name: string; company: string | null };
  mentions: number[];
}

const chatMembers = statement('chat_members', ({ object, list, flag, client }) => {
  const member = object({
    id: 'm.id',
    documentId: 'm.document_id',
    name: 'm.name',
    level: 'm.level',
    officeId: 'mo.office_id',
    companyId: 'co.id',
    companyKind: 'co.kind',
    company: 'co.name',
    isHandler: flag('w.handler = 1'),
    marked: 'c.marked',
    marks: list(object({ role: 'r.role', limit: 'r.approval_limit' }), 'portico_member_roles r WHERE r.member_id = m.id ORDER BY r.role'),
  });
  const from = `portico_case_people w JOIN members m ON m.id = w.subject_id
     JOIN members_office_lnk mo ON mo.member_id = m.id JOIN offices_company_lnk oc ON oc.office_id = mo.office_id JOIN companies co ON co.id = oc.company_id
     LEFT JOIN portico_chat_members c ON c.case_id = w.case_id AND c.member_id = m.id
   WHERE w.case_id = ? AND w.subject = 'member' AND ${TAKES_PART} AND m.active = ${client === 'postgres' ? 'true' : '1'} ORDER BY m.name, m.id`;
  return `SELECT ${list(member, from)} AS answer`;
});

const chatOfCase = statement('chat_of_case', ({ object, list, json }) => {
  const message = object({
    id: 'c.id',
    at: 'c.written_at',
    text: 'c.text',
    author: object({ documentId: 'm.document_id', name: 'm.name', company: 'co.name' }),
    mentions: json('c.mentions'),
  });
  const from = `portico_chat c JOIN members m ON m.id = c.author_id
     LEFT JOIN members_office_lnk mo ON mo.member_id = m.id LEFT JOIN offices_company_lnk oc ON oc.office_id = mo.office_id LEFT JOIN companies co ON co.id = oc.company_id
   WHERE c.case_id = ? AND c.id < ? ORDER BY c.id DESC LIMIT ${CHAT_PAGE + 1}`;
  return `SELECT ${list(message, from)} AS answer`;
});

const readUntil = statement('chat_read_until', ({ object }) => `SELECT ${object({ id: 'c.read_id' })} AS answer FROM portico_chat_members c WHERE c.case_id = ? AND c.member_id = ?`);

type Read = <Answer>(asked: Statement, bindings: Binding[]) => Promise<Answer | null>;
const readerOf = (trx: Knex | null): Read => (trx ? (asked, bindings) => readIn(trx, asked, bindings) : (asked, bindings) => reader().read(asked, bindings));

/** Who has to do with a case and can log in (EH-14). */
export async function readChatMembers(caseId: number, rules: CaseRules, trx: Knex | null = null): Promise<ChatMember[]> {
  const stored = (await readerOf(trx)<StoredMember[]>(chatMembers(), [caseId])) ?? [];
  return stored.map(({ documentId, name, company, isHandler, marked, ...person }) => {
    const forced = isForced(personOf(person), rules);
    return { id: person.id, documentId, name, company, forced, marked: isMarked({ forced, isHandler, marked: marked === null ? null : marked === 1 }) };
  });
}

/** A page of the chat, newest first, and one more to tell whether there is older. */
export async function readChat(caseId: number, before: number): Promise<StoredChatMessage[]> {
  return (await reader().read<StoredChatMessage[]>(chatOfCase(), [caseId, before])) ?? [];
}

/** The last message that a member has read; 0 for none. */
export async function chatReadUntil(caseId: number, memberId: number): Promise<number> {
  return (await reader().read<{ id: number }>(readUntil(), [caseId, memberId]))?.id ?? 0;
}
