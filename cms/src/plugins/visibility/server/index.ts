import type { Core } from '@strapi/strapi';
import { registerPermissions } from '../../../http/admin-permissions';
import { PERMISSIONS } from './permissions';
import { clientPortalRoutes } from './routes/client-portal';
import { dueLinksRoutes } from './routes/due-links';
import { foresightRoutes } from './routes/foresight';
import { looksRoutes } from './routes/looks';
import { portalAccessRoutes } from './routes/portal-access';
import { settingsRoutes } from './routes/settings';
import { createClientStore } from './services/client-store';
import { createSettingsStore } from './services/settings-store';

export default {
  register: () => undefined,
  bootstrap: ({ strapi }: { strapi: Core.Strapi }) => registerPermissions(strapi, 'visibility', PERMISSIONS),
  routes: { admin: { type: 'admin', routes: [...settingsRoutes, ...foresightRoutes, ...looksRoutes, ...clientPortalRoutes, ...dueLinksRoutes, ...portalAccessRoutes] } },
  services: { settingsStore: createSettingsStore, clientStore: createClientStore },
};
