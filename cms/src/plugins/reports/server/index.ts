import type { Core } from '@strapi/strapi';
import { registerPermissions } from '../../../http/admin-permissions';
import { adminRoutes, READ_REPORTS } from './routes/admin';

export default {
  register: () => undefined,
  bootstrap: ({ strapi }: { strapi: Core.Strapi }) => registerPermissions(strapi, 'reports', [{ permission: READ_REPORTS, displayName: 'Read', subCategory: 'Reports of cases' }]),
  routes: { admin: { type: 'admin', routes: adminRoutes } },
};
