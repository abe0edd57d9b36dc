import type { Core } from '@strapi/strapi';
import { adminRoutes, READ_REPORTS } from './routes/admin';

/** The permission that an admin role can be given, for the portals of whoever has it. */
async function registerPermission({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const uid = READ_REPORTS.split('.').slice(1).join('.');
  await strapi.service('admin::permission').actionProvider.registerMany([{ section: 'plugins', pluginName: 'reports', uid, displayName: 'Read', subCategory: 'Reports of cases' }]);
}

export default {
  register: () => undefined,
  bootstrap: registerPermission,
  routes: { admin: { type: 'admin', routes: adminRoutes } },
};
