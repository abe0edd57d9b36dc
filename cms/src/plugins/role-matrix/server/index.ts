import type { Core } from '@strapi/strapi';
import { adminRoutes } from './routes/admin';
import { READ_MATRIX, READ_MEMBERS, UPDATE_MATRIX, UPDATE_MEMBERS } from './routes/place';
import { createMatrixStore } from './services/matrix-store';

const PERMISSIONS = [
  { permission: READ_MATRIX, displayName: 'Read', subCategory: 'Role matrix' },
  { permission: UPDATE_MATRIX, displayName: 'Change', subCategory: 'Role matrix' },
  { permission: READ_MEMBERS, displayName: 'Read', subCategory: 'Marked members' },
  { permission: UPDATE_MEMBERS, displayName: 'Mark and unmark', subCategory: 'Marked members' },
];

/** The permissions that an admin role can be given: EH-01 leaves it to the platform administrator who else changes the matrix. */
async function registerPermissions({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const actions = PERMISSIONS.map(({ permission, ...shown }) => ({ ...shown, section: 'plugins', pluginName: 'role-matrix', uid: permission.split('.').slice(1).join('.') }));
  await strapi.service('admin::permission').actionProvider.registerMany(actions);
}

export default {
  register: () => undefined,
  bootstrap: registerPermissions,
  routes: { admin: { type: 'admin', routes: adminRoutes } },
  services: { matrixStore: createMatrixStore },
};
