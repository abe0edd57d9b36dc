import { registerEffect } from '../../../domain/recorder';
import { registerTemplate } from '../../messaging/server/templates/definition';
import { contentApiRoutes } from './routes/content-api';
import { createAccess } from './services/access';
import { createDueLinks, registerDueJob } from './services/due-links';
import { sendDueLinksAfter, tellCustomersAfter } from './services/sending';
import { customerTemplates } from './services/templates';
import { registerCustomerViewer } from './viewer';

export default {
  register() {
    registerCustomerViewer();
    customerTemplates.forEach(registerTemplate);
    registerDueJob();
    registerEffect({ name: 'customer links', subjects: ['case', 'contact', 'task'], run: sendDueLinksAfter });
    registerEffect({ name: 'notices to customers', subjects: ['message', 'ask'], run: tellCustomersAfter });
  },
  routes: { 'content-api': { type: 'content-api', routes: contentApiRoutes } },
  services: { access: createAccess, dueLinks: createDueLinks },
};
