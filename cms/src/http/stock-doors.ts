import type { Core } from '@strapi/strapi';

/** Plugins of Strapi's that open doors of their own in the content API. */
const PLUGINS = ['users-permissions', 'upload', 'email', 'i18n', 'content-type-builder'];

interface Router {
  routes?: unknown[] | (() => unknown[]);
}

/**
 * Closes the content API of Strapi's own plugins: log-in, users, files and mail have doors of ours with a scope; these
 * would have none (PF-12). What is closed answers as if it did not exist.
 */
export function closeStockDoors(strapi: Core.Strapi): void {
  for (const name of PLUGINS) {
    const routers = strapi.plugin(name)?.routes as Record<string, Router> | undefined;
    const contentApi = routers?.['content-api'];
    if (contentApi) contentApi.routes = [];
  }
}
