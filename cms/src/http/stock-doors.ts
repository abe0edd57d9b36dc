import type { Core } from '@strapi/strapi';

/** Plugins of Strapi's that open doors of their own in the content API. */
const PLUGINS = ['users-permissions', 'upload', 'email', 'i18n', 'content-type-builder'];

/** Doors of the admin panel that Strapi opens to whoever is signed in there, with the permission that they need here. */
const FOR_FEWER = [
  { of: 'email', method: 'POST', path: '/', permission: 'plugin::email.settings.read', because: 'It sends any letter to anybody.' },
  { of: 'i18n', method: 'PUT', path: '/settings', permission: 'plugin::i18n.locale.update', because: 'It sets the whole installation.' },
  { of: 'upload', method: 'GET', path: '/folder-structure', permission: 'admin::users.read', because: 'It names the folders of all portals.' },
  { of: 'admin', method: 'GET', path: '/homepage/key-statistics', permission: 'admin::users.read', because: 'It counts what lies in all portals.' },
] as const;

interface StockRoute {
  method: string;
  path: string;
  config?: { policies?: unknown[] };
}

interface Router {
  type?: string;
  routes?: StockRoute[];
}

/**
 * Closes the content API of Strapi's own plugins: log-in, users, files and mail have doors of ours with a scope; these
 * would have none (PF-12). What is closed answers as if it did not exist.
 */
export function closeStockDoors(strapi: Core.Strapi): void {
  for (const name of PLUGINS) {
    const contentApi = routersOf(strapi, name)['content-api'];
    if (contentApi) contentApi.routes = [];
  }
  for (const { of, method, path, permission } of FOR_FEWER) {
    const routes = Object.values(routersOf(strapi, of)).flatMap((router) => router.routes ?? []);
    const route = routes.find((candidate) => candidate.method === method && candidate.path === path);
    if (!route) throw new Error(`Strapi has no door ${method} ${path} of ${of} any more`);
    const policy = { name: 'admin::hasPermissions', config: { actions: [permission] } };
    route.config = { ...route.config, policies: ['admin::isAuthenticatedAdmin', policy] };
  }
}

function routersOf(strapi: Core.Strapi, name: string): Record<string, Router> {
  const owner = (name === 'admin' ? strapi.admin : strapi.plugin(name)) as { routes?: Record<string, Router> } | undefined;
  return owner?.routes ?? {};
}
