import type { Core } from '@strapi/strapi';
import { HANDLE_MESSAGES, READ_MESSAGES } from './routes/desk';
import { EDIT, READ } from './routes/place';

const PORTAL_ADMINISTRATOR = 'portico-portal-administrator';

/** What an admin role can be given, for the portals of whoever has it. */
const RIGHTS = [
  { action: READ, displayName: 'Read', subCategory: 'Templates' },
  { action: EDIT, displayName: 'Change', subCategory: 'Templates' },
  { action: READ_MESSAGES, displayName: 'Read', subCategory: 'Messages' },
  { action: HANDLE_MESSAGES, displayName: 'Send again, accept and discard', subCategory: 'Messages' },
];

/** Which roles begin with which rights; `remembered` names where it is kept that they have had them. */
const GIVEN = [
  { remembered: 'rolesWithTemplates', roles: ['strapi-author', PORTAL_ADMINISTRATOR], actions: [READ, EDIT] },
  { remembered: 'rolesWithMessages', roles: [PORTAL_ADMINISTRATOR], actions: [READ_MESSAGES, HANDLE_MESSAGES] },
];

export async function registerRights(strapi: Core.Strapi): Promise<void> {
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany(
      RIGHTS.map(({ action, ...named }) => ({ section: 'plugins', uid: action.split('.').slice(1).join('.'), pluginName: 'messaging', ...named })),
    );
}

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
