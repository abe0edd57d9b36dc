import type { Core } from '@strapi/strapi';
import { giveTemplateRights, registerTemplateRights } from './rights';
import { optOutRoutes } from './routes/opt-out';
import { previewRoutes } from './routes/previews';
import { templateRoutes } from './routes/templates';
import { createWorker, type Worker } from './services/worker';
import { createTemplateStore } from './templates/store';

export function worker(strapi: Core.Strapi): Worker {
  return strapi.plugin('messaging').service('worker') as Worker;
}

export default {
  register: () => undefined,
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerTemplateRights(strapi);
    await giveTemplateRights(strapi);
  },
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await worker(strapi).stop();
  },
  routes: {
    admin: { type: 'admin', routes: [...templateRoutes, ...previewRoutes] },
    'content-api': { type: 'content-api', routes: optOutRoutes },
  },
  services: { worker: createWorker, templateStore: createTemplateStore },
};
