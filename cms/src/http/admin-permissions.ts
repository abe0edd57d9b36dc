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
