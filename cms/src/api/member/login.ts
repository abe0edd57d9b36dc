import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { userNameOf } from '../session/services/member-sessions';

const MEMBER = 'api::member.member';

interface MemberRow {
  id: number;
  email: string;
  user: { id: number } | null;
  office: { company: { portal: { key: string } | null } | null } | null;
}

/**
 * A member's password is kept by users-permissions under the name `{portal}:{email}` (PF-12). Whoever makes or moves a
 * member, in the admin panel or elsewhere, need not know: its login follows in the same transaction.
 */
export function registerMemberLogin(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== MEMBER || !['create', 'clone', 'update'].includes(context.action)) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      const documentId = (result as { documentId?: string } | null)?.documentId;
      if (documentId) await keepLogin(strapi, documentId);
      return result;
    });
  });
}

async function keepLogin(strapi: Core.Strapi, documentId: string): Promise<void> {
  const member = (await strapi.db.query(MEMBER).findOne({
    where: { documentId },
    populate: { user: true, office: { populate: { company: { populate: { portal: true } } } } },
  })) as MemberRow | null;
  const portal = member?.office?.company?.portal;
  if (!member || !portal) return;
  const username = userNameOf(portal.key, member.email);
  const users = strapi.db.query('plugin::users-permissions.user');
  if (member.user) {
    await users.update({ where: { id: member.user.id }, data: { username, email: member.email } });
    return;
  }
  const service = strapi.plugin('users-permissions').service('user') as { add(values: object): Promise<{ id: number }> };
  const user = await service.add({ username, email: member.email, password: randomBytes(24).toString('base64url'), confirmed: true, provider: 'local' });
  await strapi.db.query(MEMBER).update({ where: { id: member.id }, data: { user: user.id } });
}
