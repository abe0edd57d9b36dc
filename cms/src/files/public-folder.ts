import type { Core } from '@strapi/strapi';

interface Middlewares {
  extend(uid: string, replace: () => Core.MiddlewareFactory): void;
}

/** The front page leads into the admin panel. */
const frontPage: Core.MiddlewareFactory = (_config, { strapi }) => {
  strapi.server.routes([
    {
      method: 'GET',
      path: '/',
      handler: (ctx: { redirect(address: string): void }) => ctx.redirect(strapi.config.get('admin.url', '/admin')),
      config: { auth: false },
    },
  ]);
};

/**
 * Strapi serves its whole public folder to everybody, at any spelling of an address. Ours holds nothing but stored
 * files, which are private: only the front page is left of that middleware, which Strapi insists on by its name.
 */
export function closePublicFolder(strapi: Core.Strapi): void {
  (strapi.get('middlewares') as Middlewares).extend('strapi::public', () => frontPage);
}
