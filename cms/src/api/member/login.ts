import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isUniqueViolation } from '../../domain/database/unique-violation';
import { findPortalIn } from '../../domain/portals';
import { Refusal } from '../../domain/refusal';
import { userNameOf } from '../../domain/user-name';
import { present } from '../../http/case-scope';
import { worker } from '../../plugins/messaging/server/running-worker';
import { tellFormerAddress, type FormerAddress } from '../session/address-mail';

const MEMBER = 'api::member.member';
const USER = 'plugin::users-permissions.user';

interface MemberRow {
  id: number;
  email: string;
  user: { id: number; email: string } | null;
  office: { company: { portal: { id: number; key: string } | null } | null } | null;
}

/**
 * A member's password is kept by users-permissions under the name `{portal}:{email}` (PF-12). Whoever makes or moves a
 * member, in the admin panel or elsewhere, need not know: its login follows in the same transaction, and the address that it
 * had is told.
 */
export function registerMemberLogin(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== MEMBER || !['create', 'clone', 'update'].includes(context.action)) return next();
    const params = context.params as { documentId?: string; data?: Record<string, unknown> };
    keepLoginOurs(context.action, params);
    return strapi.db.transaction(async ({ trx, onCommit }) => {
      const before = context.action === 'update' ? await calledBefore(trx, params.documentId) : undefined;
      const result = await next();
      const documentId = (result as { documentId?: string } | null)?.documentId;
      const replaced = documentId ? await keepLogin(strapi, documentId) : null;
      if (before && replaced) {
        await tellFormerAddress(trx, present(await findPortalIn(trx, replaced.portalId)), { ...before, email: replaced.email }, Date.now());
        onCommit(() => worker(strapi).wake());
      }
      return result;
    });
  });
}

/** Nobody says whose login a member has: it is made with the member, and never another's. A copy begins without one. */
function keepLoginOurs(action: string, params: { data?: Record<string, unknown> }): void {
  if (action === 'clone') params.data = { ...params.data, user: null };
  else delete params.data?.user;
}

/** How a member is called and spoken to before a change, which may be of that, too. */
const calledBefore = async (trx: Knex, documentId = ''): Promise<Omit<FormerAddress, 'email'> | undefined> =>
  (await trx('members').where({ document_id: documentId }).first('name', 'language')) as Omit<FormerAddress, 'email'> | undefined;

/** An address that a login no longer has. */
interface ReplacedAddress {
  email: string;
  portalId: number;
}

/** Has the login follow its member. Answers the address that it had, where it is another one from now on. */
async function keepLogin(strapi: Core.Strapi, documentId: string): Promise<ReplacedAddress | null> {
  const member = (await strapi.db.query(MEMBER).findOne({
    where: { documentId },
    populate: { user: true, office: { populate: { company: { populate: { portal: true } } } } },
  })) as MemberRow | null;
  const portal = member?.office?.company?.portal;
  if (!member || !portal) return null;
  const username = userNameOf(portal.key, member.email);
  const taken = (await strapi.db.query(USER).findOne({ where: { username }, select: ['id'] })) as { id: number } | null;
  if (taken && taken.id !== member.user?.id) throw new Refusal('member.loginTaken', { field: 'email' });
  try {
    await writeLogin(strapi, member, { username, email: member.email });
  } catch (error) {
    // Two at once both find it free; the index lets one of them have it.
    if (isUniqueViolation(error)) throw new Refusal('member.loginTaken', { field: 'email' });
    throw error;
  }
  const before = member.user?.email;
  return before && userNameOf(portal.key, before) !== username ? { email: before, portalId: portal.id } : null;
}

async function writeLogin(strapi: Core.Strapi, member: MemberRow, login: { username: string; email: string }): Promise<void> {
  if (member.user) {
    await strapi.db.query(USER).update({ where: { id: member.user.id }, data: login });
    return;
  }
  const service = strapi.plugin('users-permissions').service('user') as { add(values: object): Promise<{ id: number }> };
  const user = await service.add({ ...login, password: randomBytes(24).toString('base64url'), confirmed: true, provider: 'local' });
  await strapi.db.query(MEMBER).update({ where: { id: member.id }, data: { user: user.id } });
}
