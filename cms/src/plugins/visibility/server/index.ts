import type { Core } from '@strapi/strapi';
import { adminRoutes, READ, UPDATE } from './routes/admin';
import { portalAccessRoutes } from './routes/portal-access';
import { createSettingsStore } from './services/settings-store';

/** The permissions that an admin role can be given: to read and to change the customer page of its portals. */
async function registerPermissions({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany([
    { section: 'plugins', displayName: 'Read', uid: READ.split('.').slice(1).join('.'), pluginName: 'visibility', subCategory: 'Customer page' },
    { section: 'plugins', displayName: 'Change', uid: UPDATE.split('.').slice(1).join('.'), pluginName: 'visibility', subCategory: 'Customer page' },
  ]);
}

export default {
  register: () => undefined,
  bootstrap: registerPermissions,
  routes: { admin: { type: 'admin', routes: [...adminRoutes, ...portalAccessRoutes] } },
  services: { settingsStore: createSettingsStore },
};
