import type { Core } from '@strapi/strapi';
import { environment } from '../../../environment';
import { createMailReader } from './inbound/reader';
import { createPostman } from './inbound/postman';
// Its counters stand at 0 from the start of the process on.
import './metrics';
import { giveRights, registerRights } from './rights';
import { createLetterheadStore } from './letterhead/store';
import { deskRoutes } from './routes/desk';
import { letterheadRoutes } from './routes/letterhead';
import { optOutRoutes } from './routes/opt-out';
import { previewRoutes } from './routes/previews';
import { templateRoutes } from './routes/templates';
import { worker } from './running-worker';
import { createWorker } from './services/worker';
import { createTemplateStore } from './templates/store';

interface Correspondence {
  start(): void;
  stop(): Promise<void>;
}

/** What comes in: the mailbox is read by one process, and what it holds is worked off by all. */
function createCorrespondence({ strapi }: { strapi: Core.Strapi }): Correspondence {
  const reader = createMailReader(strapi, () => worker(strapi).wake());
  const postman = createPostman(strapi, () => reader.wake());
  return {
    start() {
      reader.start();
      postman.start();
    },
    async stop() {
      await Promise.all([postman.stop(), reader.stop()]);
    },
  };
}

/** Sends what stands in the outbox, and reads what people answer. */
export function startMessaging(strapi: Core.Strapi): void {
  if (!environment.SEND_MESSAGES) return;
  worker(strapi).start();
  (strapi.plugin('messaging').service('correspondence') as Correspondence).start();
}

export default {
  register: () => undefined,
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerRights(strapi);
    await giveRights(strapi);
  },
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await (strapi.plugin('messaging').service('correspondence') as Correspondence).stop();
    await worker(strapi).stop();
  },
  routes: {
    admin: { type: 'admin', routes: [...templateRoutes, ...previewRoutes, ...letterheadRoutes, ...deskRoutes] },
    'content-api': { type: 'content-api', routes: optOutRoutes },
  },
  services: { worker: createWorker, correspondence: createCorrespondence, templateStore: createTemplateStore, letterheadStore: createLetterheadStore },
};
