import type { Core } from '@strapi/strapi';
import { registerPermissions } from '../../../http/admin-permissions';
import { PERMISSIONS } from './permissions';
import { simulationRoutes } from './routes/simulation';
import { typeRoutes } from './routes/types';
import { createTypeStore } from './services/type-store';

export default {
  register: () => undefined,
  bootstrap: ({ strapi }: { strapi: Core.Strapi }) => registerPermissions(strapi, 'onboarding', PERMISSIONS),
  routes: { admin: { type: 'admin', routes: [...typeRoutes, ...simulationRoutes] } },
  services: { typeStore: createTypeStore },
};
