import { registerEffect } from '../../../domain/recorder';
import { registerTemplate } from '../../messaging/server/templates/variables';
import { contentApiRoutes } from './routes/content-api';
import { createAccess } from './services/access';
import { codeVariables } from './services/code-variables';
import { createDueLinks, registerDueJob } from './services/due-links';
import { linkVariables } from './services/link-variables';
import { sendDueLinksAfter, tellCustomersAfter } from './services/sending';
import { registerCustomerViewer } from './viewer';

export default {
  register() {
    registerCustomerViewer();
    registerTemplate('caseLink', linkVariables);
    for (const template of ['messageToCustomer', 'customerAsked', 'askReminder']) registerTemplate(template, linkVariables);
    registerTemplate('linkCode', codeVariables);
    registerDueJob();
    registerEffect({ name: 'customer links', subjects: ['case', 'contact', 'task'], run: sendDueLinksAfter });
    registerEffect({ name: 'notices to customers', subjects: ['message', 'ask'], run: tellCustomersAfter });
  },
  routes: { 'content-api': { type: 'content-api', routes: contentApiRoutes } },
  services: { access: createAccess, dueLinks: createDueLinks },
};
