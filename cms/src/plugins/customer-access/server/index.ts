import { registerEffect } from '../../../domain/recorder';
import { registerTemplate } from '../../messaging/server/templates/variables';
import { contentApiRoutes } from './routes/content-api';
import { createAccess } from './services/access';
import { codeVariables } from './services/code-variables';
import { createDueLinks } from './services/due-links';
import { linkVariables } from './services/link-variables';
import { sendDueLinksAfter, tellOfMessage } from './services/sending';
import { registerCustomerViewer } from './viewer';

export default {
  register() {
    registerCustomerViewer();
    registerTemplate('caseLink', linkVariables);
    registerTemplate('messageToCustomer', linkVariables);
    registerTemplate('linkCode', codeVariables);
    registerEffect({ name: 'customer links', subjects: ['case', 'contact', 'task'], run: sendDueLinksAfter });
    registerEffect({ name: 'notices of messages', subjects: ['message'], run: tellOfMessage });
  },
  routes: { 'content-api': { type: 'content-api', routes: contentApiRoutes } },
  services: { access: createAccess, dueLinks: createDueLinks },
};
