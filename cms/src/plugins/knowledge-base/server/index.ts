import type { Core } from '@strapi/strapi';
import { giveRightsOnce, registerPermissions } from '../../../http/admin-permissions';
import { GIVEN, PERMISSIONS } from './permissions';
import { articleRoutes } from './routes/articles';

export default {
  register: () => undefined,
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerPermissions(strapi, 'knowledge-base', PERMISSIONS);
    await giveRightsOnce(strapi, 'knowledge-base', GIVEN);
  },
  routes: { admin: { type: 'admin', routes: articleRoutes } },
};
