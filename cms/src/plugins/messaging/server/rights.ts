import type { Core } from '@strapi/strapi';
import { registerPermissions, type AdminPermission } from '../../../http/admin-permissions';
import { HANDLE_MESSAGES, READ_MESSAGES } from './routes/desk';
import { EDIT, READ } from './routes/place';

const PORTAL_ADMINISTRATOR = 'portico-portal-administrator';

const RIGHTS: AdminPermission[] = [
  { permission: READ, displayName: 'Read', subCategory: 'Templates' },
  { permission: EDIT, displayName: 'Change', subCategory: 'Templates' },
  { permission: READ_MESSAGES, displayName: 'Read', subCategory: 'Messages' },
  { permission: HANDLE_MESSAGES, displayName: 'Send again, accept and discard', subCategory: 'Messages' },
];

/** Which roles begin with which rights; `remembered` names where it is kept that they have had them. */
const GIVEN = [
  { remembered: 'rolesWithTemplates', roles: ['strapi-author', PORTAL_ADMINISTRATOR], actions: [READ, EDIT] },
  { remembered: 'rolesWithMessages', roles: [PORTAL_ADMINISTRATOR], actions: [READ_MESSAGES, HANDLE_MESSAGES] },
];

export const registerRights = (strapi: Core.Strapi): Promise<void> => registerPermissions(strapi, 'messaging', RIGHTS);

interface Role {
  id: number;
  code: string;
  permissions: { action: string }[];
}

/** Gives roles their rights once: what the platform administrator then takes from one stays taken. */
export async function giveRights(strapi: Core.Strapi): Promise<void> {
  for (const given of GIVEN) await giveOnce(strapi, given);
}

async function giveOnce(strapi: Core.Strapi, { remembered, roles: codes, actions }: (typeof GIVEN)[number]): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'messaging', key: remembered });
  const given = ((await store.get({})) ?? []) as string[];
  const roles = (await strapi.db.query('admin::role').findMany({ where: { code: { $in: codes, $notIn: given } }, populate: ['permissions'] })) as Role[];
  for (const { id, permissions } of roles) {
    const missing = actions.filter((action) => !permissions.some((permission) => permission.action === action));
    const service = strapi.service('admin::permission') as unknown as { createMany(permissions: object[]): Promise<unknown> };
    if (missing.length) await service.createMany(missing.map((action) => ({ action, subject: null, conditions: [], properties: {}, role: id })));
  }
  if (roles.length) await store.set({ value: [...given, ...roles.map(({ code }) => code)] });
}
