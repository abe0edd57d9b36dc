import type { Core } from '@strapi/strapi';
import type { Worker } from './services/worker';

/** The one of this process. Woken where something has been queued. */
export function worker(strapi: Core.Strapi): Worker {
  return strapi.plugin('messaging').service('worker') as Worker;
}
