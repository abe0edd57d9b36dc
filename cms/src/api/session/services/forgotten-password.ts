import type { Core } from '@strapi/strapi';
import { holdRow } from '../../../domain/database/hold-row';
import { readIn } from '../../../domain/database/read-in';
import { reader, statement } from '../../../domain/portico';
import { languageOf, portalObject, type Portal } from '../../../domain/portal';
import { Refusal } from '../../../domain/refusal';
import { userNameOf } from '../../../domain/user-name';
import { hasPoint } from '../../../http/rate-limits';
import { hashToken } from '../../../http/viewer';
import { enqueue } from '../../../plugins/messaging/server/services/outbox';
import { PASSWORD_MAIL } from '../password-mail';
import { hashed, LOGIN, refuseWeak, replacePassword, type Login } from './new-password';
import { MEMBER_IN_PORTAL } from './member-sessions';
import { endOtherSessions } from './own-sessions';
import { linkCredential, LINK_LIFE, newPasswordSeed, publicIdOf, secretFits, type PasswordLinkSeed } from './password-links';

interface Account {
  memberId: number;
  password: string | null;
  email: string;
  language: string | null;
  active: boolean;
  blocked: boolean;
  portal: Portal;
}

const accountOf = statement('account_by_user_name', (dialect) => {
  const { object, flag } = dialect;
  const account = object({ memberId: 'm.id', password: 'u.password', email: 'm.email', language: 'm.language', active: flag('m.active'), blocked: flag('u.blocked'), portal: portalObject(dialect, 'p') });
  return `SELECT ${account} AS answer FROM ${MEMBER_IN_PORTAL} WHERE u.username = ? AND p.key = ?`;
});

/** Has a link sent to the member, if there is one who may sign in. Answers nothing: nobody is told who exists. */
export async function sendPasswordLink(strapi: Core.Strapi, asked: { portal: string; email: string }, now: number): Promise<void> {
  const userName = userNameOf(asked.portal, asked.email);
  if (!(await hasPoint('passwordForgottenAccount', hashToken(userName)))) return;
  const account = await reader().read<Account>(accountOf(), [userName, asked.portal]);
  if (!account?.password || !account.active || account.blocked) return;
  const { memberId, portal, email, language } = account;
  const seed = newPasswordSeed();
  const link = { public_id: seed.publicId, nonce: seed.nonce, portal_id: portal.id, member_id: memberId, credential: linkCredential({ password: account.password, email }), created_at: now, expires_at: now + LINK_LIFE };
  const place = { portalId: portal.id, aggregate: 'portal', aggregateId: portal.id, channel: 'email' } as const;
  await strapi.db.transaction(async ({ trx }) => {
    await trx('portico_password_links').insert(link);
    await enqueue(trx, { ...place, template: PASSWORD_MAIL, language: languageOf(language, portal), recipient: email, variables: { link: seed.publicId }, awaited: true }, now);
  });
}

interface StoredLink extends PasswordLinkSeed {
  id: number;
  credential: string;
  expiresAt: number;
  usedAt: number | null;
  login: Login;
}

const linkById = statement('password_link', ({ object, client }) => {
  const [yes, no] = client === 'postgres' ? ['true', 'false'] : ['1', '0'];
  const link = object({ id: 'l.id', publicId: 'l.public_id', nonce: 'l.nonce', credential: 'l.credential', expiresAt: 'l.expires_at', usedAt: 'l.used_at', login: object(LOGIN) });
  return `SELECT ${link} AS answer FROM ${MEMBER_IN_PORTAL} JOIN portico_password_links l ON l.member_id = m.id AND l.portal_id = p.id
    WHERE l.public_id = ? AND p.key = ? AND m.active = ${yes} AND coalesce(u.blocked, ${no}) = ${no}`;
});

interface AskedLink {
  portal: string;
  token: string;
}

/** A link is good for its time, once, for no other password than the one that was forgotten, and for whoever still has the address that it was sent to. */
function goodLink(link: StoredLink | null, { token }: AskedLink, now: number): StoredLink {
  if (!link || !secretFits(token, link)) throw new Refusal('link.invalid');
  const { password, email } = link.login;
  if (link.usedAt !== null || !password || linkCredential({ password, email }) !== link.credential) throw new Refusal('link.revoked');
  if (link.expiresAt <= now) throw new Refusal('link.expired');
  return link;
}

const placeOf = ({ portal, token }: AskedLink): [string, string] => [publicIdOf(token), portal];

export const openPasswordLink = async (asked: AskedLink, now: number): Promise<StoredLink> => goodLink(await reader().read<StoredLink>(linkById(), placeOf(asked)), asked, now);

/** Sets the new password. Every session ends with the old one, and so does every other link. */
export async function resetPassword(strapi: Core.Strapi, asked: AskedLink & { password: string }, now: number): Promise<void> {
  const { id, login } = await openPasswordLink(asked, now);
  refuseWeak(asked.password, login);
  const hash = await hashed(strapi, asked.password);
  await strapi.db.transaction(async ({ trx }) => {
    // Somebody may be locking the login, or correcting its address, at this moment.
    await holdRow(trx, 'members', login.documentId);
    goodLink(await readIn<StoredLink>(trx, linkById(), placeOf(asked)), asked, now);
    const used = await trx('portico_password_links').where({ id, used_at: null }).update({ used_at: now });
    if (used === 0 || !(await replacePassword(trx, login, hash, now))) throw new Refusal('link.revoked');
    await endOtherSessions(trx, login.memberId, null, now);
    await trx('portico_logins').where({ member_id: login.memberId, accepted_at: null }).update({ accepted_at: now });
  });
}
