import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { dialect, reader, statement } from '../../../domain/portico';
import { portalObject } from '../../../domain/portal';
import { Refusal } from '../../../domain/refusal';
import { hashToken, registerViewerResolver, type MemberViewer } from '../../../http/viewer';

export const SESSION_PREFIX = 'pms_';
const SESSION_LIFE = 12 * 3_600_000;
/** A hash of nothing anybody knows: compared where there is no member, so that both answers take as long. */
const NOBODY = '$2a$10$NF3qRGTbqZl4DA6Jv4ubleZUnDzQOh9rp6G.PKlOGvxPYAdJUkIAK';

interface Credential {
  memberId: number;
  password: string | null;
  active: boolean;
  blocked: boolean;
}

const credentialOf = () => {
  const { object, flag } = dialect();
  return {
    name: 'member_credential',
    sql: `SELECT ${object({ memberId: 'm.id', password: 'u.password', active: flag('m.active'), blocked: flag('u.blocked') })} AS answer
      FROM members m JOIN members_user_lnk mu ON mu.member_id = m.id JOIN up_users u ON u.id = mu.user_id
      WHERE u.username = ?`,
  };
};

const memberByToken = statement('member_session_by_token', (dialect) => {
  const { object, json, client } = dialect;
  return `SELECT ${object({
    sessionId: 's.id',
    expiresAt: 's.expires_at',
    id: 'm.id',
    documentId: 'm.document_id',
    name: 'm.name',
    email: 'm.email',
    level: 'm.level',
    office: json(`CASE WHEN o.id IS NULL THEN NULL ELSE ${object({ id: 'o.id', name: 'o.name' })} END`),
    company: json(`CASE WHEN co.id IS NULL THEN NULL ELSE ${object({ id: 'co.id', name: 'co.name', kind: 'co.kind' })} END`),
    portal: portalObject(dialect, 'p'),
  })} AS answer
  FROM portico_sessions s
    JOIN portals p ON p.id = s.portal_id
    JOIN members m ON m.id = s.member_id
    LEFT JOIN members_office_lnk mo ON mo.member_id = m.id LEFT JOIN offices o ON o.id = mo.office_id
    LEFT JOIN offices_company_lnk oc ON oc.office_id = o.id LEFT JOIN companies co ON co.id = oc.company_id
  WHERE s.token_hash = ? AND s.kind = 'member' AND s.ended_at IS NULL AND s.expires_at > ? AND m.active = ${client === 'postgres' ? 'true' : '1'}`;
});

export function registerMemberViewer(): void {
  registerViewerResolver(SESSION_PREFIX, async (token, now) => {
    const found = await reader().read<Omit<MemberViewer, 'kind'>>(memberByToken(), [hashToken(token), now]);
    return found ? { kind: 'member', ...found } : null;
  });
}

/** The user name under which users-permissions keeps a member's password: unique in the portal, not across portals. */
export function userNameOf(portalKey: string, email: string): string {
  return `${portalKey}:${email.trim().toLowerCase()}`;
}

/** PF-12: the password is checked by users-permissions' service; the session is ours, opaque and hashed. */
export async function logIn(strapi: Core.Strapi, credentials: { portal: string; email: string; password: string }, now: number) {
  const found = await reader().read<Credential>(credentialOf(), [userNameOf(credentials.portal, credentials.email)]);
  const users = strapi.plugin('users-permissions').service('user') as { validatePassword(given: string, hash: string): Promise<boolean> };
  const fits = await users.validatePassword(credentials.password, found?.password ?? NOBODY);
  if (!found || !fits || !found.active || found.blocked) throw new Refusal('auth.failed');
  const token = `${SESSION_PREFIX}${randomBytes(32).toString('base64url')}`;
  const expiresAt = now + SESSION_LIFE;
  const portal = await strapi.db.connection('portals').where({ key: credentials.portal }).first<{ id: number }>('id');
  await strapi.db.connection('portico_sessions').insert({
    kind: 'member',
    token_hash: hashToken(token),
    portal_id: portal.id,
    member_id: found.memberId,
    created_at: now,
    expires_at: expiresAt,
  });
  const viewer = await reader().read<Omit<MemberViewer, 'kind'>>(memberByToken(), [hashToken(token), now]);
  if (!viewer) throw new Refusal('auth.failed');
  return { token, expiresAt, member: viewer };
}

export async function logOut(strapi: Core.Strapi, sessionId: number, now: number): Promise<void> {
  await strapi.db.connection('portico_sessions').where({ id: sessionId }).update({ ended_at: now });
}
