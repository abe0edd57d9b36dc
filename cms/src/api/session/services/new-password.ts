import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { reader, statement } from '../../../domain/portico';
import { Refusal } from '../../../domain/refusal';
import { userNameOf } from '../../../domain/user-name';
import { hashToken, type MemberViewer } from '../../../http/viewer';
import { weaknessOf, type Known } from '../rules/password';
import { countingFailures } from './counting-failures';
import { MEMBER_IN_PORTAL, newToken, passwords } from './member-sessions';
import { endOtherSessions } from './own-sessions';

/** The login of a member with its password's hash, and what its password must not be made of. */
export interface Login extends Known {
  memberId: number;
  documentId: string;
  userId: number;
  password: string | null;
}

export const LOGIN = { memberId: 'm.id', documentId: 'm.document_id', userId: 'u.id', password: 'u.password', email: 'm.email', name: 'm.name', portal: 'p.key', company: 'co.name' } as const;

const loginOf = statement('login_of_member', ({ object }) => `SELECT ${object(LOGIN)} AS answer FROM ${MEMBER_IN_PORTAL} WHERE m.id = ? AND p.id = ?`);

export function refuseWeak(password: string, known: Known): void {
  const weakness = weaknessOf(password, known);
  if (weakness) throw new Refusal('password.weak', { weakness });
}

/** Hashed as users-permissions hashes: slow by intent, so never inside a transaction. */
export async function hashed(strapi: Core.Strapi, password: string): Promise<string> {
  return (await passwords(strapi).ensureHashedPasswords({ password })).password;
}

/** Puts a new hash in the place of the one that was looked at; false where somebody else was faster. */
export async function replacePassword(trx: Knex, { userId, password }: Login, hash: string, now: number): Promise<boolean> {
  return (await trx('up_users').where({ id: userId, password }).update({ password: hash, updated_at: new Date(now) })) === 1;
}

async function knownLogin(strapi: Core.Strapi, viewer: MemberViewer, current: string): Promise<Login> {
  const login = await reader().read<Login>(loginOf(), [viewer.id, viewer.portal.id]);
  if (!login?.password || !(await passwords(strapi).validatePassword(current, login.password))) throw new Refusal('password.wrong');
  return login;
}

/**
 * PF-12: whoever changes a password knows the one of now. All sessions end with it; the one that asks goes on under a new
 * token, so that a copy of its old one opens nothing either.
 */
export async function changePassword(strapi: Core.Strapi, viewer: MemberViewer, given: { current: string; password: string }, now: number): Promise<{ token: string; expiresAt: number }> {
  const login = await countingFailures(userNameOf(viewer.portal.key, viewer.email), () => knownLogin(strapi, viewer, given.current));
  refuseWeak(given.password, login);
  const hash = await hashed(strapi, given.password);
  const token = newToken();
  await strapi.db.transaction(async ({ trx }) => {
    if (!(await replacePassword(trx, login, hash, now))) throw new Refusal('password.wrong');
    await trx('portico_sessions').where({ id: viewer.sessionId }).update({ token_hash: hashToken(token), credential: hashToken(hash) });
    await endOtherSessions(trx, viewer.id, viewer.sessionId, now);
  });
  return { token, expiresAt: viewer.expiresAt };
}
