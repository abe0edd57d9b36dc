import type { Core } from '@strapi/strapi';
// Its counters stand at 0 from the start of the process on.
import './metrics';
import { createWorker, type Worker } from './services/worker';

export function worker(strapi: Core.Strapi): Worker {
  return strapi.plugin('messaging').service('worker') as Worker;
}

export default {
  register: () => undefined,
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await worker(strapi).stop();
  },
  services: { worker: createWorker },
};
