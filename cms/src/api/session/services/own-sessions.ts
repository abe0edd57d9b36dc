import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { reader, statement } from '../../../domain/portico';
import { Refusal } from '../../../domain/refusal';
import type { MemberViewer } from '../../../http/viewer';

/** A session as its own member sees it: neither its token nor its hash. Instants are milliseconds UTC. */
export interface OwnSession {
  id: string;
  since: number;
  seenAt: number;
  expiresAt: number;
  userAgent: string | null;
  current: boolean;
}

const SHOWN = 100;

/** Those that stand: on the portal and the password on which the asking one stands. */
const STANDING = `s.kind = 'member' AND s.member_id = ? AND s.portal_id = ? AND s.ended_at IS NULL AND s.expires_at > ?
    AND s.credential = (SELECT c.credential FROM portico_sessions c WHERE c.id = ?)`;

const ownSessions = statement('own_sessions', ({ list, object, flag }) => {
  const shown = object({ id: 's.public_id', since: 's.created_at', seenAt: 'coalesce(s.seen_at, s.created_at)', expiresAt: 's.expires_at', userAgent: 's.user_agent', current: flag('s.id = ?') });
  return `SELECT ${list(shown, `portico_sessions s WHERE ${STANDING} ORDER BY s.id DESC LIMIT ${SHOWN}`)} AS answer`;
});

/** Newest first. */
export async function listOwnSessions(viewer: MemberViewer, now: number): Promise<OwnSession[]> {
  const { id, sessionId, portal } = viewer;
  return (await reader().read<OwnSession[]>(ownSessions(), [sessionId, id, portal.id, now, sessionId])) ?? [];
}

export async function endOwnSession(strapi: Core.Strapi, viewer: MemberViewer, publicId: string, now: number): Promise<void> {
  const ended = await strapi.db
    .connection('portico_sessions')
    .where({ kind: 'member', member_id: viewer.id, portal_id: viewer.portal.id, public_id: publicId, ended_at: null })
    .update({ ended_at: now });
  if (ended === 0) throw new Refusal('notFound');
}

/** Ends all sessions of a member, but the one that is named. */
export async function endOtherSessions(knex: Knex, memberId: number, but: number | null, now: number): Promise<void> {
  const others = knex('portico_sessions').where({ kind: 'member', member_id: memberId, ended_at: null });
  await (but === null ? others : others.whereNot({ id: but })).update({ ended_at: now });
}
