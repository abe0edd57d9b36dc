import type { Knex } from 'knex';
import { readIn } from '../../domain/database/read-in';
import { silent, type EventDraft } from '../../domain/events';
import type { JsonObject } from '../../domain/json';
import { statement } from '../../domain/portico';
import { registerRecordedType, type Recorded } from '../../domain/recorder';
import { MEMBER_IN_PORTAL } from '../session/services/member-sessions';
import { notificationsIn, type Notifications } from './rules/wants';

/** Somebody with a login, as far as agents and she herself change it. Her events stand in her company's log. */
export interface MemberSnapshot extends Recorded {
  companyId: number;
  name: string;
  title: string | null;
  email: string;
  language: string | null;
  dateFormat: string | null;
  notifications: Notifications;
  active: boolean;
  /** Milliseconds UTC; null for who was never invited. */
  invitedAt: number | null;
}

const member = statement('member_snapshot', ({ object, flag, json }) => {
  const snapshot = object({
    id: 'm.id',
    documentId: 'm.document_id',
    portalId: 'p.id',
    companyId: 'co.id',
    name: 'm.name',
    title: 'm.title',
    email: 'm.email',
    language: 'm.language',
    dateFormat: 'm.date_format',
    notifications: json('m.notifications'),
    active: flag('m.active'),
    invitedAt: 'l.invited_at',
  });
  return `SELECT ${snapshot} AS answer FROM ${MEMBER_IN_PORTAL} LEFT JOIN portico_logins l ON l.member_id = m.id WHERE m.id = ?`;
});

export async function loadMember(trx: Knex, id: number): Promise<MemberSnapshot | null> {
  const found = await readIn<Omit<MemberSnapshot, 'notifications'> & { notifications: unknown }>(trx, member(), [id]);
  return found && { ...found, notifications: notificationsIn(found.notifications) };
}

const ACCOUNT = ['name', 'title', 'language', 'dateFormat', 'notifications'] as const satisfies readonly (keyof MemberSnapshot)[];

/** What became of somebody's login and account. */
export function deriveMember(before: MemberSnapshot | null, after: MemberSnapshot): EventDraft[] {
  const who = { member: after.name };
  if (!before) return [silent('loginInvited', { ...who, email: after.email })];
  const events: EventDraft[] = [];
  if (before.invitedAt !== after.invitedAt) events.push(silent('loginInvited', { ...who, email: after.email, again: true }));
  if (before.active !== after.active) events.push(silent(after.active ? 'loginUnlocked' : 'loginLocked', who));
  const changed: JsonObject = {};
  for (const fact of ACCOUNT) {
    if (JSON.stringify(before[fact]) !== JSON.stringify(after[fact])) changed[fact] = { from: before[fact], to: after[fact] };
  }
  if (Object.keys(changed).length > 0) events.push(silent('accountChanged', { ...who, changed }));
  return events;
}

/** Without a uid: administrators make members by Strapi's own doors, as before. */
export function registerMember(): void {
  registerRecordedType<MemberSnapshot>({ subject: 'member', logOf: ({ companyId }) => ({ aggregate: 'company', aggregateId: companyId }), derive: deriveMember });
}
