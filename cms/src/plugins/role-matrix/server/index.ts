import type { Core } from '@strapi/strapi';
import { registerPermissions } from '../../../http/admin-permissions';
import { PERMISSIONS } from './permissions';
import { matrixRoutes } from './routes/matrix';
import { memberRoutes } from './routes/members';
import { createMatrixStore } from './services/matrix-store';

export default {
  register: () => undefined,
  bootstrap: ({ strapi }: { strapi: Core.Strapi }) => registerPermissions(strapi, 'role-matrix', PERMISSIONS),
  routes: { admin: { type: 'admin', routes: [...matrixRoutes, ...memberRoutes] } },
  services: { matrixStore: createMatrixStore },
};
