import type { Core } from '@strapi/strapi';
import { registerPermissions } from '../../../http/admin-permissions';
import { PERMISSIONS } from './permissions';
import { policyRoutes } from './routes/policies';
import { createPolicyStore } from './services/policy-store';

export default {
  register: () => undefined,
  bootstrap: ({ strapi }: { strapi: Core.Strapi }) => registerPermissions(strapi, 'warranty', PERMISSIONS),
  routes: { admin: { type: 'admin', routes: policyRoutes } },
  services: { policyStore: createPolicyStore },
};
