import type { Core } from '@strapi/strapi';

/** What an admin role can be given, for the portals of whoever has it. */
export interface AdminPermission {
  /** As endpoints ask for it: `plugin::<plugin>.<what>.<may>`. */
  permission: string;
  displayName: string;
  subCategory: string;
}

export async function registerPermissions(strapi: Core.Strapi, plugin: string, permissions: readonly AdminPermission[]): Promise<void> {
  const prefix = `plugin::${plugin}.`;
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany(permissions.map(({ permission, ...shown }) => ({ ...shown, section: 'plugins', pluginName: plugin, uid: permission.slice(prefix.length) })));
}

export const PORTAL_ADMINISTRATOR = 'portico-portal-administrator';

/** Which roles begin with which rights; `remembered` names where it is kept that they have had them. */
export interface GivenRights {
  remembered: string;
  roles: readonly string[];
  actions: readonly string[];
}

interface Role {
  id: number;
  code: string;
  permissions: { action: string }[];
}

/** Gives roles their rights once: what is then taken from one stays taken. */
export async function giveRightsOnce(strapi: Core.Strapi, plugin: string, { remembered, roles: codes, actions }: GivenRights): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: plugin, key: remembered });
  const given = ((await store.get({})) ?? []) as string[];
  const roles = (await strapi.db.query('admin::role').findMany({ where: { code: { $in: [...codes], $notIn: given } }, populate: ['permissions'] })) as Role[];
  for (const { id, permissions } of roles) {
    const missing = actions.filter((action) => !permissions.some((permission) => permission.action === action));
    const service = strapi.service('admin::permission') as unknown as { createMany(permissions: object[]): Promise<unknown> };
    if (missing.length) await service.createMany(missing.map((action) => ({ action, subject: null, conditions: [], properties: {}, role: id })));
  }
  if (roles.length) await store.set({ value: [...given, ...roles.map(({ code }) => code)] });
}
